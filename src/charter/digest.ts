import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Charter, Configuration, Part, Theme } from "./charter.ts";

/** What identifies the text that was agreed. It says that a text is the same, never who signed it. */
export interface AgreementDigest {
  /** Over everything: `sha256:` and 64 hexadecimal digits. */
  readonly whole: string;
  /** Over the choices of the configuration: the first 12 digits. */
  readonly choices: string;
  /** Over each theme, by key in code-unit order: the first 12 digits. */
  readonly themes: ReadonlyMap<string, string>;
}

/**
 * The digest of the themes' observations and principles and of the choices. Wrapping, lists, marks, white space, line
 * ends and the shape of quotation marks make no difference; a word does. The byte form is written down in docs/digest.md.
 */
export function digestOf({ themes, configuration }: Pick<Charter, "themes" | "configuration">): AgreementDigest {
  const choices = choiceLines(configuration);
  const blocks = new Map<string, string[]>();
  for (const theme of themes) blocks.set(theme.key, [...(blocks.get(theme.key) ?? []), ...themeLines(theme)]);
  const sorted = [...blocks].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    whole: `sha256:${hashOf(["charter 1", ...choices, ...sorted.flatMap(([, lines]) => lines)])}`,
    choices: hashOf(choices).slice(0, shortLength),
    themes: new Map(sorted.map(([key, lines]) => [key, hashOf(lines).slice(0, shortLength)])),
  };
}

const shortLength = 12;

function hashOf(lines: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(lines.map((line) => `${line}\n`).join(""))));
}

/** Current values, parties, journey, review and status are progress, and no part of what was agreed. */
function choiceLines(configuration: Configuration): string[] {
  const { relationship, kind, depth, trustRequired, delivery, risk, power } = configuration;
  const choices = { relationship, kind, depth, trust: trustRequired, delivery, risk };
  const lines = Object.entries(choices).flatMap(([name, choice]) => (choice ? `${name} ${plain(choice.value)}` : []));
  if (power)
    lines.push(
      `power ${power.items
        .map(({ value }) => plain(value))
        .sort()
        .join(" ")}`.trimEnd(),
    );
  return lines;
}

function themeLines({ key, observations, principles }: Theme): string[] {
  return [`theme ${key}`, ...observations.map(partLine), ...principles.map(partLine)];
}

function partLine({ kind, text }: Part): string {
  return `${kind} ${plain(text)}`.trimEnd();
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201A\u201B\u2039\u203A]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}
