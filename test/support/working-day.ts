import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Diagnostic, FileChangeType, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import type { Wishes } from "../../src/config/in-force.ts";
import { rules } from "../../src/rules/index.ts";
import { clock } from "../../src/server/machine.ts";
import { canonical } from "../../src/server/uris.ts";
import { type Client, startClient } from "./client.ts";
import { type Finding, type Findings, textOf } from "./findings.ts";
import { assertSame, findingOf, inCore, onCommandLine } from "./parity.ts";

export interface Day {
  /** The same one gives the same day. */
  readonly seed: number;
  /** How many things are done. */
  readonly steps: number;
  /** After so many steps what the server says is held against a check that knows nothing of before. */
  readonly every: number;
  /** Whether the client asks for diagnostics, or is told of them. */
  readonly pulls: boolean;
  /** Holds the command line against the core as well, which keeps what it finds from check to check. */
  readonly caches?: boolean;
  /** Called with the client before the first step, and after each check. */
  onCheck?(client: Client, done: number): Promise<void>;
  /** Options for Node, where the server runs. */
  readonly execArgv?: readonly string[];
}

/**
 * Works in a folder as somebody does in an editor: types, undoes, opens, closes and saves, renames files and folders,
 * changes configurations, catalogs, records and settings, and asks for what editors ask for.
 *
 * @returns how often the findings were compared, and how many there were.
 */
export async function workThrough(day: Day): Promise<{ readonly checks: number; readonly findings: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "charter-"));
  for (const [name, text] of Object.entries(beginning)) put(folder, name, text);
  const { pulls, execArgv } = day;
  const client = await startClient({ folder, pulls, settings: {}, execArgv });
  try {
    return await new Editor(folder, client, day).work();
  } finally {
    await client.end();
    for (const used of [folder, `${folder}-copy`, `${folder}.cache`]) rmSync(used, { recursive: true, force: true });
  }
}

type Random = () => number;

/** Mulberry32: numbers from 0 to 1. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is typed that can be taken back. */
interface Typed {
  readonly at: number;
  readonly deleted: string;
  readonly inserted: string;
}

class Editor {
  readonly #folder: string;
  readonly #client: Client;
  readonly #day: Day;
  readonly #random: Random;
  /** By name, what can be undone. */
  readonly #open = new Map<string, Typed[]>();
  readonly #reported = new Map<string, { readonly id: string | undefined; readonly items: readonly Diagnostic[] }>();
  readonly #charters: string[] = Object.keys(beginning).filter((name) => name.endsWith(".md") && !isFixed(name));
  #wishes: Wishes = {};
  #made = 0;

  constructor(folder: string, client: Client, day: Day) {
    this.#folder = folder;
    this.#client = client;
    this.#day = day;
    this.#random = randomFrom(day.seed);
  }

  async work(): Promise<{ readonly checks: number; readonly findings: number }> {
    const { steps, every, onCheck } = this.#day;
    let [checks, findings] = [0, 0];
    await onCheck?.(this.#client, 0);
    const doings = this.#doings();
    for (let done = 1; done <= steps; done++) {
      const doing = this.#pick(doings);
      await doing();
      if (done % every !== 0 && done !== steps) continue;
      findings += await this.#check(`seed ${this.#day.seed}, step ${done}`);
      checks++;
      await onCheck?.(this.#client, done);
    }
    return { checks, findings };
  }

  /** Each as often as it is likely. */
  #doings(): readonly (() => Promise<void>)[] {
    const often = (times: number, doing: () => Promise<void>) => Array.from({ length: times }, () => doing);
    return [
      ...often(40, () => this.#type()),
      ...often(10, () => this.#undo()),
      ...often(6, () => this.#ask()),
      ...often(5, () => this.#openOne()),
      ...often(4, () => this.#closeOne()),
      ...often(3, () => this.#saveOne()),
      ...often(3, () => this.#changeSettingsFile()),
      ...often(3, () => this.#editSettingsFile()),
      ...often(2, () => this.#rename()),
      ...often(1, () => this.#renameFolder()),
      ...often(1, () => this.#create()),
      ...often(1, () => this.#remove()),
      ...often(1, () => this.#configure()),
    ];
  }

  #pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.#random() * list.length)];
    assert.ok(picked !== undefined);
    return picked;
  }

  async #type(): Promise<void> {
    const name = await this.#anOpenCharter();
    const text = this.#client.textOf(name);
    const at = beforePair(text, Math.floor(this.#random() * (text.length + 1)));
    const size = this.#pick([0, 0, 0, 1, 1, 5, 40]);
    // A charter that has become long is shortened: a day later there is as much to remember as before.
    const [most, inserted] = text.length < longest ? [size, this.#pick(words)] : [longest / 2, ""];
    await this.#edit(name, { at, deleted: text.slice(at, beforePair(text, at + most)), inserted });
    await this.#pull(name);
  }

  async #undo(): Promise<void> {
    const name = await this.#anOpenCharter();
    const last = this.#open.get(name)?.pop();
    if (last) await this.#replace(name, { ...last, deleted: last.inserted, inserted: last.deleted });
  }

  async #edit(name: string, typed: Typed): Promise<void> {
    const done = this.#open.get(name);
    done?.push(typed);
    if (done && done.length > 100) done.shift();
    await this.#replace(name, typed);
  }

  async #replace(name: string, { at, deleted, inserted }: Typed): Promise<void> {
    const text = this.#client.textOf(name);
    const range = { start: placeIn(text, at), end: placeIn(text, at + deleted.length) };
    await this.#client.change(name, [{ range, text: inserted }]);
    // Halves of line ends and of letters are placed where the whole begins.
    if (this.#client.textOf(name) !== text.slice(0, at) + inserted + text.slice(at + deleted.length))
      this.#open.set(name, []);
  }

  async #ask(): Promise<void> {
    const name = await this.#anOpenCharter();
    const textDocument = { uri: this.#client.uriOf(name) };
    const text = this.#client.textOf(name);
    const position = placeIn(text, Math.floor(this.#random() * (text.length + 1)));
    const range = { start: position, end: position };
    const requests: Readonly<Record<string, object>> = {
      "textDocument/hover": { textDocument, position },
      "textDocument/completion": { textDocument, position },
      "textDocument/documentSymbol": { textDocument },
      "textDocument/codeLens": { textDocument },
      "textDocument/codeAction": { textDocument, range, context: { diagnostics: [] } },
      "workspace/symbol": { query: this.#pick(["trust", "noise", ""]) },
    };
    const [method, params] = this.#pick(Object.entries(requests));
    await this.#client.ask(method, params);
  }

  async #anOpenCharter(): Promise<string> {
    const open = [...this.#open.keys()].filter((name) => name.endsWith(".md"));
    if (open.length > 0) return this.#pick(open);
    return this.#openCharter(this.#pick(this.#charters));
  }

  async #openOne(): Promise<void> {
    if (this.#open.size < 6) await this.#openCharter(this.#pick(this.#charters));
  }

  async #openCharter(name: string): Promise<string> {
    if (!this.#open.has(name)) {
      this.#open.set(name, []);
      await this.#client.open(name, this.#onDisk(name));
    }
    return name;
  }

  async #closeOne(): Promise<void> {
    const open = [...this.#open.keys()];
    if (open.length > 0) await this.#close(this.#pick(open));
  }

  /** What is not saved is lost. */
  async #close(name: string): Promise<void> {
    this.#open.delete(name);
    await this.#client.close(name);
  }

  async #saveOne(): Promise<void> {
    const name = await this.#anOpenCharter();
    await this.#write({ [name]: this.#client.textOf(name) });
    await this.#client.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: this.#client.uriOf(name) },
    });
  }

  /** A configuration, a catalog, a record or a decision changes on disk, as after a pull with Git. */
  async #changeSettingsFile(): Promise<void> {
    const name = this.#pick(Object.keys(settingsFiles));
    await this.#write({ [name]: this.#pick(settingsFiles[name] ?? []) });
  }

  /** It is typed in an editor: it holds at once, and while it is broken what held before goes on to hold. */
  async #editSettingsFile(): Promise<void> {
    const name = this.#pick(Object.keys(settingsFiles).filter((file) => /\.ya?ml$/.test(file)));
    if (!this.#open.has(name)) {
      if (!existsSync(path.join(this.#folder, name))) return;
      this.#open.set(name, []);
      await this.#client.open(name, this.#onDisk(name), "yaml");
    }
    const text = this.#random() < 0.3 ? "rules: [\n" : (this.#pick(settingsFiles[name] ?? []) ?? "");
    await this.#client.change(name, [{ text }]);
    if (this.#random() < 0.5) await this.#pull(await this.#anOpenCharter());
  }

  async #rename(): Promise<void> {
    const name = this.#pick(this.#charters);
    const to = this.#newName();
    const text = this.#open.has(name) ? this.#client.textOf(name) : undefined;
    const typed = this.#open.get(name) ?? [];
    if (text !== undefined) await this.#close(name);
    this.#charters.splice(this.#charters.indexOf(name), 1, to);
    await this.#write({ [name]: undefined, [to]: this.#onDisk(name) });
    if (text === undefined) return;
    this.#open.set(to, typed);
    await this.#client.open(to, text);
  }

  /** Of which only the folder itself is told. */
  async #renameFolder(): Promise<void> {
    const [from = "", to = ""] = this.#pick([
      ["team", "group"],
      ["group", "team"],
    ]);
    if (!existsSync(path.join(this.#folder, from)) || existsSync(path.join(this.#folder, to))) return;
    for (const name of this.#open.keys()) if (name.startsWith(`${from}/`)) await this.#close(name);
    renameSync(path.join(this.#folder, from), path.join(this.#folder, to));
    for (const [i, name] of this.#charters.entries())
      if (name.startsWith(`${from}/`)) this.#charters[i] = to + name.slice(from.length);
    await this.#tell({ [from]: FileChangeType.Deleted, [to]: FileChangeType.Created });
  }

  async #create(): Promise<void> {
    if (this.#charters.length > 30) return;
    const name = this.#newName();
    this.#charters.push(name);
    await this.#write({ [name]: this.#pick(texts) });
  }

  async #remove(): Promise<void> {
    const name = this.#pick(this.#charters);
    if (this.#charters.length < 8 || this.#open.has(name)) return;
    this.#charters.splice(this.#charters.indexOf(name), 1);
    await this.#write({ [name]: undefined });
  }

  #newName(): string {
    const folder = this.#pick(["", "docs/", "docs/deep/", "team/", "old/"]);
    return `${folder}n${++this.#made}${this.#pick([".charter.md", ".md", ".charter.md"])}`;
  }

  async #configure(): Promise<void> {
    const settings = this.#pick([{}, { profile: "strict" }, { rules: { "theme-missing": "hint" } }]);
    const { profile, rules: severities } = settings as { profile?: "strict"; rules?: Wishes["severities"] };
    this.#wishes = { profile, ...(severities && { severities }) };
    await this.#client.configure(settings);
  }

  #onDisk(name: string): string {
    return readFileSync(path.join(this.#folder, name), "utf8");
  }

  async #write(files: Readonly<Record<string, string | undefined>>): Promise<void> {
    const changes: Record<string, FileChangeType> = {};
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.#folder, name);
      changes[name] = existsSync(file) ? FileChangeType.Changed : FileChangeType.Created;
      if (text === undefined) changes[name] = FileChangeType.Deleted;
      if (text === undefined) rmSync(file, { force: true });
      else put(this.#folder, name, text);
    }
    await this.#tell(changes);
  }

  async #tell(changes: Readonly<Record<string, FileChangeType>>): Promise<void> {
    await this.#client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: Object.entries(changes).map(([name, type]) => ({ uri: this.#client.uriOf(name), type })),
    });
  }

  /** Asks for the diagnostics of a document, as an editor does that knows the last ones. */
  async #pull(name: string): Promise<void> {
    if (!this.#day.pulls) return;
    const uri = this.#client.uriOf(name);
    const previousResultId = this.#reported.get(uri)?.id;
    const report = await this.#client.ask<{ kind: string; resultId?: string; items?: Diagnostic[] }>(
      "textDocument/diagnostic",
      { textDocument: { uri }, previousResultId },
    );
    if (report.kind === "full") this.#reported.set(uri, { id: report.resultId, items: report.items ?? [] });
  }

  async #pullAll(): Promise<void> {
    const previousResultIds = [...this.#reported].flatMap(([uri, { id }]) =>
      id === undefined ? [] : [{ uri, value: id }],
    );
    const { items } = await this.#client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
    for (const report of items)
      if (report.kind === "full") this.#reported.set(report.uri, { id: report.resultId, items: report.items });
    for (const name of this.#open.keys()) await this.#pull(name);
  }

  /** Holds what the server says against a check of a copy of everything, as the editor has it. */
  async #check(when: string): Promise<number> {
    await this.#mendSettingsFiles();
    const expected = await this.#anew();
    const names = new Map(
      [...expected.keys(), ...this.#charters, ...Object.keys(settingsFiles)].map((name) => [
        canonical(this.#client.uriOf(name)),
        name,
      ]),
    );
    const now = (): Findings => {
      const all = this.#day.pulls
        ? [...this.#reported].map(([uri, { items }]) => [uri, items] as const)
        : [...this.#client.allShown()];
      const found = all.map(
        ([uri, items]) => [names.get(canonical(uri)) ?? uri, textOf(items.map(findingOf))] as const,
      );
      return new Map(found.filter(([, text]) => text !== "[]"));
    };
    // What is told unasked comes a little later.
    for (let round = 0; round < 300; round++) {
      if (this.#day.pulls) await this.#pullAll();
      if (isSame(now(), expected)) break;
      if (this.#day.pulls && round > 2) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assertSame(expected, now(), `the server after ${when}`);
    return [...expected.values()].reduce((sum, text) => sum + (JSON.parse(text) as Finding[]).length, 0);
  }

  /** What a file said before it broke only the server knows: for a comparison none is broken. */
  async #mendSettingsFiles(): Promise<void> {
    for (const [name, [good = ""]] of Object.entries(settingsFiles)) {
      if (this.#open.has(name)) await this.#client.change(name, [{ text: good }]);
      else if (existsSync(path.join(this.#folder, name))) await this.#write({ [name]: good });
    }
  }

  async #anew(): Promise<Findings> {
    const copy = `${this.#folder}-copy`;
    rmSync(copy, { recursive: true, force: true });
    cpSync(this.#folder, copy, { recursive: true });
    for (const name of this.#open.keys()) put(copy, name, this.#client.textOf(name));
    const cache = `--cache-location "${this.#folder}.cache"`;
    if (this.#day.caches)
      assertSame(await inCore(copy, clock.today()), onCommandLine(copy, cache), "the command line with a cache");
    return inCore(copy, clock.today(), this.#wishes);
  }
}

/** Half a letter can be typed, but not saved. */
function beforePair(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** Units of a text; charters have a few thousand. */
const longest = 4000;

function isSame(one: Findings, other: Findings): boolean {
  return one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
}

function put(folder: string, name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

function placeIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** In a folder of a configuration at least one Markdown file stays: what holds nowhere, nobody looks at. */
function isFixed(name: string): boolean {
  return name.endsWith("README.md") || name.includes("decisions/");
}

const bad = (id: string): string => rules.find((rule) => rule.id === id)?.examples.bad ?? "";
const texts = ["theme-missing", "trust-absolute", "sign-off-stale", "decision-open-long", "placeholder"].map(bad);

/** The variants that each file may have; the first one has no mistake. */
const settingsFiles: Readonly<Record<string, readonly string[]>> = {
  ".charter.yaml": [
    "charters: docs/*.md\ncatalog: house\n",
    "charters: [docs/**/*.md, team/*.md]\nprofile: strict\nrules: { theme-missing: information }\n",
    "ignore: old\ncatalog: minimal-3\nrule: {}\n",
    "root: true\nextends: ./team/.charter.yaml\n",
  ],
  "team/.charter.yaml": [
    "catalog: minimal-3\nrules: { placeholder: error }\n",
    "root: true\ncharters: ['*.md']\nlanguage: nl\n",
    "lexicon: { add: { stock-phrase: [quay] } }\n",
  ],
  ".charter/catalogs/house.yaml": [
    "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }, { id: trust, title: Trust }]\n",
    "catalog: 1\nid: house\ntitle: House\nextends: minimal-3\nthemes: [{ id: peace, title: Peace by day }]\n",
    "catalog: 1\nid: home\ntitle: Home\nextends: minimal-3\n",
  ],
  "charter.baseline.json": [
    '{ "version": 1, "files": {} }',
    '{ "version": 1, "files": { "docs/a.md": [{ "rule": "theme-missing", "theme": "trust", "text": "Quay", "count": 1 }] } }',
  ],
  "team/decisions/0001.md": [
    "---\nstatus: open\ndate: 2026-01-05\n---\n\n# Who mends the crane\n",
    "---\nstatus: decided\ndate: 2026-01-05\n---\n\n# Who mends the crane\n\nNorth.\n",
  ],
  ".gitignore": ["ignored/\n", "docs/deep/\n", "old/\n"],
};

const quay =
  "# Quay\n\n## Noise at night\n\n**Observation:** Cranes squeal.\n\n**Guiding principle:** Who greases them?\n";

const beginning: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(settingsFiles).map(([name, [text = ""]]) => [name, text])),
  "README.md": "# Read me\n",
  "team/README.md": "# Read me\n",
  "group.md": "# Not a charter\n",
  "docs/a.md": quay,
  "docs/b.md": quay.replace("Noise at night", "Trust"),
  ...Object.fromEntries(texts.map((text, i) => [`c${i}.charter.md`, text])),
  ...Object.fromEntries(texts.map((text, i) => [`team/d${i}.charter.md`, text])),
};

const words = [
  "",
  "x",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "## ",
  "## Noise at night\n\n",
  "## Trust\n\n**Observation:** Two crews share one crane.\n\n",
  "**Observation:** ",
  "**Guiding principle:** Whoever is late waits for a day.\n",
  "- ",
  "---\n",
  "---\ncharter: 1\nstatus: draft\ncatalog: house\n---\n",
  "catalog: minimal-3\n",
  "status: agreed\n",
  "<!-- charter-disable theme-missing -- later -->\n",
  "parties:\n  - { id: a, name: North }\n",
  "as appropriate, etc.",
  "🤝",
  "é",
];
