import assert from "node:assert/strict";
import * as vscode from "vscode";
import { say } from "./report.ts";
import { api, closeAll, eventually, fileUri, show } from "./support.ts";

describe("an ordinary Markdown workspace", () => {
  afterEach(closeAll);

  it("activates the extension and does not start the server", async () => {
    const { serverStarted, activation } = await api();
    say(`  VS Code ${vscode.version}, activated in ${activation.toFixed(1)} ms`);
    assert.equal(serverStarted, false);
  });

  for (const name of ["README.md", "words-of-charters.md", "other-front-matter.md"]) {
    it(`shows nothing for ${name}`, async () => {
      const { document } = await show(fileUri(name));
      assert.equal(document.languageId, "markdown");
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        new vscode.Position(2, 3),
      );
      assert.deepEqual(hovers, []);
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      assert.equal((await api()).serverStarted, false);
    });
  }

  it("stays silent while somebody types words of charters", async () => {
    const editor = await show(fileUri("README.md"));
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "## Trust\n\n**Observation:** a\n\n"));
    assert.equal((await api()).serverStarted, false);
  });

  it("starts the server with the first front matter of a charter", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "markdown", content: "# Notes\n" });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "---\ncharter: 1\nparties: []\n---\n"));
    const extension = await api();
    await eventually("the server's start", () => extension.serverStarted);
  });
});
