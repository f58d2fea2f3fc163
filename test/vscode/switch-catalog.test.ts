import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, show, write } from "./support.ts";

const text = "---\ncharter: 1\ncatalog: collaboration\n---\n\n## Trust\n\n**Observation:** Keys are shared.\n";

describe("switching the catalog", () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await write("switch.charter.md", text);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it("renames themes and keeps their titles as comments, as one step to undo", async () => {
    const { document } = await show(uri);
    await vscode.commands.executeCommand("charter.switchCatalog", "relational-norms-6");
    assert.match(document.getText(), /catalog: relational-norms-6\n---\n\n## Honesty <!-- formerly: Trust -->\n/);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("changes nothing for a catalog that is not there", async () => {
    const { document } = await show(uri);
    await vscode.commands.executeCommand("charter.switchCatalog", "theirs");
    assert.equal(document.getText(), text);
  });
});
