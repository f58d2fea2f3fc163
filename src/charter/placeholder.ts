import { codeAt } from "../catalog/code-at.ts";
import { notes } from "../catalog/remembered.ts";
import { composed, isDecomposed } from "./composed.ts";
import { letterOf } from "./runs.ts";
import { type Signs, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Where a placeholder stands in a plain text, in UTF-16 units; `end` is exclusive. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** Which pattern found it. */
  readonly kind: PlaceholderKind;
}

type PlaceholderKind = "token" | "phrase" | "bracket" | "blank" | "date";

export interface PlaceholderOptions {
  /** Names of parties: an organisation may be called “TODO Group”. Pass the same array again to have it indexed once. */
  readonly names?: readonly string[];
}

/**
 * Text that waits to be filled in, in order and without overlaps. The text is what a reader sees, of one line or several:
 * links, check boxes and comments are no longer in it. Runs in linear time.
 */
export function placeholdersIn(text: string, options: PlaceholderOptions = {}): readonly Placeholder[] {
  if (!isDecomposed(text)) return placeholdersOf(text, options);
  const { text: whole, startOf, endOf } = composed(text);
  return placeholdersOf(whole, options).map(({ start, end, kind }) => ({
    start: startOf(start),
    end: endOf(end),
    kind,
  }));
}

function placeholdersOf(text: string, { names = [] }: PlaceholderOptions): readonly Placeholder[] {
  const all = isSuspect(text) ? allIn(text) : [];
  if (all.length === 0 || names.length === 0) return all;
  const index = indexNames(names);
  return all.filter((hit) => !isName(text, hit, index));
}

/**
 * Whether a placeholder may stand in the text, or one that goes on in the next line: by a few letters that each of them
 * has. It is worth asking where `waiting` has told that there are some.
 */
export function mayWait(text: string): boolean {
  return signs.test(text) || signsInAnyCase.test(text) || isDecomposed(text);
}

/** Names of parties included. */
function allIn(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { kind, pattern } of placeholderPatterns) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      found.push({ ...withBrackets(text, index, index + words.length), kind });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Placeholder[] = [];
  for (const hit of found) {
    const last = merged.at(-1);
    if (last && hit.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
    else merged.push(hit);
  }
  return merged;
}

/** The text without its placeholders. */
export function withoutPlaceholders(text: string, options: PlaceholderOptions = {}): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of placeholdersIn(text, options)) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}

/** Whether a text says something, only waits to be filled in, or is not there. */
export function contentOf(text: string, options: PlaceholderOptions = {}): "text" | "placeholder" | "empty" {
  if (beginsWithText(text)) return "text";
  if (text.trim() === "") return "empty";
  if (beginsOtherwise(text) || !isSuspect(text)) return "text";
  const rest = withoutPlaceholders(text.replace(/\s/g, " "), options);
  // `<<name>>` loses its name where Markdown takes `<name>` for HTML.
  const shorter = rest.length < text.length || (rest.includes("<>") && /^[^\p{L}\p{N}]*<>[^\p{L}\p{N}]*$/u.test(rest));
  return shorter && !/[a-z]/i.test(rest) && !/[\p{L}\p{N}]/u.test(rest) ? "placeholder" : "text";
}

/** One pattern for each way to leave something open. What ends in `(?!…)` is a promise with an owner or a date. */
export const placeholderPatterns: readonly { readonly kind: PlaceholderKind; readonly pattern: RegExp }[] = [
  {
    kind: "token",
    // “N.N. Bodel” is a person, “N.N.” is nobody yet.
    // Made when it is asked for: it takes longer than all others together, and few texts ask.
    get pattern() {
      return /\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+)\b|\bN\.N\.(?!\s?\p{L})/gu;
    },
  },
  {
    kind: "phrase",
    pattern:
      /\bto\s+be\s+(?:determined|defined|confirmed|completed|added|announced|filled\s+in|specified|decided|agreed)\b(?!\s+(?:by|through|with|at|in|before|within|jointly|between|upon|on|per|after|together|once|when|during|annually|quarterly|is|are|will|shall|must)\b)|\blorem\s+ipsum\b|\b(?:insert|enter|add|your)\s+(?:text|name|date|description|observation|principle)\s+here\b/gi,
  },
  // Dutch, German and French, awaiting native readers: see docs/translations.md. “Het formulier in te vullen” and “ist zu
  // ergänzen” are ordinary words, so such short ones have to stand alone.
  {
    kind: "phrase",
    pattern:
      /\bn\.(?:t\.b|n\.b)\b\.?|\b(?:nader|nog)\s+te\s+(?:bepalen|beslissen|benoemen|definiëren)\b(?!\s+(?:door|met|in|op|voor|bij|binnen|tussen|na|is|zijn|valt|vallen)\b)|\b(?:nog|nader|hier)\s+in\s*te\s+vullen\b|(?<![^[(])in\s*te\s+vullen(?![^\]).])|\bwordt\s+(?:nog|nader)\s+(?:ingevuld|bepaald|benoemd|aangevuld)\b(?!\s+(?:door|met|in|op|voor|bij|binnen|tussen|na)\b)|\bhier\s+(?:invullen|aanvullen)\b|(?<![^[(])invullen(?![^\]).])/gi,
  },
  {
    kind: "phrase",
    pattern:
      /\bt\.\s?b\.\s?[acd]\b\.?|\bnoch\s+(?:zu\s+(?:kl(?:ä|ae)ren|bestimmen|erg(?:ä|ae)nzen|benennen|vereinbaren|definieren|entscheiden)|festzulegen|auszuf(?:ü|ue)llen|einzutragen|nachzutragen)(?![\wà-ÿ])(?!\s+(?:ist|sind|bleibt|bleiben|durch|mit|bis|von|vor|bei|im?|am?|auf|unter|zwischen)\b)|(?<![^[(])(?:(?:bitte\s+)?zu\s+erg(?:ä|ae)nzen|auszuf(?:ü|ue)llen|einzutragen|festzulegen|bitte\s+(?:ausf(?:ü|ue)llen|erg(?:ä|ae)nzen|eintragen))(?![^\]).])|\bwird\s+noch\s+(?:erg(?:ä|ae)nzt|gekl(?:ä|ae)rt|festgelegt|bestimmt|benannt)\b(?!\s+(?:durch|mit|bis|von|vor|bei|im?|am?)\b)|\bhier\s+(?:eintragen|einf(?:ü|ue)gen|ausf(?:ü|ue)llen|erg(?:ä|ae)nzen)(?![\wà-ÿ])/gi,
  },
  {
    kind: "phrase",
    pattern:
      /(?<!\bce\sque?i?\s(?:est|reste)\s)(?<![\wà-ÿ])[àa]\s+(?:d[ée]finir|compl[ée]ter|d[ée]terminer|pr[ée]ciser|convenir|confirmer|renseigner)(?:\s+(?:plus\s+tard|ult[ée]rieurement))?(?=\s*(?:$|[.;:!?)\]|]))|(?<![^[(])[àa]\s+remplir(?![^\]).])|(?<![\wà-ÿ])(?:ins[ée]rer|indiquer|compl[ée]ter|remplir)\s+ici(?![\wà-ÿ])/gi,
  },
  {
    kind: "bracket",
    // Check boxes, notes, numbers, omissions, acronyms and annexes stand in brackets too.
    pattern:
      /\[(?!\s|[xX]\]|\^|\d+\]|\.\.\.|…|sic\b|!|(?:Annexe?|Appendix|Schedule|Section|Exhibit|Figure|Table|Clause|Bijlage|Hoofdstuk|Artikel|Figuur|Tabel|Anhang|Anlage|Abschnitt|Kapitel|Abbildung|Tabelle|Ziffer|Article|Chapitre|Tableau)\b|(?!NAME|DATE|TITLE|ROLE|PARTY|COMPANY|CUSTOMER|SUPPLIER|CLIENT|VENDOR|ORG|YOUR|INSERT)[A-Z0-9.-]{2,12}\])(?:[A-Z][\w/&' -]{1,50}|(?:insert|your|name|date|e\.g\.|describe|specify|to be|party|company|customer|supplier|naam|datum|functie|rol|partij|klant|leverancier|vul|uw|einfügen|bitte|ihr|nom|rôle|fonction|partie|client|fournisseur|insérer|votre)(?![\wà-ÿ])[^\]\n]{0,70})\](?![([:])/g,
  },
  {
    kind: "blank",
    pattern: /_{4,}|\.{6,}|…{2,}|\{\{[^}\n]{1,60}\}\}|<<[^>\n]{1,60}>>/g,
  },
  {
    kind: "date",
    pattern:
      /\b(?:DD[/.\- ]MM[/.\- ]YYYY|dd[/.-]mm[/.-]yyyy|YYYY-MM-DD|yyyy-mm-dd|MM\/DD\/YYYY|[Dd]{2}[/.-][Mm]{2}[/.-][Jj]{4}|[Tt]{2}\.\s?[Mm]{2}\.\s?[Jj]{4}|[Jj]{2}[/.-][Mm]{2}[/.-][Aa]{4})\b/g,
  },
];

/**
 * What each of the patterns, and `<>`, has on its first line or its last. No white space is in it, as lines are joined by
 * any, and no end of a word that something may follow which is no text, such as code.
 */
const signs = /TB[ACD]|TODO|FIXME|XXX|N\.N|____|\.\.\.\.\.\.|YYYY|yyyy|JJJJ|jjjj|AAAA|aaaa|\[[A-Za-z]|\{\{|<[<>]|……/;
const signsInAnyCase =
  /\bbe(?:\s+(?:de|con|co|ad|an|fil|sp|ag)|\s*$)|\bhere|lorem|[nt]\.\s?[tbn]\.|nader|\bnog\b|bepa[al]|besliss|benoem|vullen|gevuld|noch|zufu|zufü|zutra|zuleg|bitte|nzen|hier|finir|pleter|pléter|rminer|ciser|nvenir|nfirmer|eigner|remplir|\bici\b/i;

/** The runs of ASCII and the marks that stand in what the two expressions match: looking for these takes a fraction of its time. */
export const waiting: Signs = {
  words: [
    ...["tbd", "tbc", "tba", "todo", "fixme", "n", "xxx", "xxxx", "xxxxx", "xxxxxx", "yyyy", "jjjj", "aaaa"],
    ...["be", "here", "lorem", "t"],
    ...["nader", "nog", "bepalen", "bepaald", "beslissen", "benoemen", "vullen", "invullen", "aanvullen", "ingevuld"],
    ...["noch", "nzen", "ergaenzen", "auszuf", "auszufuellen", "einzutragen", "festzulegen", "bitte", "hier"],
    ...["finir", "definir", "ter", "completer", "terminer", "determiner", "ciser", "preciser", "convenir", "confirmer"],
    ...["renseigner", "remplir", "ici"],
  ],
  marks: "[{<…",
  doubled: "_.",
};

/** Made when it is first asked for, as many charters say something wherever it is asked. */
let hasWaiting: Vocabulary | undefined;

function isSuspect(text: string): boolean {
  hasWaiting ??= vocabularyOf([waiting]);
  return hasWaiting(text) !== 0 && mayWait(text);
}

/** Whether the text begins with a word that no placeholder begins with: then it says something, whatever follows. */
function beginsOtherwise(text: string): boolean {
  let end = 0;
  while (end < text.length && letterOf(codeAt(text, end)) !== 0) end++;
  // A letter with an accent belongs to the word.
  if (end === 0 || (end < text.length && codeAt(text, end) >= 128)) return false;
  const word = text.slice(0, end).toLowerCase();
  return !firstWords.has(word) && !word.startsWith("xxx");
}

const firstWords: ReadonlySet<string> = new Set([
  ...["tbd", "tbc", "tba", "todo", "fixme", "n", "dd", "mm", "yyyy", "jj", "tt"],
  ...["to", "lorem", "insert", "enter", "add", "your", "nader", "nog", "hier", "in", "inte", "wordt", "invullen"],
  ...["t", "noch", "zu", "auszufuellen", "einzutragen", "festzulegen", "bitte", "wird"],
  ...["a", "inserer", "indiquer", "completer", "remplir"],
]);

/** Whether the text begins with two letters or digits of ASCII with which nothing begins that waits to be filled in. */
export function beginsWithText(text: string): boolean {
  if (text.length < 2) return false;
  const first = letterOf(codeAt(text, 0));
  const second = letterOf(codeAt(text, 1));
  return first !== 0 && second !== 0 && beginnings[pairOf(first, second)] === 0;
}

/** Few pairs share a number. */
function pairOf(first: number, second: number): number {
  return (first & 31) * 32 + (second & 31);
}

/** The first two letters of all that begins with two letters and waits to be filled in, in any of the languages. */
const firstLetters = [
  "tb to fi xx lo in en ad yo",
  "na no hi in wo",
  "no bi zu au ei fe wi hi",
  "in co re",
  "dd yy mm jj tt",
];

const beginnings = new Uint8Array(32 * 32);
for (const pair of firstLetters.join(" ").split(" ")) beginnings[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;

/** `[TBD]` is one placeholder, brackets included. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  return text[start - 1] === "[" && text[end] === "]" ? { start: start - 1, end: end + 1 } : { start, end };
}

interface NameIndex {
  readonly all: ReadonlySet<string>;
  /** The few names that hold what looks like a placeholder. */
  readonly suspicious: readonly string[];
}

const indexed = notes<readonly string[], NameIndex>();

function indexNames(names: readonly string[]): NameIndex {
  const known = indexed.get(names);
  if (known) return known;
  // A party that is called “TBD” has no name yet.
  const real = names.filter((name) => contentOf(name) === "text");
  const index = { all: new Set(real), suspicious: real.filter((name) => placeholdersIn(name).length > 0) };
  indexed.set(names, index);
  return index;
}

function isName(text: string, { start, end }: Placeholder, { all, suspicious }: NameIndex): boolean {
  const hit = text.slice(start, end);
  if (all.has(hit.replace(/^\[|\]$/g, ""))) return true;
  return suspicious.some((name) => {
    const from = Math.max(0, end - name.length);
    const at = text.slice(from, start + name.length).indexOf(name);
    return at >= 0 && from + at <= start && from + at + name.length >= end;
  });
}
