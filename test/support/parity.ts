import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Diagnostic, DiagnosticSeverity, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import { charterSignal } from "../../src/charter/detect.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import type { Range } from "../../src/charter/text.ts";
import { inForce } from "../../src/config/in-force.ts";
import { severitiesOf } from "../../src/config/settings.ts";
import { nodeHost } from "../../src/machine/node.ts";
import { comparedWith } from "../../src/rules/baseline.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { Problem, Severity } from "../../src/rules/rule.ts";
import { checkSettingsFile } from "../../src/rules/settings-files.ts";
import { clock } from "../../src/server/machine.ts";
import { canonical } from "../../src/server/uris.ts";
import { configurationsFrom } from "../../src/workspace/configurations.ts";
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
    if (examples.catalog !== undefined) add(`rules/.charter/catalogs/${id}.yaml`, examples.catalog);
  }
  Object.assign(files, filesIn(path.join(root, "examples"), "examples"));
  const [text = ""] = rules.map(({ examples }) => examples.bad);
  add("bytes/crlf.charter.md", text.replaceAll("\n", "\r\n"));
  add("bytes/mark.charter.md", `\u{FEFF}${text}`);
  add("bytes/empty.charter.md", "");
  files["bytes/no-utf8.charter.md"] = Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0xff])]);
  return { ...files, ...generatedFiles(generated) };
}

/** A tree with configurations of all kinds: nested, extended, broken; catalogs, records, odd names of folders. */
export function configuredTree(): Files {
  const bad = (id: string): string => rules.find((rule) => rule.id === id)?.examples.bad ?? "";
  const good =
    "# Quay\n\n## Noise at night\n\n**Observation:** Cranes squeal.\n\n**Guiding principle:** Who greases them?\n";
  const texts: Readonly<Record<string, string>> = {
    ".charter.yaml": `extends: [./shared/house.yaml, "@acme/charters"]
charters: ["docs/**/*.md", "!docs/README.md"]
ignore: docs/old
catalog: harbour
asOf: 2026-06-01
rules: { principle-question: warning, no-such-rule: off, principle-too-short: { severity: information, min: 9 } }
lexicon: { add: { stock-phrase: [squeal] } }
overrides:
  - files: "packages/*/docs"
    profile: strict
    language: nl
`,
    ".charter/catalogs/harbour.yaml":
      "catalog: 1\nid: harbour\ntitle: Harbour\nextends: acme\nthemes: [{ id: noise, title: Noise at night }]\n",
    ".charter/catalogs/broken.yaml": "catalog: 1\nid: Broken\ntitle: Broken\n",
    "shared/house.yaml": "rules: { front-matter-missing: information }\nprofiles: strict\n",
    "node_modules/@acme/charters/.charter.yaml": "rules: { front-matter-missing: off, theme-missing: error }\n",
    "node_modules/@acme/charters/.charter/catalogs/acme.yaml":
      "catalog: 1\nid: acme\ntitle: Acme\nextends: minimal-3\nremove: [fit]\n",
    "docs/README.md": good,
    "docs/a.md": good,
    "docs/old/b.charter.md": good,
    "docs/deep/c.charter.md": bad("trust-absolute"),
    "packages/one/docs/d.charter.md": bad("stock-phrase"),
    "packages/two/.charter.json": '{\n\t"root": true,\n\t"catalog": "collaboration",\n\t"rule": {}\n}\n',
    "packages/two/.charter.yml": "profile: quiet\n",
    "packages/two/docs/e.charter.md": bad("theme-missing"),
    "packages/three/.charter.yaml": "profile: [\n",
    "packages/three/docs/f.charter.md": bad("placeholder"),
    "Verträge (neu) #1/été/.charter.yaml": "root: true\ncharters: ['*.md']\n",
    "Verträge (neu) #1/été/h & g.md": good,
    "recorded/charter.baseline.json": JSON.stringify({
      version: 1,
      files: { "i.charter.md": [{ rule: "theme-missing", theme: "time", text: "Quay", count: 1 }] },
    }),
    "recorded/i.charter.md": good,
    "accepted/j.charter.md": good.replace("## Noise", "<!-- charter-disable theme-missing -- later -->\n## Noise"),
  };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
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
      const others = await otherWays(folder, files, [...expected.keys()]);
      if (day !== clock.today()) continue;
      for (const [way, found] of others) assertSame(expected, found, way);
      const findings = [...expected.values()].reduce((sum, json) => sum + (JSON.parse(json) as unknown[]).length, 0);
      return { charters: expected.size, findings };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function otherWays(
  folder: string,
  files: Files,
  names: readonly string[],
): Promise<readonly (readonly [way: string, found: Findings])[]> {
  const ways: [string, Findings][] = [["the command line", onCommandLine(folder)]];
  for (const place of ["a process", "a worker"] satisfies Place[]) {
    const client = await startClient({ place, pulls: true, files });
    try {
      ways.push([`the server in ${place}, on disk`, await onDisk(client, files)]);
      ways.push([`the server in ${place}, in the editor`, await inEditor(client, files, names)]);
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
  const configurations = configurationsFrom(nodeHost, { tops: () => [folder] });
  const found = new Map<string, string>();
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(folder, name);
    const configuration = await configurations.in(path.dirname(file));
    for (const settings of configuration.files) {
      const problems = checkSettingsFile(settings, severitiesOf(configuration.settingsFor(settings.path)));
      found.set(path.relative(folder, settings.path), jsonOf(problems.map(withRelated)));
    }
    const said = configuration.settingsFor(file);
    const { text, invalidUtf8 } = decode(bytes);
    if (isSettings(name) || said.ignored || !(charterSignal(name, text) || said.charter)) continue;
    const rules = inForce(said, {}, { asOf });
    const charter = parseCharter(text, configuration.catalogOf, {
      invalidUtf8,
      decisionFiles: (await decisionsOf(file)).files,
      fallback: rules.catalog === undefined ? undefined : configuration.catalogOf(rules.catalog),
      language: rules.language,
    });
    const { fresh } = comparedWith(configuration.knownProblems(file), charter, checkCharter(charter, rules));
    found.set(name, jsonOf(fresh.map(withRelated)));
  }
  return withoutSilent(found);
}

function withRelated({ related = [], ...problem }: Problem): Finding {
  return { ...problem, related };
}

function isSettings(name: string): boolean {
  return /\.(?:ya?ml|json)$/.test(name);
}

/** A configuration without problems may be told of or not. */
function withoutSilent(findings: Findings): Findings {
  return new Map([...findings].filter(([name, json]) => !isSettings(name) || json !== "[]"));
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
  const names = new Map(Object.keys(files).map((name) => [canonical(client.uriOf(name)), name]));
  const report = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  const found = new Map<string, string>();
  for (const item of report.items)
    if (item.kind === "full") found.set(names.get(canonical(item.uri)) ?? item.uri, jsonOf(item.items.map(findingOf)));
  return withoutSilent(found);
}

async function inEditor(client: Client, files: Files, names: readonly string[]): Promise<Findings> {
  const found = new Map<string, string>();
  for (const name of names) {
    const bytes = files[name];
    if (!bytes || isNoText(name)) continue;
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
