import { once } from "../catalog/remembered.ts";
import type { Charter, Part, Prose } from "../charter/charter.ts";
import { waiting } from "../charter/placeholder.ts";
import { readerOfLines, type Signs, type Vocabulary } from "../charter/vocabulary.ts";
import { kinds, signStems } from "./generated/stems.ts";
import type { Area } from "./wording/row.ts";
import { quotationMarks } from "./wording/sentence.ts";

/**
 * What all rules look for by words: most charters have next to none of it, and one reading of each line tells which. A
 * sign is a bit. Where it is not set, nothing of its kind stands in the text; where it is, an expression has to tell.
 *
 * @param words the stems of each kind: they are read by `npm run generate`, which keeps what comes of them.
 */
export function signsFor(words: Readonly<Record<string, Signs["words"]>>): Readonly<Record<string, Signs>> {
  return {
    waiting,
    beyondAscii: { beyondAscii: true },
    quotation: { marks: quotationMarks },
    address: { doubled: "/" },
    question: { marks: "?" },
    ...Object.fromEntries(Object.entries(words).map(([kind, own]) => [kind, { words: own }])),
  };
}

const signs = signsFor(Object.fromEntries(kinds.map((kind) => [kind, []])));

const names = Object.keys(signs);

/** The sign of a name; all of them where there is none of this name. */
function signNamed(name: string): number {
  const at = names.indexOf(name);
  return at < 0 ? -1 : 1 << at;
}

/** The sign of what waits to be filled in. */
export const isWaiting = signNamed("waiting");

/** The sign of whatever is not of ASCII. */
export const isBeyondAscii = signNamed("beyondAscii");

/** The sign of the marks that may stand around a quotation. */
export const isQuotation = signNamed("quotation");

/** The sign of sentences that praise a value, in any language. */
export const isOfValue = signNamed("value");

/** The sign of a question mark. */
export const isQuestion = signNamed("question");

const isAddress = signNamed("address");

/** The sign of all rows of a language that look in one area; all signs where nobody has made any. */
export function signOfWording(language: string, area: Area): number {
  return area === "objective" || area === "charter" ? signNamed(area) : signNamed(`${language} ${area}`);
}

/** The sign of the verbs that oblige in a language, or of the words for all parties. */
export function signOfSubjects(language: string, of: "normative" | "collective"): number {
  return signNamed(`${language} ${of}`);
}

/** The signs of all verbs that oblige, in any language. */
export const isObliging = names
  .filter((name) => name.endsWith(" normative"))
  .reduce((signs, name) => signs | signNamed(name), 0);

/** The sign of single words for all parties: where it stands in a line of ASCII, so does one of them. */
export function signOfAllParties(language: string): number {
  const name = `${language} all`;
  return names.includes(name) ? signNamed(name) : 0;
}

const read = readerOfLines(Object.values(signs), signStems);

/** Reads a text for all signs at once. */
export function signsOf(text: string): number {
  return signsOfTexts([text]);
}

/** The signs of all these texts. */
export function signsOfTexts(texts: readonly string[]): number {
  let any = 0;
  for (const signs of read(texts)) any |= signs;
  return any;
}

/** The signs of a line, both with what is not the author's running words and with gaps instead. */
export function signsOfLine(line: Prose): number {
  return line.signs ?? readLine(line);
}

function readLine(line: Prose): number {
  line.signs = signsWith(signsOf, line);
  return line.signs;
}

/** The same with other words than those of the rules. */
export function signsWith(vocabulary: Vocabulary, line: Prose): number {
  const { text } = line;
  return line.hasCode ? vocabulary(text) | vocabulary(withGaps(line)) : vocabulary(text);
}

function withGaps({ text, masked }: Prose): string {
  let rest = text;
  for (const [start, end] of masked) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest;
}

/** Whether all that stands in the line are the author's running words. */
export function isUnmasked(line: Prose): boolean {
  return !line.hasCode && ((signsOfLine(line) & isAddress) === 0 || line.masked.length === 0);
}

/** The signs of all lines of a half. */
export function signsOfPart({ prose }: Part): number {
  let all = 0;
  for (const line of prose) all |= signsOfLine(line);
  return all;
}

/** The signs of all halves. */
export const signsOfHalves: (charter: Charter) => number = once(({ themes }) => {
  let all = 0;
  for (const { observations, principles } of themes) {
    for (const half of observations) all |= signsOfPart(half);
    for (const half of principles) all |= signsOfPart(half);
  }
  return all;
});

/** The signs of all lines of the body, which are read at once. */
export const signsOfBody: (charter: Charter) => number = once(({ prose }) => {
  const lines: Prose[] = [];
  const texts: string[] = [];
  let all = 0;
  for (const line of prose) {
    const known = line.signs ?? (line.hasCode ? readLine(line) : undefined);
    if (known !== undefined) all |= known;
    else {
      lines.push(line);
      texts.push(line.text);
    }
  }
  const found = read(texts);
  // A line that holds what is the end of one for Markdown's readers only, such as `&#10;`, is read by itself.
  if (found.length !== lines.length) for (const line of lines) all |= readLine(line);
  else {
    lines.forEach((line, i) => {
      const signs = found[i] ?? -1;
      line.signs = signs;
      all |= signs;
    });
  }
  return all;
});
