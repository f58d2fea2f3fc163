import type { Charter, Configuration, Part } from "./charter.ts";

/** What identifies the text that was agreed. It says that a text is the same, never who signed it. */
export interface AgreementDigest {
  /** Over everything: `sha256:` and 64 hexadecimal digits. */
  readonly whole: string;
  /** Over the choices of the configuration: the first 12 digits. */
  readonly choices: string;
  /** Over each theme, by key in code-unit order: the first 12 digits. */
  readonly themes: ReadonlyMap<string, string>;
}

/** What of a charter is agreed: everything else may change without a new sign-off. */
type Agreed = Pick<Charter, "themes" | "configuration">;

/**
 * The digest of the themes' observations and principles and of the choices. Wrapping, lists, marks, white space, line
 * ends and the shape of quotation marks make no difference; a word does. The byte form is written down in docs/digest.md.
 */
export function digestOf(charter: Agreed): AgreementDigest {
  const themes = [...themeLines(charter)];
  return {
    whole: `sha256:${hashOf(agreedTextOf(charter))}`,
    choices: hashOf(joined([...choiceLines(charter.configuration)])).slice(0, shortLength),
    themes: new Map(themes.map(([key, lines]) => [key, hashOf(joined(lines)).slice(0, shortLength)])),
  };
}

/** The text whose bytes, in UTF-8, are digested. */
export function agreedTextOf(charter: Agreed): string {
  const themes = [...themeLines(charter)].flatMap(([, lines]) => lines);
  return joined([firstLine, ...choiceLines(charter.configuration), ...themes]);
}

/** The version of this form: another form begins otherwise. */
const firstLine = "charter 1";

const shortLength = 12;

/**
 * The choices that are agreed, by name, in the words that are compared. Current values, parties, journey, review and
 * status are progress, and no part of what was agreed.
 */
export function* agreedChoices(configuration: Configuration): Generator<readonly [name: string, value: string]> {
  const { relationship, kind, depth, currentDepth, trustRequired, delivery, risk, power } = configuration;
  // Where there is no target, the depth is the current one.
  const target = depth === currentDepth ? undefined : depth;
  const choices = { relationship, kind, depth: target, trust: trustRequired, delivery, risk };
  for (const [name, choice] of Object.entries(choices)) if (choice) yield [name, agreedWords(choice.value)];
  if (!power) return;
  const strong = [...new Set(power.items.map(({ value }) => agreedWords(value)))].sort();
  for (const value of strong.length > 0 ? strong : ["none"]) yield ["power", value];
}

function* choiceLines(configuration: Configuration): Generator<string> {
  for (const [name, value] of agreedChoices(configuration)) yield `${name} ${value}`;
}

/** Themes in the code-unit order of their keys. One that stands there twice is one; one without words is none. */
function* themeLines({ themes }: Agreed): Generator<readonly [key: string, lines: readonly string[]]> {
  const halves = new Map<string, { readonly observations: string[]; readonly principles: string[] }>();
  for (const { key, observations, principles } of themes) {
    const known = halves.get(key) ?? { observations: [], principles: [] };
    known.observations.push(...observations.flatMap(partLine));
    known.principles.push(...principles.flatMap(partLine));
    halves.set(key, known);
  }
  for (const key of [...halves.keys()].sort()) {
    const { observations = [], principles = [] } = halves.get(key) ?? {};
    const lines = [...observations, ...principles];
    if (lines.length > 0) yield [key, [`theme ${key}`, ...lines]];
  }
}

/** An empty half is no line: an empty form that is opened, or an empty cell, is no change of what was agreed. */
function partLine({ kind, text }: Part): string[] {
  const words = agreedWords(text);
  return words === "" ? [] : [`${kind} ${words}`];
}

/**
 * The words of a text as they are digested: texts that differ in nothing else are the same. On one line, so that nothing
 * within a value can look like the next line.
 */
export function agreedWords(text: string): string {
  return text
    .replace(unseen, "")
    .normalize("NFC")
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(/\p{White_Space}+/gu, " ")
    .trim();
}

/** Soft hyphens, zero-width spaces, word joiners, byte order marks: they come with pasting, and nobody reads them. */
const unseen = /[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu;
const singleQuotes = /[\u{2018}-\u{201B}\u{2039}\u{203A}\u{2BC}]/gu;
const doubleQuotes = /[\u{201C}-\u{201F}\u{AB}\u{BB}]/gu;

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** What makes hashes is evaluated at the first one, as drafts have none. */
function hashOf(text: string): string {
  const { sha256Of }: typeof import("./sha256.ts") = require("./sha256.ts");
  return sha256Of(text);
}
