import { once } from "../../catalog/remembered.ts";
import type { Charter, Part, Prose } from "../../charter/charter.ts";
import { isDecomposed } from "../../charter/composed.ts";
import { languageOfCharter } from "../../charter/language.ts";
import { vocabularyOf } from "../../charter/vocabulary.ts";
import {
  isQuotation,
  signOfWording,
  signsOf,
  signsOfBody,
  signsOfHalves,
  signsOfLine,
  signsOfPart,
  signsOfTexts,
  signsWith,
} from "../signs.ts";
import { loosened } from "./loosened.ts";
import { areaOf, type Language, type Scope } from "./row.ts";
import { type Unit, unitsIn, valuesOf, type Wanted } from "./scope.ts";
import { isAllSaid } from "./utterance.ts";

/** The units of each scope that hold words of any row of the language. */
export interface Suspects {
  readonly language: Language;
  readonly units: ReadonlyMap<Scope, readonly Unit[]>;
}

/**
 * The units of a charter in which words of rows stand, for each language that it or a theme of it is written in. Most
 * charters have none, which is mostly seen without a unit; where there are some, they are read once for all rows.
 */
export const suspectsIn: (charter: Charter, languages: readonly Language[]) => readonly Suspects[] = once(
  (charter, languages) => {
    const suspects: Suspects[] = [];
    for (const language of languagesOf(charter, languages)) {
      let units: Map<Scope, readonly Unit[]> | undefined;
      for (const search of searchesFor(language)) {
        const found = unitsWith(search, language, charter);
        if (found.length > 0) units = (units ?? new Map<Scope, readonly Unit[]>()).set(search.scope, found);
      }
      if (units) suspects.push({ language, units });
    }
    return suspects.length > 0 ? suspects : nothing;
  },
);

const nothing: readonly never[] = [];

/** The same for one scope, with words that users have added: they are looked for as those of the rows are. */
export function suspectsWith(
  added: readonly string[],
  scope: Scope,
  charter: Charter,
  languages: readonly Language[],
): readonly Suspects[] {
  if (!looksAt(scope, charter)) return nothing;
  const own = vocabularyFor(added);
  return languagesOf(charter, languages).map((language) => {
    const sign = signOfWording(language.tag, areaOf(scope));
    const isLine = (line: Prose): boolean => (signsOfLine(line) & sign) !== 0 || signsWith(own, line) !== 0;
    const wanted: Wanted = {
      isLine,
      isHalf: ({ prose }) => prose.some(isLine),
      isValue: (value) => (signsOf(value) & sign) !== 0 || own(value) !== 0,
    };
    return { language, units: new Map([[scope, [...unitsIn(scope, language.tag, charter, wanted)]]]) };
  });
}

const vocabularyFor = once((words: readonly string[]) => vocabularyOf([{ words }]));

/** Between others than customers and suppliers the words are ordinary ones. */
function looksAt(scope: Scope, { configuration }: Charter): boolean {
  return scope !== "charter" || configuration.relationship?.value === "customer-supplier";
}

/** Those that the charter or a theme of it is written in. */
function languagesOf(charter: Charter, languages: readonly Language[]): readonly Language[] {
  const own = languageOfCharter(charter);
  const { themes } = charter;
  return languages.filter(({ tag }) => tag === own || themes.some(({ language }) => language === tag));
}

function unitsWith(search: Search, language: Language, charter: Charter): readonly Unit[] {
  const { scope, sign, words, wanted } = search;
  if (!looksAt(scope, charter) || (signsIn(scope, charter) & sign) === 0) return nothing;
  const units: Unit[] = [];
  for (const unit of unitsIn(scope, language.tag, charter, wanted)) {
    if (unit.utterances.some(({ text }) => (signsOf(text) & sign) !== 0 && words().test(text))) units.push(unit);
  }
  return units;
}

/** All signs of what rows of the scope look at. */
function signsIn(scope: Scope, charter: Charter): number {
  if (scope === "objective") return signsOfTexts(valuesOf(charter).map(({ value }) => value));
  return scope === "charter" ? signsOfBody(charter) : signsOfHalves(charter);
}

interface Search {
  readonly scope: Scope;
  /** The sign of all rows of its area. */
  readonly sign: number;
  /** Matches where the pattern of a row does. */
  words(): RegExp;
  readonly wanted: Wanted;
}

const searchesFor: (language: Language) => readonly Search[] = once((language) =>
  [...new Set(language.rows.map(({ scope }) => scope))].map((scope) => searchFor(scope, language)),
);

function searchFor(scope: Scope, { tag, rows, wordStart }: Language): Search {
  const sign = signOfWording(tag, areaOf(scope));
  const sources = rows.filter((row) => row.scope === scope).map(({ pattern }) => pattern.source);
  let words: RegExp | undefined;
  let loose: RegExp | undefined;
  // Passages are taken apart in utterances only, so that here the words around a match may be those of another one.
  const looseWords = (): RegExp => {
    loose ??= anyAt(wordStart, sources.map(loosened));
    return loose;
  };
  const hasWords = once(
    (part: Part) => looseWords().test(part.text.replaceAll("\n", " ")) || !isAllSaid(part) || isDecomposed(part.text),
  );
  return {
    scope,
    sign,
    words() {
      words ??= anyAt(wordStart, sources);
      return words;
    },
    wanted: {
      isHalf: (part) => (signsOfPart(part) & sign) !== 0 && hasWords(part),
      isLine: (line) => (signsOfLine(line) & sign) !== 0,
      isValue: (value) => {
        const signs = signsOf(value);
        return (signs & sign) !== 0 && (looseWords().test(value) || (signs & isQuotation) !== 0);
      },
    },
  };
}

/** Asked for once for all rows, the beginning of a word is found in half of the time. */
function anyAt(wordStart: string, sources: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${sources.join("|")})`, "i");
}
