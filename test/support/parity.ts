import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Diagnostic, DiagnosticSeverity, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { Range } from "../../src/charter/text.ts";
import { nodeHost } from "../../src/machine/node.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { Severity } from "../../src/rules/rule.ts";
import { clock } from "../../src/server/machine.ts";
import { decisionFinder } from "../../src/workspace/decisions.ts";
import { decode } from "../../src/workspace/decode.ts";
import { run } from "./cli.ts";
import { type Client, type Place, startClient } from "./client.ts";

/** Files by their names in one folder. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What one way to check says: by the name of the charter, its findings as JSON. */
type Findings = ReadonlyMap<string, string>;

interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly url: string;
  /** Counted from 0. */
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
}

const root = path.resolve(__dirname, "../..");

/** The examples of all rules and those of the project, a few layouts that differ in bytes, and generated charters. */
export function paritySamples(generated: number): Files {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, text: string): void => {
    files[name] = Buffer.from(text);
  };
  for (const { id, examples } of rules) {
    add(`rules/${id}.good.charter.md`, examples.good);
    add(`rules/${id}.bad.charter.md`, examples.bad);
  }
  Object.assign(files, filesIn(path.join(root, "examples"), "examples"));
  const [text = ""] = rules.map(({ examples }) => examples.bad);
  add("bytes/crlf.charter.md", text.replaceAll("\n", "\r\n"));
  add("bytes/mark.charter.md", `\u{FEFF}${text}`);
  add("bytes/empty.charter.md", "");
  files["bytes/no-utf8.charter.md"] = Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0xff])]);
  return { ...files, ...generatedFiles(generated) };
}

function generatedFiles(count: number): Files {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    const generator = path.join(root, "bench/gen-corpus.mjs");
    execFileSync(process.execPath, [generator, "--out", folder, "--n", `${count}`, "--seed", "7"], { stdio: "ignore" });
    return filesIn(folder, "generated");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string, as: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  return Object.fromEntries(
    names.map((name) => [`${as}/${name.replaceAll("\\", "/")}`, readFileSync(path.join(folder, name))]),
  );
}

/**
 * Checks the files in every way there is, and holds what they say against each other, byte for byte: the core, the
 * command line, and the language server in a process and in a worker, for files on disk and for open documents.
 *
 * @returns how many charters and findings were compared.
 */
export async function assertParity(files: Files): Promise<{ readonly charters: number; readonly findings: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    // The rules know the day; over midnight all is done once more.
    for (;;) {
      const day = clock.today();
      const expected = await inCore(folder, files, day);
      const others = await otherWays(folder, files);
      if (day !== clock.today()) continue;
      for (const [way, found] of others) assertSame(expected, found, way);
      const findings = [...expected.values()].reduce((sum, json) => sum + (JSON.parse(json) as unknown[]).length, 0);
      return { charters: expected.size, findings };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function otherWays(folder: string, files: Files): Promise<readonly (readonly [way: string, found: Findings])[]> {
  const ways: [string, Findings][] = [["the command line", onCommandLine(folder)]];
  for (const place of ["a process", "a worker"] satisfies Place[]) {
    const client = await startClient({ place, pulls: true, files });
    try {
      ways.push([`the server in ${place}, on disk`, await onDisk(client, files)]);
      ways.push([`the server in ${place}, in the editor`, await inEditor(client, files)]);
    } finally {
      await client.end();
    }
  }
  return ways;
}

function assertSame(expected: Findings, actual: Findings, way: string): void {
  for (const [name, json] of actual)
    assert.equal(json, expected.get(name), `${way} says of ${name} what the core says`);
  const missing = [...expected.keys()].filter(
    (name) => !actual.has(name) && !(way.endsWith("editor") && isNoText(name)),
  );
  assert.deepEqual(missing, [], `${way} knows all charters`);
}

/** An editor hands over texts, and no bytes that are none. */
function isNoText(name: string): boolean {
  return name === "bytes/no-utf8.charter.md";
}

async function inCore(folder: string, files: Files, asOf: string): Promise<Findings> {
  const decisionsOf = decisionFinder(nodeHost, folder);
  const found = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!isCharter(name)) continue;
    const { text, invalidUtf8 } = decode(bytes);
    const { files: decisionFiles } = await decisionsOf(path.join(folder, name));
    const charter = parseCharter(text, shippedCatalog, { invalidUtf8, decisionFiles });
    const problems = checkCharter(charter, { asOf, profile: "guided" });
    found.set(name, jsonOf(problems.map(({ related = [], ...problem }) => ({ ...problem, related }))));
  }
  return found;
}

function isCharter(name: string): boolean {
  return name.endsWith(".charter.md");
}

interface CliRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

type CliFinding = Omit<Finding, "range" | "related"> & {
  readonly range: CliRange;
  readonly related: readonly { readonly message: string; readonly range: CliRange }[];
};

function onCommandLine(folder: string): Findings {
  const { stdout } = run(" check --format json", folder);
  const { files } = JSON.parse(stdout) as { files: { path: string; problems: CliFinding[] }[] };
  return new Map(
    files.map(({ path, problems }) => [
      path,
      jsonOf(
        problems.map((problem) => ({
          ...problem,
          range: fromOne(problem.range),
          related: problem.related.map(({ message, range }) => ({ message, range: fromOne(range) })),
        })),
      ),
    ]),
  );
}

function fromOne({ start, end }: CliRange): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

async function onDisk(client: Client, files: Files): Promise<Findings> {
  const names = new Map(Object.keys(files).map((name) => [client.uriOf(name), name]));
  const report = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  const found = new Map<string, string>();
  for (const item of report.items)
    if (item.kind === "full") found.set(names.get(item.uri) ?? item.uri, jsonOf(item.items.map(findingOf)));
  return found;
}

async function inEditor(client: Client, files: Files): Promise<Findings> {
  const found = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    if (!isCharter(name) || isNoText(name)) continue;
    await client.open(name, decode(bytes).text);
    const { items } = await client.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: client.uriOf(name) },
    });
    found.set(name, jsonOf(items.map(findingOf)));
    await client.close(name);
  }
  return found;
}

function findingOf({ code, severity, message, codeDescription, range, relatedInformation = [] }: Diagnostic): Finding {
  return {
    rule: `${code}`,
    severity: severities[severity ?? DiagnosticSeverity.Error],
    message: `${message}`,
    url: codeDescription?.href ?? "",
    range,
    related: relatedInformation.map(({ message, location }) => ({ message, range: location.range })),
  };
}

const severities = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
} as const;

/** In one order of keys. */
function jsonOf(findings: readonly Finding[]): string {
  const plain = ({ start, end }: Range): number[] => [start.line, start.character, end.line, end.character];
  return JSON.stringify(
    findings.map(({ rule, severity, message, url, range, related }) => ({
      rule,
      severity,
      message,
      url,
      range: plain(range),
      related: related.map(({ message, range }) => ({ message, range: plain(range) })),
    })),
    undefined,
    1,
  );
}
