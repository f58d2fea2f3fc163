import type { Charter } from "../../charter/charter.ts";
import type { Language, Row, Scope } from "./row.ts";
import { type Unit, unitsIn } from "./scope.ts";

/**
 * The units of a scope that hold words of any row of the language. Most hold none, and are read once for all rows
 * instead of once for each.
 */
export function suspectsIn(scope: Scope, language: Language, charter: Charter): readonly Unit[] {
  const { words, sign, found } = searchFor(scope, language);
  let suspects = found.get(charter);
  if (!suspects) {
    const units = [...unitsIn(scope, charter, sign)];
    suspects = units.filter(({ utterances }) => utterances.some(({ text }) => words.test(text)));
    found.set(charter, suspects);
  }
  return suspects;
}

interface Search {
  /** Matches where the pattern of a row does. */
  readonly words: RegExp;
  /** Matches a line of each unit that holds such words. */
  readonly sign: RegExp | undefined;
  readonly found: WeakMap<Charter, readonly Unit[]>;
}

const searches = new WeakMap<Language, Map<Scope, Search>>();

function searchFor(scope: Scope, language: Language): Search {
  const known = searches.get(language) ?? new Map<Scope, Search>();
  searches.set(language, known);
  const search = known.get(scope) ?? newSearch(language.rows.filter((row) => row.scope === scope));
  known.set(scope, search);
  return search;
}

function newSearch(rows: readonly Row[]): Search {
  const signs = rows.flatMap(({ sign }) => sign ?? []);
  return {
    // Asked for once for all rows, the beginning of a word is found in half of the time.
    words: new RegExp(`\\b(?:${anyOf(rows.map(({ pattern }) => pattern))})`, "i"),
    sign: signs.length === rows.length ? new RegExp(anyOf(signs), "i") : undefined,
    found: new WeakMap(),
  };
}

function anyOf(expressions: readonly RegExp[]): string {
  return expressions.map(({ source }) => source).join("|");
}
