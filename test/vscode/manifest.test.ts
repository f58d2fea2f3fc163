import assert from "node:assert/strict";
import * as vscode from "vscode";
import manifest from "../../package.json";

describe("the manifest", () => {
  it("has a command for each that it announces", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    for (const { command } of manifest.contributes.commands) assert.ok(registered.has(command), command);
  });

  it("gives commands and settings their words", () => {
    const extension = vscode.extensions.getExtension("charter-as-code.charter-as-code");
    assert.ok(extension);
    const { contributes } = extension.packageJSON as typeof manifest;
    assert.ok(!JSON.stringify(contributes).includes('"%'), "a key has no words");
  });

  it("has the defaults that it announces", () => {
    const settings = vscode.workspace.getConfiguration("charter");
    assert.equal(settings.get("profile"), "guided");
    assert.equal(settings.get("inlayHints.enabled"), false);
  });
});
