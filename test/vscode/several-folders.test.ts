import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, eventually, show } from "./support.ts";

/** What each folder's own catalog and configuration find, and no other's. */
const own = {
  north: { "docs/quay.md": ["warning theme-missing The theme “Heavy lifts” is missing."] },
  plain: {
    "quay.charter.md": [
      "warning theme-missing The theme “Horses for courses” is missing.",
      "error principle-missing “It takes time” has no guiding principle.",
    ],
  },
  "south side": { "docs/quay.md": ["error theme-missing The theme “Tides” is missing."] },
} as const;

describe("several folders in one window", () => {
  afterEach(closeAll);

  it("come from a .code-workspace", () => {
    assert.match(vscode.workspace.workspaceFile?.path ?? "", /\/all\.code-workspace$/);
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      Object.keys(own),
    );
  });

  it("have their charters checked with the configuration and the catalog of each, open or not", async () => {
    await show(uriOf("plain", "quay.charter.md"));
    await showOwn();
    await show(uriOf("north", "docs/quay.md"));
    await show(uriOf("south side", "docs/quay.md"));
    await showOwn();
  });

  it("are proposed the themes of their own catalogs", async () => {
    assert.deepEqual(await proposedIn("north"), ["Heavy lifts"]);
    assert.deepEqual(await proposedIn("south side"), ["Tides"]);
  });

  it("keep their settings to themselves", async () => {
    const settings = vscode.workspace.getConfiguration("charter.rules", uriOf("plain", ""));
    const set = (level: string | undefined): Thenable<void> =>
      settings.update("principle-missing", level, vscode.ConfigurationTarget.WorkspaceFolder);
    await set("hint");
    await shows("plain", "quay.charter.md", [
      own.plain["quay.charter.md"][0],
      "hint principle-missing “It takes time” has no guiding principle.",
    ]);
    await shows("north", "docs/quay.md", own.north["docs/quay.md"]);
    await set(undefined);
    await showOwn();
  });

  it("follow a change of their own configuration", async () => {
    const uri = uriOf("north", ".charter.yaml");
    const before = await vscode.workspace.fs.readFile(uri);
    const text = `${new TextDecoder().decode(before)}profile: strict\n`.replace("off }", "off, theme-missing: hint }");
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await shows("north", "docs/quay.md", ["hint theme-missing The theme “Heavy lifts” is missing."]);
    await shows("south side", "docs/quay.md", own["south side"]["docs/quay.md"]);
    await vscode.workspace.fs.writeFile(uri, before);
    await showOwn();
  });

  it("take their problems along when they go, and bring them again", async () => {
    const name = "docs/quay.md";
    const uri = uriOf("south side", name);
    const last = vscode.workspace.workspaceFolders?.at(-1);
    assert.ok(last);
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await eventually("the folder to go", () => vscode.workspace.workspaceFolders?.length === 2);
    await eventually("no problems of it", () => problemsOf(uri).length === 0);
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, last));
    await eventually("the folder to come", () => vscode.workspace.workspaceFolders?.length === 3);
    await showOwn();
  });
});

/** Waits until each charter shows what its own folder finds in it. */
async function showOwn(): Promise<void> {
  for (const [folder, charters] of Object.entries(own))
    for (const [name, problems] of Object.entries(charters)) await shows(folder, name, problems);
}

/** The themes that are proposed for a title below everything else. */
async function proposedIn(folder: string): Promise<readonly string[]> {
  const { document, edit } = await show(uriOf(folder, "docs/quay.md"));
  const end = document.lineAt(document.lineCount - 1).range.end;
  assert.ok(await edit((builder) => builder.insert(end, "\n\n## ")));
  const place = document.lineAt(document.lineCount - 1).range.end;
  const command = "vscode.executeCompletionItemProvider";
  const names = ["Noise at night", "Heavy lifts", "Tides", "Mutuality"];
  const found = await eventually("proposals", async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, place);
    const labels = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    const themes = labels.filter((label) => names.includes(label));
    return themes.length > 0 && themes;
  });
  await vscode.commands.executeCommand("undo");
  return found;
}

async function shows(folder: string, name: string, expected: readonly string[]): Promise<void> {
  const uri = uriOf(folder, name);
  const isSame = (): boolean => JSON.stringify(problemsOf(uri)) === JSON.stringify(expected);
  await eventually("these problems", isSame, 20_000).catch(() => undefined);
  assert.deepEqual(problemsOf(uri), expected, `${folder}/${name}`);
}

function problemsOf(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "charter")
    .map(({ severity, code, message }) => {
      const rule = typeof code === "object" ? code.value : code;
      return `${vscode.DiagnosticSeverity[severity]?.toLowerCase()} ${rule} ${message}`;
    });
}

function uriOf(folder: string, name: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === folder);
  assert.ok(found, `no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, name);
}
