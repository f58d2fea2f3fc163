import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, namesInFolder } from "./support.ts";

const known = {
  names: ["Nordhafen Clinics", "Lumen Labs"],
  relationship: "customer-supplier",
  delivery: "complex",
  form: { depth: "coordinated", catalog: "collaboration" },
};

describe("New Collaboration Charter", () => {
  afterEach(closeAll);

  it("writes the file, and waits where the first observation belongs", async () => {
    await vscode.commands.executeCommand("charter.newCharter", undefined, { ...known, fileName: "new.charter.md" });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.uri.path, /\/new\.charter\.md$/);
    assert.equal(editor.document.isDirty, false);
    assert.match(editor.document.getText(), /^---\ncharter: 1\ntitle: /);
    const { line } = editor.selection.active;
    assert.match(editor.document.lineAt(line - 1).text, /^<!-- .* -->$/);
    assert.equal(editor.document.lineAt(line).text, "");
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  it("writes nothing when a question is dismissed", async () => {
    const before = await namesInFolder();
    const asked = vscode.commands.executeCommand("charter.newCharter");
    let over = false;
    void Promise.resolve(asked).then(() => {
      over = true;
    });
    // The question may need a moment to appear; closing nothing does no harm.
    await eventually("the end of the questions", async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return over;
    });
    assert.equal(await asked, undefined);
    assert.deepEqual(await namesInFolder(), before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
