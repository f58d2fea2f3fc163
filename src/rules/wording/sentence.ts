import { remembered } from "../../catalog/remembered.ts";

/** A stretch of a text in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The sentences of one passage, in order and without gaps: what a semicolon joins is one. */
export const sentencesIn: (text: string) => readonly Stretch[] = remembered((text) => {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’»)\]]{0,3}\s+(?=["“‘„«([]{0,3}[\p{Lu}\p{N}])/gu)) {
    if (abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1))) continue;
    const end = match.index + match[0].length;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: text.length });
  return sentences;
});

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|no|nos|art|incl|ca|dr|mr|mrs|ms|st|bijv|bv|o\.a|m\.u\.v|nr|z\.\s?b|d\.\s?h|u\.\s?a|bzw|inkl|zzgl|abs|p\.\s?ex|env|mme|m)\.$/i;

/** Which of the stretches, which are in order, holds the place. */
export function stretchAt(stretches: readonly Stretch[], place: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

/** What stands in quotation marks: it is mentioned, not said. The marks belong to it. */
export function quotationsIn(text: string): readonly Stretch[] {
  const quotations: Stretch[] = [];
  // Most texts have none, and a search alone is much faster.
  if (text.search(marks) < 0) return quotations;
  /** By opening mark, up to where no closing one has been found. */
  const searched: Record<string, number> = {};
  let free = 0;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const closing = closings[mark];
    if (index < free || closing === undefined || (isStraight(mark) && !opens(text, index))) continue;
    const last = Math.min(text.length - 1, index + longestQuotation);
    const end = closingIn(text, Math.max(index + 1, searched[mark] ?? 0), last, closing);
    if (end === undefined) {
      searched[mark] = last + 1;
      continue;
    }
    quotations.push({ start: index, end: end + 1 });
    free = end + 1;
  }
  return quotations;
}

/** What a quotation begins with. */
export const quotationMarks = "“„«»‘‚\"'";
const marks = new RegExp(`[${quotationMarks}]`, "g");

/** A longer stretch between two marks is an inch and a foot, or a mark forgotten. */
const longestQuotation = 400;

const closings: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "‘": "’",
  "‚": "‘’",
  '"': '"',
  "'": "'",
};

function closingIn(text: string, from: number, last: number, closing: string): number | undefined {
  for (let at = from; at <= last; at++) {
    const mark = text.charAt(at);
    if (!closing.includes(mark)) continue;
    // An apostrophe is the same character as a closing single mark.
    if ((mark === "’" || isStraight(mark)) && isWord(text.charAt(at + 1))) continue;
    return at;
  }
  return undefined;
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'";
}

function opens(text: string, at: number): boolean {
  return /^$|[\s([{–—/-]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}
