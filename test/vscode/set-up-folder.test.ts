import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, fileUri, write } from "./support.ts";

const text = "## Win-win\n\n**Observation:** Both pay.\n\n## Trust\n\n**Observation:** Keys are shared.\n";

describe("setting up a folder", () => {
  const folder = (): vscode.Uri => fileUri("set-up");
  const configuration = (): vscode.Uri => vscode.Uri.joinPath(folder(), ".charter.yaml");
  const record = (): vscode.Uri => vscode.Uri.joinPath(folder(), "charter.baseline.json");

  beforeEach(async () => {
    await vscode.workspace.fs.createDirectory(folder());
    await write("set-up/quay.md", text);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
  });

  it("writes a configuration and a record of the problems of today", async () => {
    const given = { folder: folder().toString(), write: true };
    await vscode.commands.executeCommand("charter.setUpFolder", given);
    assert.match(await textOf(configuration()), /\ncharters:\n {2}- quay\.md\n$/);
    assert.match(await textOf(record()), /"quay\.md": \[/);
    assert.equal(await textOf(fileUri("set-up/quay.md")), text);
  });

  it("writes nothing over what is there", async () => {
    const own = await write("set-up/.charter.yaml", "profile: quiet\n");
    await vscode.commands.executeCommand("charter.setUpFolder", { folder: folder().toString(), write: true });
    assert.equal(await textOf(own), "profile: quiet\n");
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(record())));
  });

  it("writes nothing before somebody says so", async () => {
    await vscode.commands.executeCommand("charter.setUpFolder", { folder: folder().toString(), write: false });
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(configuration())));
  });

  it("shows what it would write, and asks", async () => {
    // Of the whole workspace, with other files in it: nothing is written in the end.
    const running = vscode.commands.executeCommand("charter.setUpFolder");
    const shown = await eventually("the report", () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === "charter"),
    );
    assert.match(shown.document.getText(), /## New: \.charter\.yaml/);
    assert.match(shown.document.getText(), /“Win\\-win”|“Win-win”/);
    let isDone = false;
    void running.then(() => {
      isDone = true;
    });
    await eventually("the end of the question", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return isDone;
    });
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(fileUri(".charter.yaml"))));
  });
});

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
