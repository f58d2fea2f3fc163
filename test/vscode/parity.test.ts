import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Severity } from "../../src/rules/rule.ts";
import { type Finding, textOf } from "../support/findings.ts";
import { closeAll, eventually, fileUri, show, write } from "./support.ts";

/** What waits beside the workspace: scripts/vscode/parity.ts writes it. */
interface Waiting {
  /** The path of a folder outside of the workspace. */
  readonly tree: string;
  /** What the command line says of its files, by their names in it. */
  readonly findings: Readonly<Record<string, string>>;
  /** Those that are opened, too. */
  readonly opened: readonly string[];
}

describe("parity", () => {
  let waiting: Waiting;

  before(async () => {
    const bytes = await vscode.workspace.fs.readFile(fileUri("parity.json"));
    waiting = JSON.parse(new TextDecoder().decode(bytes)) as Waiting;
    await show(await write("begin.charter.md", "# The server starts\n"));
    // Moved as a whole, links and all: nobody tells of each file.
    await vscode.workspace.fs.rename(fileUri("").with({ path: waiting.tree }), fileUri("parity"));
  });
  after(async () => {
    await vscode.workspace.fs.delete(fileUri("parity"), { recursive: true });
    await vscode.workspace.fs.delete(fileUri("begin.charter.md"));
  });
  afterEach(closeAll);

  it("finds in the files of the workspace what the command line finds", async function () {
    this.timeout(180_000);
    const expected = Object.entries(waiting.findings).sort();
    await eventually("as many findings", () => Object.keys(found()).length >= expected.length, 150_000);
    const isSame = (): boolean => {
      const now = found();
      return expected.every(([name, text]) => now[name] === text) && Object.keys(now).length === expected.length;
    };
    await eventually("the same findings", isSame, 20_000).catch(() => undefined);
    assert.deepEqual(Object.entries(found()).sort(), expected);
  });

  it("finds the same in documents that are open", async function () {
    this.timeout(180_000);
    for (const name of waiting.opened) {
      const uri = vscode.Uri.joinPath(fileUri("parity"), name);
      await show(uri);
      const expected = waiting.findings[name] ?? "[]";
      await eventually("the same findings", () => textIn(uri) === expected).catch(() => undefined);
      assert.equal(textIn(uri), expected, name);
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    }
  });
});

/** By name in the tree; files without findings are left out. */
function found(): Readonly<Record<string, string>> {
  const root = `${fileUri("parity").path}/`;
  const texts: Record<string, string> = {};
  for (const [uri] of vscode.languages.getDiagnostics())
    if (uri.path.startsWith(root) && textIn(uri) !== "[]") texts[uri.path.slice(root.length)] = textIn(uri);
  return texts;
}

function textIn(uri: vscode.Uri): string {
  return textOf(
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === "charter")
      .map(findingOf),
  );
}

function findingOf({ code, severity, message, range, relatedInformation = [] }: vscode.Diagnostic): Finding {
  const { value, target } = typeof code === "object" ? code : { value: code, target: undefined };
  return {
    rule: `${value}`,
    severity: severities[severity],
    message,
    url: target?.toString() ?? "",
    range: plain(range),
    related: relatedInformation.map(({ message, location }) => ({ message, range: plain(location.range) })),
  };
}

const severities = {
  [vscode.DiagnosticSeverity.Error]: "error",
  [vscode.DiagnosticSeverity.Warning]: "warning",
  [vscode.DiagnosticSeverity.Information]: "information",
  [vscode.DiagnosticSeverity.Hint]: "hint",
} as const satisfies Record<vscode.DiagnosticSeverity, Severity>;

function plain({ start, end }: vscode.Range): Finding["range"] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
