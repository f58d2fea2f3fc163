import { notes } from "../../catalog/remembered.ts";
import type { Charter, Part, Prose } from "../../charter/charter.ts";
import { isQuotation, isUnmasked, signsOfPart } from "../signs.ts";
import { blank, type Passage, passagesOf, passagesOfPart } from "./passage.ts";
import type { Language } from "./row.ts";
import { quotationsIn, type Stretch, sentencesIn, stretchAt } from "./sentence.ts";

/** A passage that somebody says: what is only quoted is blanked out. */
export interface Utterance extends Passage {
  /** Whether the sentence around this place, or the list that it belongs to, holds a number, a date or a period. */
  isConcrete(place: number, language: Language): boolean;
}

const read = notes<Part, readonly Utterance[]>();

/** What is said in a half. */
export function utterancesOfPart(part: Part, charter: Pick<Charter, "text" | "lines">): readonly Utterance[] {
  let utterances = read.get(part);
  if (!utterances) {
    utterances = utterancesIn(passagesOfPart(part, charter));
    read.set(part, utterances);
  }
  return utterances;
}

/** What is said in these lines; titles and block quotes are not. */
export function utterancesOf(prose: readonly Prose[], charter: Pick<Charter, "text" | "lines">): readonly Utterance[] {
  return utterancesIn([...passagesOf(prose, charter)]);
}

function utterancesIn(all: readonly Passage[]): readonly Utterance[] {
  const passages = all.filter(isSaid);
  return passages.map((passage, i) => utterance(passage, { before: introOf(passages, i), after: listOf(passages, i) }));
}

/** Whether a half is nothing but what is said: no title, no quotation and no code. */
export function isAllSaid(half: Part): boolean {
  for (const line of half.prose) if (!isSaid(line) || !isUnmasked(line)) return false;
  return (signsOfPart(half) & isQuotation) === 0 || quotationsIn(half.text).length === 0;
}

export function isSaid({ quoted, block }: Pick<Prose, "quoted" | "block">): boolean {
  return !quoted && block !== "heading";
}

/** What a list says is read with the sentence that introduces it, and the other way round. */
export function utterance(passage: Passage, list: { before?: string; after?: string } = {}): Utterance {
  const { text } = passage;
  let sentences: readonly Stretch[] | undefined;
  let known: Map<Stretch, boolean> | undefined;
  return {
    ...passage,
    text: spoken(text),
    isConcrete(place, { isConcrete }) {
      sentences ??= sentencesIn(text);
      known ??= new Map();
      const sentence = stretchAt(sentences, place);
      if (!sentence) return false;
      let concrete = known.get(sentence);
      if (concrete === undefined) {
        const isLast = sentence.end === text.length;
        concrete = isConcrete(
          [list.before ?? "", text.slice(sentence.start, sentence.end), isLast ? (list.after ?? "") : ""].join(" "),
        );
        known.set(sentence, concrete);
      }
      return concrete;
    },
  };
}

function spoken(text: string): string {
  let result = "";
  let at = 0;
  for (const { start, end } of quotationsIn(text)) {
    result += text.slice(at, start) + blank.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}

/** Far enough for a sentence; more would be read again for each item. */
const contextLength = 500;

function introOf(passages: readonly Passage[], index: number): string | undefined {
  if (!isItem(passages[index])) return undefined;
  let at = index - 1;
  while (at >= 0 && at > index - 20 && isItem(passages[at]) && !introduces(passages[at])) at--;
  const text = passages[at]?.text;
  if (text === undefined || !introduces(passages[at])) return undefined;
  return text.slice(sentencesIn(text).at(-1)?.start ?? 0).slice(-contextLength);
}

function listOf(passages: readonly Passage[], index: number): string | undefined {
  if (!introduces(passages[index])) return undefined;
  let text = "";
  for (let at = index + 1; isItem(passages[at]) && text.length < contextLength; at++) text += ` ${passages[at]?.text}`;
  return text.slice(0, contextLength);
}

function isItem(passage: Passage | undefined): boolean {
  return passage?.block === "item" || passage?.block === "pasted";
}

function introduces(passage: Passage | undefined): boolean {
  return passage?.text.endsWith(":") ?? false;
}
