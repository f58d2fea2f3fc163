import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Diagnostic, DiagnosticSeverity, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import { charterSignal } from "../../src/charter/detect.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { inForce, type Wishes } from "../../src/config/in-force.ts";
import { nodeHost } from "../../src/machine/node.ts";
import { comparedWith } from "../../src/rules/baseline.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import type { Problem } from "../../src/rules/rule.ts";
import { checkSettingsFile } from "../../src/rules/settings-files.ts";
import { clock } from "../../src/server/machine.ts";
import { canonical } from "../../src/server/uris.ts";
import { configurationsFrom } from "../../src/workspace/configurations.ts";
import { decisionFinder } from "../../src/workspace/decisions.ts";
import { decode } from "../../src/workspace/decode.ts";
import { findFiles } from "../../src/workspace/find.ts";
import { run } from "./cli.ts";
import { type Client, type ClientOptions, startClient } from "./client.ts";
import { type Finding, type Findings, findingsIn, textOf, withoutSilent } from "./findings.ts";
import { type Files, noText, writeFiles } from "./parity-samples.ts";

/**
 * Checks the files in every way that needs no editor, and holds what they say against each other, byte for byte: the
 * core, the command line, and the language server in a process and in a worker, for files on disk and for open documents,
 * with one folder open and with several.
 *
 * @returns in how many files how much was found.
 */
export async function assertParity(files: Files): Promise<{ readonly files: number; readonly findings: number }> {
  const folder = writeFiles(files);
  try {
    // The rules know the day; over midnight all is done once more.
    for (;;) {
      const day = clock.today();
      const expected = await inCore(folder, day);
      const text = openable(folder, expected);
      const cli = onCommandLine(folder);
      const cache = `--cache-location "${folder}.cache"`;
      const others = ["--threads 2", cache, `${cache} --threads 2`].map((options) => onCommandLine(folder, options));
      const parts = ["1/2", "2/2"].flatMap((shard) => [...onCommandLine(folder, `--shard ${shard}`)]);
      const servers = await inServers(folder, expected);
      if (day !== clock.today()) continue;
      assertSame(expected, cli, "the command line");
      for (const [i, found] of others.entries()) assertSame(expected, found, `the command line, in way ${i},`);
      assertSame(expected, new Map(parts), "the command line in two parts");
      for (const [way, { onDisk, inEditor }] of Object.entries(servers)) {
        assertSame(expected, onDisk, `${way}, on disk,`);
        assertSame(text, inEditor, `${way}, in the editor,`);
      }
      const findings = [...expected.values()].reduce((sum, text) => sum + (JSON.parse(text) as unknown[]).length, 0);
      return { files: expected.size, findings };
    }
  } finally {
    for (const used of [folder, `${folder}.cache`]) rmSync(used, { recursive: true, force: true });
  }
}

/** What the command line finds in a folder, called with these options as well. */
export function onCommandLine(folder: string, options = ""): Findings {
  return withoutSilent(findingsIn(run(` check --format json ${options}`, folder).stdout));
}

/** The same files with the same findings. */
export function assertSame(expected: Findings, actual: Findings, way: string): void {
  for (const [name, text] of actual)
    assert.equal(text, expected.get(name), `${way} says of ${name} what the others say`);
  const missing = [...expected.keys()].filter((name) => !actual.has(name));
  assert.deepEqual(missing, [], `${way} knows all files`);
}

/** Those that an editor can open: bytes that are no text, and links that lead in a circle, it cannot. */
export function openable(folder: string, findings: Findings): Findings {
  return new Map(
    [...findings].filter(([name]) => name !== noText && nodeHost.kindOf(path.join(folder, name)) === "file"),
  );
}

/**
 * What the core finds in a folder that nobody has looked at before.
 *
 * @param weaker what holds where no configuration says anything.
 */
export async function inCore(folder: string, asOf: string, weaker: Wishes = {}): Promise<Findings> {
  const decisionsOf = decisionFinder(nodeHost, folder);
  const configurations = configurationsFrom(nodeHost, { tops: () => [folder] });
  const found = new Map<string, string>();
  for (const { name, path: file } of (await findFiles(nodeHost, ["."], folder)).files) {
    const configuration = await configurations.in(path.dirname(file));
    for (const settings of configuration.files) {
      const { severities } = inForce(configuration.settingsFor(settings.path), {}, { ...weaker, asOf });
      const problems = checkSettingsFile(settings, severities);
      found.set(path.relative(folder, settings.path), textOf(problems.map(withRelated)));
    }
    const said = configuration.settingsFor(file);
    const { text, invalidUtf8 } = decode(nodeHost.read(file) as Uint8Array);
    if (said.ignored || !(charterSignal(name, text) || said.charter)) continue;
    const rules = inForce(said, {}, { ...weaker, asOf });
    const charter = parseCharter(text, configuration.catalogOf, {
      invalidUtf8,
      decisionFiles: (await decisionsOf(file)).files,
      fallback: rules.catalog === undefined ? undefined : configuration.catalogOf(rules.catalog),
      language: rules.language,
    });
    const { fresh } = comparedWith(
      configuration.knownProblems(file),
      charter,
      checkCharter(charter, { ...rules, catalogIds: configuration.catalogIds }),
    );
    found.set(name, textOf(fresh.map(withRelated)));
  }
  return withoutSilent(found);
}

function withRelated({ related = [], ...problem }: Problem): Finding {
  return { ...problem, related };
}

interface Told {
  readonly onDisk: Findings;
  readonly inEditor: Findings;
}

async function inServers(folder: string, expected: Findings): Promise<Readonly<Record<string, Told>>> {
  const ways: Readonly<Record<string, ClientOptions>> = {
    "the server in a process": { place: "a process" },
    "the server in a worker": { place: "a worker" },
    "the server with several folders": { place: "a process", roots: readdirSync(folder) },
  };
  const told: Record<string, Told> = {};
  for (const [way, options] of Object.entries(ways)) {
    const client = await startClient({ ...options, folder, pulls: true });
    try {
      const names = [...openable(folder, expected).keys()];
      told[way] = {
        onDisk: await onDisk(client, [...expected.keys()]),
        inEditor: await inEditor(client, folder, names),
      };
    } finally {
      await client.end();
    }
  }
  return told;
}

async function onDisk(client: Client, expected: readonly string[]): Promise<Findings> {
  const names = new Map(expected.map((name) => [canonical(client.uriOf(name)), name]));
  const report = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
  const found = new Map<string, string>();
  for (const item of report.items)
    if (item.kind === "full") found.set(names.get(canonical(item.uri)) ?? item.uri, textOf(item.items.map(findingOf)));
  return withoutSilent(found);
}

async function inEditor(client: Client, folder: string, names: readonly string[]): Promise<Findings> {
  const found = new Map<string, string>();
  for (const name of names) {
    await client.open(name, decode(readFileSync(path.join(folder, name))).text);
    const { items } = await client.ask<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: client.uriOf(name) },
    });
    found.set(name, textOf(items.map(findingOf)));
    await client.close(name);
  }
  return found;
}

export function findingOf({
  code,
  severity,
  message,
  codeDescription,
  range,
  relatedInformation = [],
}: Diagnostic): Finding {
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
