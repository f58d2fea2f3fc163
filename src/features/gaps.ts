import type { Charter, Part, Theme } from "../charter/charter.ts";
import { comparePositions, contains, type Position, type Range } from "../charter/text.ts";
import { halfNames, needs, partsOf } from "../rules/halves.ts";
import type { Problem } from "../rules/rule.ts";

/** A place that waits for words. */
export interface Gap {
  /** What is selected there, so that typing fills it: a prompt, a placeholder, or nothing where words are to come. */
  readonly range: Range;
  /** What is missing there, in a sentence. */
  readonly message: string;
  /** The id of the catalog's theme that it is in, if it is in one. */
  readonly theme?: string | undefined;
}

/**
 * The next place behind the position that waits for words, around the end of the text; undefined when there is none.
 * What rules ask for counts too, however quietly they do.
 */
export function nextGap(charter: Charter, problems: readonly Problem[], position: Position): Gap | undefined {
  const own = gapsOf(charter);
  const others = [...asked(problems)].filter(({ range }) => !own.some((gap) => contains(gap.range, range.start)));
  const gaps = [...own, ...others].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return gaps.find(({ range }) => comparePositions(range.start, position) > 0) ?? gaps[0];
}

/** The gaps that rules tell of: what a charter asks for and does not have. Several at one place are one. */
function* asked(problems: readonly Problem[]): Iterable<Gap> {
  const places = new Set<string>();
  for (const { rule, range, message, theme } of problems) {
    const place = `${range.start.line}:${range.start.character}`;
    if (!asking.has(rule) || places.has(place)) continue;
    places.add(place);
    yield { range, message, theme };
  }
}

/** Rules that tell of something that is to be written. Those of halves are not among them: their gaps are found above. */
const asking: ReadonlySet<string> = new Set([
  "theme-missing",
  "theme-unknown",
  "themes-merged",
  "placeholder",
  "front-matter-missing",
  "concern-unanswered",
  "exit-missing",
  "fit-not-configured",
  "governance-missing",
  "guard-missing",
  "interests-not-disclosed",
  "joint-workshop-missing",
  "no-resistance-recorded",
  "party-benefit-missing",
  "party-objectives-missing",
  "relationship-unset",
  "review-missing",
  "shared-objective-missing",
  "signoff-missing",
  "signoff-missing-party",
  "site-visit-missing",
  "time-without-dates",
  "trust-gap-unplanned",
  "trust-without-depth",
]);

/** The gaps in the themes that are there, in the order of the text, whatever the rules say of them. */
export function gapsOf(charter: Charter): readonly Gap[] {
  return charter.themes
    .flatMap((theme) => [...gapsIn(charter, theme)])
    .sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function* gapsIn(charter: Charter, theme: Theme): Iterable<Gap> {
  const title = `“${theme.title.value}”`;
  const missing = (["observation", "principle"] as const).filter(
    (kind) => needs(theme, kind) && !partsOf(theme).some((part) => part.kind === kind),
  );
  if (missing.length > 0) {
    const names = missing.map((kind) => halfNames[kind]).join(" and no ");
    yield { range: theme.title.range, message: `${title} has no ${names}.`, theme: theme.id };
  }
  for (const part of partsOf(theme)) {
    if (part.content === "text") continue;
    const name = halfNames[part.kind];
    const message =
      part.content === "empty" ? `The ${name} of ${title} is empty.` : `The ${name} of ${title} is not filled in yet.`;
    yield { range: placeIn(charter, part), message, theme: theme.id };
  }
}

/** The prompt of an empty half, its placeholder, or the place behind its label. */
function placeIn({ text, lines }: Charter, { content, range, whole }: Part): Range {
  if (content === "placeholder") return range;
  const from = lines.offsetAt(range.start);
  const written = text.slice(from, lines.offsetAt(whole.end));
  const prompt = /<!--.*?-->/s.exec(written);
  if (prompt) return lines.rangeOf(from + prompt.index, from + prompt.index + prompt[0].length);
  return { start: range.start, end: range.start };
}
