import { once } from "../catalog/remembered.ts";
import type { Charter, Part, PartKind, Theme } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a half is called in messages. */
export const halfNames: Readonly<Record<PartKind, string>> = {
  observation: "observation",
  principle: "guiding principle",
};

/** Whether the theme has to have this half: its catalog may leave it to the writer. */
export function needs(theme: Theme, kind: PartKind): boolean {
  return theme.definition?.parts?.[kind] !== "optional";
}

interface Pair {
  readonly observation?: Part | undefined;
  readonly principle?: Part | undefined;
}

/** Observations and principles in the order of the text, side by side; the longer row goes on alone. */
export function pairsOf({ observations, principles }: Theme): readonly Pair[] {
  const pairs: Pair[] = [];
  const length = Math.max(observations.length, principles.length);
  for (let i = 0; i < length; i++) pairs.push({ observation: observations[i], principle: principles[i] });
  return pairs;
}

/** Whether these principles of a theme are several: where there is one, its label may stand for more. */
export function mayBeSeveral(principles: readonly Part[]): boolean {
  if (principles.length > 1) return true;
  for (const principle of principles) if (isPlural(principle)) return true;
  return false;
}

/** Whether the label of a half is that of several, in any language of the catalogs that has such labels. */
export function isPlural({ label: { value } }: Part): boolean {
  const last = value.charCodeAt(value.length - 1);
  return last === 0x53 || last === 0x73;
}

/** All halves that say something, each with its theme; placeholders are left to their own rule. */
export function writtenHalves(charter: Charter, kind: PartKind): readonly WrittenHalf[] {
  return kind === "observation" ? writtenObservations(charter) : writtenPrinciples(charter);
}

interface WrittenHalf {
  readonly theme: Theme;
  readonly part: Part;
}

const writtenObservations = once(({ themes }: Charter) => {
  const halves: WrittenHalf[] = [];
  for (const theme of themes) addWritten(theme.observations, theme, halves);
  return halves;
});

const writtenPrinciples = once(({ themes }: Charter) => {
  const halves: WrittenHalf[] = [];
  for (const theme of themes) addWritten(theme.principles, theme, halves);
  return halves;
});

function addWritten(parts: readonly Part[], theme: Theme, halves: WrittenHalf[]): void {
  for (const part of parts) if (part.content === "text") halves.push({ theme, part });
}

/** What a problem of a half marks: its label, or the first line of an item that shares its label with others. */
export function markOf(part: Part): Range {
  return part.listed ? (part.prose[0]?.range ?? part.label.range) : part.label.range;
}

/**
 * A check that looks at one theme at a time and at nothing else: it is made once for each. It is no generator, as a loop in
 * one is several times as slow, and mostly there is nothing to find.
 *
 * @param mayFind a cheap look at the theme; where it is false, the check finds nothing.
 */
export function eachTheme(
  check: (theme: Theme) => Iterable<Finding>,
  mayFind: (theme: Theme) => boolean = () => true,
): Rule["check"] {
  const findingsOf = once((theme: Theme): readonly Finding[] => {
    let found: Finding[] | undefined;
    for (const finding of check(theme)) {
      found ??= [];
      found.push(finding);
    }
    return found ?? none;
  });
  return ({ themes }) => {
    const found = themes.filter((theme) => mayFind(theme) && findingsOf(theme).length > 0);
    return found.length === 0 ? none : found.flatMap((theme) => findingsOf(theme));
  };
}

/** Whether one of the halves is so. */
export function hasHalf(halves: readonly Part[], content: Part["content"]): boolean {
  for (const half of halves) if (half.content === content) return true;
  return false;
}

const none: readonly Finding[] = [];

/** Both kinds of halves, in the order of the text within each kind. */
export function partsOf({ observations, principles }: Theme): readonly Part[] {
  return [...observations, ...principles];
}
