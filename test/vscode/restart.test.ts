import assert from "node:assert/strict";
import * as vscode from "vscode";
import { servers } from "./server-processes.ts";
import { closeAll, eventually, outline, show, write } from "./support.ts";

export function describeRestart(): void {
  describe("the server's process", () => {
    afterEach(closeAll);

    it("comes back when it is killed, with no edit lost", async () => {
      const uri = await write(
        "killed.charter.md",
        "---\ncharter: 1\nstatus: draft\ncatalog: minimal-3\n---\n\n# Boats\n",
      );
      const editor = await show(uri);
      const missing = (): string[] => {
        const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "charter");
        return found
          .map(({ message }) => message)
          .filter((message) => /Mutuality|Horses for courses|It takes time/.test(message));
      };
      await eventually("three missing themes", () => missing().length === 3);

      const before = servers.length;
      const running = servers.at(-1);
      assert.ok(running, "no server was seen");
      running.kill("SIGKILL");
      const text =
        "\n## Mutuality\n\n**Observation:** Both sail.\n\n**Guiding principle:** Who is late pays for the mooring.\n";
      const pieces = text.match(/[\s\S]{1,10}/g) ?? [];
      assert.ok(pieces.length >= 10);
      for (const piece of pieces) {
        const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
        assert.ok(await editor.edit((builder) => builder.insert(end, piece)));
      }
      await eventually("a new process", () => servers.length > before);
      await eventually("two missing themes", () => missing().length === 2);

      // The server has what the editor has: it finds the theme where it stands.
      await eventually("the theme in the outline", async () => (await outline(uri)).includes("Mutuality"));
      assert.ok(editor.document.getText().endsWith(text));
      await vscode.workspace.fs.delete(uri);
    });
  });
}
