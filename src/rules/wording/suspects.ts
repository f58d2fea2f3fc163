import type { Charter } from "../../charter/charter.ts";
import { isDecomposed } from "../../charter/composed.ts";
import { signOfWording, signsOf, signsOfBody, signsOfLine, signsOfPart } from "../signs.ts";
import { loosened } from "./loosened.ts";
import { areaOf, type Language, type Scope } from "./row.ts";
import { type Unit, unitsIn, type Wanted } from "./scope.ts";
import { isAllSaid } from "./utterance.ts";

/**
 * The units of a scope that hold words of any row of the language. Most charters hold none, which is seen without any
 * unit; where there are some, they are read once for all rows instead of once for each.
 */
export function suspectsIn(scope: Scope, language: Language, charter: Charter): readonly Unit[] {
  const { sign, words, wanted, found } = searchFor(scope, language);
  if (scope !== "objective" && (signsOfBody(charter) & sign) === 0) return nothing;
  let suspects = found.get(charter);
  if (!suspects) {
    suspects = [...unitsIn(scope, language.tag, charter, wanted)].filter(({ utterances }) =>
      utterances.some(({ text }) => (signsOf(text) & sign) !== 0 && words.test(text)),
    );
    found.set(charter, suspects);
  }
  return suspects;
}

const nothing: readonly Unit[] = [];

interface Search {
  /** The sign of all rows of the area. */
  readonly sign: number;
  /** Matches where the pattern of a row does. */
  readonly words: RegExp;
  readonly wanted: Wanted;
  readonly found: WeakMap<Charter, readonly Unit[]>;
}

const searches = new WeakMap<Language, Map<Scope, Search>>();

function searchFor(scope: Scope, language: Language): Search {
  const known = searches.get(language) ?? new Map<Scope, Search>();
  searches.set(language, known);
  const search = known.get(scope) ?? newSearch(scope, language);
  known.set(scope, search);
  return search;
}

function newSearch(scope: Scope, { tag, rows, wordStart }: Language): Search {
  const sign = signOfWording(tag, areaOf(scope));
  const sources = rows.filter((row) => row.scope === scope).map(({ pattern }) => pattern.source);
  // Passages are taken apart in utterances only, so that here the words around a match may be those of another one.
  const words = anyAt(wordStart, sources.map(loosened));
  return {
    sign,
    words: anyAt(wordStart, sources),
    wanted: {
      isHalf: (part) =>
        (signsOfPart(part) & sign) !== 0 &&
        (words.test(part.text.replaceAll("\n", " ")) || !isAllSaid(part) || isDecomposed(part.text)),
      isLine: (line) => (signsOfLine(line) & sign) !== 0,
    },
    found: new WeakMap(),
  };
}

/** Asked for once for all rows, the beginning of a word is found in half of the time. */
function anyAt(wordStart: string, sources: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${sources.join("|")})`, "i");
}
