import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, show, write } from "./support.ts";

const text = `---
charter: 1
parties: [mill, shop]
agreement:
  required: [mill.owner]
---

## Trust

**Observation:** Keys are shared.
`;

describe("recording an agreement", () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await write("agreement.charter.md", text);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it("writes the answer into the front matter, as one step to undo", async () => {
    const { document } = await show(uri);
    await vscode.commands.executeCommand("charter.recordAgreement", { party: "mill", name: "A. Bo", agreed: true });
    assert.match(
      document.getText(),
      / {4}- party: mill\n {6}role: owner\n {6}name: A\. Bo\n {6}date: .*\n {6}digest: sha256:/,
    );
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("writes nothing for somebody who is no party", async () => {
    const { document } = await show(uri);
    await vscode.commands.executeCommand("charter.recordAgreement", { party: "wolf", agreed: true });
    assert.equal(document.getText(), text);
  });
});
