import assert from "node:assert/strict";
import * as vscode from "vscode";
import { say } from "./report.ts";
import { closeAll, eventually, fileUri, show, write } from "./support.ts";

const catalog = `catalog: 1
id: house
title: House
themes:
  - id: noise
    title: Noise at night
    idea: Who sleeps beside the quay.
`;

const charter = `---
charter: 1
title: Quay
status: draft
catalog: house
---

# Quay

## Noise at night

**Observation:** Cranes squeal, and the street beside the quay hears them all night.

**Guiding principle:** Whoever runs a crane after ten greases it before ten.

## 
`;

describe("a catalog of one's own in the editor", () => {
  let house: vscode.Uri;
  let uri: vscode.Uri;
  let number = 0;

  // A catalog of its own for each test: what an extension opens stays open for a while, unsaved.
  beforeEach(async () => {
    number++;
    house = await write(`.charter/catalogs/house-${number}.yaml`, catalog.replace("id: house", `id: house-${number}`));
    uri = await write("quay.charter.md", charter.replace("catalog: house", `catalog: house-${number}`));
    await show(uri);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(fileUri(".charter"), { recursive: true });
  });

  it("changes problems, hovers and completions of open charters while it is typed, unsaved", async () => {
    await eventually(
      "a charter without gaps",
      async () => !says(uri, "is missing") && (await hover()).includes("sleeps"),
    );
    const document = await replace("Noise at night", "Peace by day");
    const start = Date.now();
    await eventually("a missing theme", () => says(uri, "“Peace by day” is missing"));
    await eventually("the new title among the completions", async () => (await completions()).includes("Peace by day"));
    say(`  after ${Date.now() - start} ms`);
    await replace("Peace by day", "Noise at night");
    await replace("Who sleeps", "Who wakes");
    await eventually("the new idea", async () => (await hover()).includes("Who wakes beside the quay"));
    await eventually("no gap", () => !says(uri, "is missing"));
    assert.ok(document.isDirty);
  });

  it("goes on to hold as it was while it is broken, and tells where", async () => {
    await eventually("a charter without gaps", async () => (await hover()).includes("sleeps"));
    await replace("  - id: noise\n", "  - { id: noise\n");
    await eventually("a problem of the catalog", () => says(house, "a colon is missing"));
    assert.ok((await hover()).includes("Who sleeps beside the quay"));
    assert.ok(!says(uri, "is missing"));
  });

  /** As somebody who types in it. */
  async function replace(words: string, others: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(house);
    const at = document.getText().indexOf(words);
    assert.ok(at >= 0, words);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(house, new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)), others);
    assert.ok(await vscode.workspace.applyEdit(edit));
    return document;
  }

  async function hover(): Promise<string> {
    const at = placeOf("## Noise", 5);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, at);
    const contents = hovers.flatMap((found) => found.contents);
    return contents.map((content) => (typeof content === "string" ? content : content.value)).join("\n");
  }

  async function completions(): Promise<readonly string[]> {
    const command = "vscode.executeCompletionItemProvider";
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(command, uri, placeOf("## \n", 3));
    return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
  }

  function placeOf(words: string, offset: number): vscode.Position {
    const before = charter.slice(0, charter.indexOf(words) + offset).split("\n");
    return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
  }
});

function says(uri: vscode.Uri, words: string): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ message }) => message.includes(words));
}
