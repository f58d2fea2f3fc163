import assert from "node:assert/strict";
import * as vscode from "vscode";
import { servers } from "./server-processes.ts";
import { closeAll, eventually, outline, show, write } from "./support.ts";

const text = `---
charter: 1
catalog: minimal-3
parties: [mill, shop]
agreement:
  required: [mill.owner]
---

## Mutuality

**Observation:** Keys are shared.
`;

export function describeStale(): void {
  describe("a command whose charter is changed before the server has answered", () => {
    let uri: vscode.Uri;

    beforeEach(async () => {
      uri = await write("stale.charter.md", text);
    });
    afterEach(async () => {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    });

    /** Calls the command, and types while the server is held up; gives what stands there in the end. */
    async function typingMeanwhile(command: string, ...args: unknown[]): Promise<string> {
      const editor = await show(uri);
      await eventually("the outline", async () => (await outline(uri)).includes("Mutuality"));
      const server = servers.at(-1);
      assert.ok(server, "no server was seen");
      server.kill("SIGSTOP");
      let running: Thenable<unknown>;
      try {
        running = vscode.commands.executeCommand(command, ...args);
        const line = editor.document.getText().split("\n").indexOf("## Mutuality");
        assert.ok(await editor.edit((builder) => builder.insert(new vscode.Position(line, 0), "Typed meanwhile.\n\n")));
      } finally {
        server.kill("SIGCONT");
      }
      await running;
      return editor.document.getText();
    }

    const typed = text.replace("## Mutuality", "Typed meanwhile.\n\n## Mutuality");

    it("records no answer: nobody has agreed to what stands there now", async () => {
      assert.equal(await typingMeanwhile("charter.recordAgreement", { party: "mill", agreed: true }), typed);
    });

    it("inserts themes where they belong now", async () => {
      const found = await typingMeanwhile("charter.insertMissingThemes");
      assert.ok(found.startsWith(typed), found);
      assert.match(found, /\n\n## It takes time\n/);
    });
  });
}
