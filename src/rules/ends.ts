import type { Charter } from "../charter/charter.ts";
import type { Located, Range } from "../charter/text.ts";
import type { Finding, Fix, Related } from "./rule.ts";

/** One of two things in a charter that do not go together. */
export interface End {
  /** As it stands in the middle of a sentence: “depth integrated”. */
  readonly words: string;
  readonly range: Range;
}

export interface Clash {
  /** What is marked. */
  readonly one: End;
  readonly others: readonly End[];
  /** Why they do not go together, as the end of a sentence without a full stop. */
  readonly why: string;
  /** The theme of the catalog that it rests on. */
  readonly theme: string;
  readonly choices: readonly Fix[];
  readonly severity?: Finding["severity"];
}

/** A contradiction between places of one charter: both ends in words with their lines, each linked. */
export function clash(charter: Charter, { one, others, why, theme, choices, severity }: Clash): Finding {
  const sentence = `${withLine(one)} does not fit ${others.map(withLine).join(" and ")}: ${why}${see(charter, theme)}.`;
  return {
    range: one.range,
    message: capitalised(sentence),
    related: others.map(link),
    choices,
    ...(severity && { severity }),
  };
}

/** “depth integrated (line 21)” */
export function withLine({ words, range }: End): string {
  return `${words} ${atLine(range)}`;
}

/** “(line 21)”: people count lines from 1. */
export function atLine({ start }: Range): string {
  return `(line ${start.line + 1})`;
}

/** A link to the other end. */
export function link({ words, range }: End): Related {
  return { message: `${capitalised(words)}.`, range };
}

/** “, see “Trust””: the theme that explains why; nothing where the catalog in force has no such theme. */
export function see({ catalog }: Charter, themeId: string): string {
  const theme = catalog.themes.find(({ id }) => id === themeId);
  return theme ? `, see “${theme.title}”` : "";
}

/** The edit that writes another value. `what` is named as in “Set the depth to coordinated”. */
export function setTo(what: string, written: Located<unknown>, value: string): Fix {
  return {
    title: `Set the ${what} to ${value}`,
    edits: [{ range: written.range, newText: value }],
    safe: false,
  };
}

/** The choice that adds a line at the end of the front matter; none where its keys stand in one pair of braces. */
export function addLine(title: string, line: string, { frontMatter, text, lines }: Charter): readonly Fix[] {
  if (!frontMatter?.root || frontMatter.root.flow) return [];
  const { end } = frontMatter.content;
  const before = text.slice(0, lines.offsetAt(end));
  const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
  const newText = /[\r\n]$/.test(before) ? line + lineEnd : lineEnd + line;
  return [{ title, edits: [{ range: { start: end, end }, newText }], safe: false }];
}

/** The step of a scale that fits and lies fewest steps away; of two the lower one. */
export function nearestOf<T>(scale: readonly T[], from: T, fits: (step: T) => boolean): T | undefined {
  const place = scale.indexOf(from);
  const distance = (step: T): number => Math.abs(scale.indexOf(step) - place);
  return scale.filter(fits).sort((a, b) => distance(a) - distance(b))[0];
}

/** “Meridian Bank and Talvik IT”, “a, b and c” */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
