import { once } from "../../catalog/remembered.ts";
import type { Charter } from "../../charter/charter.ts";
import { isDecomposed } from "../../charter/composed.ts";
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
  const search =
    known.get(scope) ??
    newSearch(
      language.rows.filter((row) => row.scope === scope),
      language.wordStart,
    );
  known.set(scope, search);
  return search;
}

function newSearch(rows: readonly Row[], wordStart: string): Search {
  const sources = rows.map(({ pattern }) => pattern.source);
  const signs = rows.flatMap(({ sign }) => sign?.source ?? []);
  // Passages are taken apart in utterances only, so that here the words around a match may be those of another one.
  const words = anyAt(wordStart, sources.map(loosened));
  const sign = new RegExp(signs.length === rows.length ? signs.join("|") : "", "i");
  return {
    words: anyAt(wordStart, sources),
    wanted: {
      isHalf: once(
        (part) => words.test(part.text.replaceAll("\n", " ")) || !isAllSaid(part) || isDecomposed(part.text),
      ),
      isLine: ({ text }) => sign.test(text) || isDecomposed(text),
    },
    found: new WeakMap(),
  };
}

/** Asked for once for all rows, the beginning of a word is found in half of the time. */
function anyAt(wordStart: string, sources: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${sources.join("|")})`, "i");
}
