import { remembered } from "../../catalog/remembered.ts";
import { english } from "./english.ts";
import { sentencesIn } from "./sentence.ts";
import { finiteForms, nounVerbs, plainVerbs } from "./verbs.ts";

/**
 * Whether an English text only names a value (“Openness and respect.”, “We value honesty.”) and tells nobody what to do.
 * It needs evidence for that; where there is none, the text is taken for a rule.
 */
export function isBareValue(text: string): boolean {
  return !isDirective(text) && isBare(text);
}

/** Whether words in it tell what to do: most texts have some among their first ones. */
export function isDirective(text: string): boolean {
  return directive.test(text);
}

const isBare = remembered((text) => {
  const plain = text.replace(/\s+/g, " ").replace(/’/g, "'").trim();
  if (plain === "" || plain.length > longest || directive.test(plain) || english.isConcrete(plain)) return false;
  const sentences = sentencesIn(plain)
    .flatMap(({ start, end }) => plain.slice(start, end).split(";"))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
  const tokens = sentences.map(tokensOf);
  if (tokens.some(isImperative)) return false;
  if (tokens.flat().length <= mostWords && !tokens.some(hasFiniteVerb)) return true;
  return sentences.every(
    (sentence, i) => praise.test(sentence) || (creed.test(sentence) && !goesOnWithAct(tokens[i] ?? [])),
  );
});

/** Longer texts name more than a value. */
const longest = 600;
/** With more words than these, in any language, each sentence has to praise a value for a text to be none but one. */
export const mostWords = 8;

/** Numbers, conditions, modals, what is excluded, and “A over B”. */
const directive =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|sixty|ninety|half|twice|when|if|before|after|until|unless|once|where|within|each|every|no|not|never|only|over|can|could|may|might|must|shall|should|will|would|cannot)\b|n't\b/i;

/** “Honesty is essential for both parties.” */
export const praise =
  /^[^.;:]{1,200}?\b(?:is|are)\s+(?:(?:very|truly|highly|equally|absolutely|also|always|both|our|the|a|an|most|top|main|core|central|key)\s+){0,3}(?:important|essential|key|vital|crucial|central|fundamental|valued|priority|priorities|basis|foundation|foundations|cornerstone|cornerstones|heart|values?)(?:\s+(?:to|for|in|of|between|among|within|on)\s+[^,;:]{1,80})?\s*[.!]*$/i;

/** “We believe in openness.” */
export const creed =
  /^(?:we|(?:the|both|all)\s+(?:parties|sides|teams|organi[sz]ations|companies)|our\s+(?:teams|organi[sz]ations|companies))\s+(?:(?:all|both|deeply|highly|strongly|truly|fully|always|also)\s+){0,2}(?:value|believe\s+in|respect|appreciate|embrace|stand\s+for|care\s+about|cherish)\s/i;

interface Token {
  readonly word: string;
  /** No punctuation stands between it and the next word. */
  readonly goesOn: boolean;
}

function tokensOf(sentence: string): readonly Token[] {
  return [...sentence.matchAll(/[\p{L}\p{N}\uFFFC]+(?:['-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    word: word.toLowerCase(),
    goesOn: /^ [\p{L}\p{N}]/u.test(sentence.slice(index + word.length)),
  }));
}

/** Whether a sentence begins with what somebody is told to do. */
function isImperative(tokens: readonly Token[]): boolean {
  const start = tokens.findIndex(({ word }) => !leadIn.test(word));
  const first = tokens[start];
  const next = tokens[start + 1];
  if (!first) return false;
  const word = first.word.replace(/'s$/, "");
  if (word === "be" || word === "do") return true;
  const isNoun = nounVerbs.has(word);
  if (!isNoun && !plainVerbs.has(word)) return false;
  if (/^(?:first|then|please)$/.test(tokens[start - 1]?.word ?? "")) return true;
  if (!next) return !isNoun;
  if (!first.goesOn || /^(?:is|are|and|or)$/.test(next.word)) return false;
  if (valueNouns.has(word) && /^(?:for|of|in|between|among|towards?)$/.test(next.word)) return false;
  // “Open communication” names a virtue, “open the books” is an act.
  return !(adjectives.has(word) && /(?:tion|ness|ity|ment|ency|ance|ship|logue|culture|minds?)$/.test(next.word));
}

const leadIn = /^(?:first|then|always|together|please|\w+ly)$/;
const valueNouns = new Set(["trust", "respect", "support", "care", "balance", "benefit", "value", "interest", "focus"]);
const adjectives = new Set(["open", "complete", "secure", "welcome", "present", "separate"]);

function hasFiniteVerb(tokens: readonly Token[]): boolean {
  const determined = /^(?:the|a|an|our|their|its|this|these|both|all|either)$/.test(tokens[0]?.word ?? "");
  return tokens.some(({ word, goesOn }, i) => {
    if (finiteForms.has(word) || /^(?:we|they|you|who|whoever|everybody|everyone|nobody)$/.test(word)) return true;
    const next = goesOn ? tokens[i + 1]?.word : undefined;
    if (/.{2}(?:s|ed)$/.test(word) && next && /^(?:the|a|an|its|their|one|two|both)$/.test(next)) return true;
    if (i === 0) return false;
    const base = singular(word);
    const hasObject = next !== undefined && !joins.test(next);
    const hasSubject = determined && i > 1 && !joins.test(tokens[i - 1]?.word ?? "");
    if (base !== word && (plainVerbs.has(base) || (nounVerbs.has(base) && (hasObject || hasSubject)))) return true;
    return (
      followsPlural(tokens, i) &&
      (plainVerbs.has(word) || nounVerbs.has(word) || (determined && i < 4 && !joins.test(word)))
    );
  });
}

const joins = /^(?:and|or|for|of|in|on|between|among|to|towards?|with|at|as|by|from|about|than)$/;

/** “leads decide”, “people jointly review”: behind those who do it. */
function followsPlural(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && tokens[at]?.goesOn && /^(?:\w+ly|both|all|always)$/.test(tokens[at]?.word ?? "")) at--;
  const before = tokens[at];
  return before?.goesOn === true && /^(?:people|staff|both|all)$|[^s']s$/.test(before.word);
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z|o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** “We value honesty and tell bad news first”: behind the creed stands a rule. */
function goesOnWithAct(tokens: readonly Token[]): boolean {
  return tokens.some(({ word, goesOn }, i) => {
    const isAct =
      plainVerbs.has(word) ||
      (nounVerbs.has(word) &&
        goesOn &&
        !/^(?:for|of|in|between|and|or|to|with|at|as)$/.test(tokens[i + 1]?.word ?? ""));
    if (!isAct) return false;
    let at = i - 1;
    if (/^(?:we|they|to)$/.test(tokens[at]?.word ?? "")) at--;
    const joint = tokens[at];
    return at > 1 && joint !== undefined && (/^(?:and|but|so|by)$/.test(joint.word) || !joint.goesOn);
  });
}
