import { once } from "../../catalog/remembered.ts";
import type { Charter } from "../../charter/charter.ts";
import { loosened } from "./loosened.ts";
import type { Language, Row, Scope } from "./row.ts";
import { type Unit, unitsIn, type Wanted } from "./scope.ts";
import { isAllSaid } from "./utterance.ts";

/**
 * The units of a scope that hold words of any row of the language. Most hold none, and are read once for all rows
 * instead of once for each.
 */
export function suspectsIn(scope: Scope, language: Language, charter: Charter): readonly Unit[] {
  const { words, wanted, found } = searchFor(scope, language);
  let suspects = found.get(charter);
  if (!suspects) {
    const units = [...unitsIn(scope, language.tag, charter, wanted)];
    suspects = units.filter(({ utterances }) => utterances.some(({ text }) => words.test(text)));
    found.set(charter, suspects);
  }
  return suspects;
}

interface Search {
  /** Matches where the pattern of a row does. */
  readonly words: RegExp;
  readonly wanted: Wanted;
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
  const sources = rows.map(({ pattern }) => pattern.source);
  const signs = rows.flatMap(({ sign }) => sign?.source ?? []);
  // Passages are taken apart in utterances only, so that here the words around a match may be those of another one.
  const words = anyAtWord(sources.map(loosened));
  const sign = new RegExp(signs.length === rows.length ? signs.join("|") : "", "i");
  return {
    words: anyAtWord(sources),
    wanted: {
      isHalf: once((part) => words.test(part.text.replaceAll("\n", " ")) || !isAllSaid(part)),
      isLine: ({ text }) => sign.test(text),
    },
    found: new WeakMap(),
  };
}

/** Asked for once for all rows, the beginning of a word is found in half of the time. */
function anyAtWord(sources: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${sources.join("|")})`, "i");
}
