import type { Charter } from "../../charter/charter.ts";
import { languageOf, languageOfCharter } from "../../charter/language.ts";
import { comparePositions } from "../../charter/text.ts";
import type { Words } from "../../config/settings.ts";
import type { Finding, Related, Rule } from "../rule.ts";
import { exampleOf } from "./example.ts";
import { type Finder, finderOf, type Lexicon } from "./match.ts";
import { type Place, wayOut } from "./partner.ts";
import type { Language, Row, Signal } from "./row.ts";
import { type Unit, unitsIn } from "./scope.ts";
import { suspectsIn } from "./suspects.ts";
import type { Utterance } from "./utterance.ts";

/** Makes a rule of the rows that have this row's id in all languages. */
export function wordingRule(
  { id, severity, description, rationale, ...row }: Signal,
  languages: readonly Language[],
): Rule {
  return {
    id,
    group: "wording",
    severity,
    description,
    rationale,
    examples: { good: exampleOf(row.scope, row.good[0]), bad: exampleOf(row.scope, row.bad[0]) },
    check(charter, { lexicon }) {
      let found: Iterable<Finding> = nothing;
      for (const language of languagesIn(charter, languages)) {
        const own = language.rows.find((other) => other.id === id);
        const units = own ? unitsFor(own, language, charter, lexicon) : nowhere;
        if (!own || isNothing(units)) continue;
        const more = findingsOf(units, own, language, charter, lexicon && lexiconFor(id, lexicon));
        found = found === nothing ? more : inOrder([found, more]);
      }
      return found === nothing ? nothing : capped(found);
    },
  };
}

const nothing: readonly Finding[] = [];
const nowhere: readonly Unit[] = [];

function isNothing(units: Iterable<Unit>): boolean {
  return Array.isArray(units) && units.length === 0;
}

/** Where words of the row may stand. */
function unitsFor(row: Row, language: Language, charter: Charter, lexicon: Words | undefined): Iterable<Unit> {
  // Elsewhere it is an ordinary word.
  if (row.scope === "charter" && charter.configuration.relationship?.value !== "customer-supplier") return nowhere;
  const added = lexicon?.added[row.id];
  return added && added.length > 0
    ? unitsIn(row.scope, language.tag, charter)
    : suspectsIn(row.scope, language, charter);
}

const known = new WeakMap<Charter, readonly Language[]>();

/** Those that the charter or a theme of it is written in. */
function languagesIn(charter: Charter, languages: readonly Language[]): readonly Language[] {
  let found = known.get(charter);
  if (!found) {
    const tags = new Set([languageOfCharter(charter), ...charter.themes.map((theme) => languageOf(theme, charter))]);
    found = languages.filter(({ tag }) => tags.has(tag));
    known.set(charter, found);
  }
  return found;
}

function inOrder(findings: readonly Iterable<Finding>[]): readonly Finding[] {
  const all = findings.flatMap((some) => [...some]);
  return all.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

/** What stands under `*` is for all rules. */
function lexiconFor(id: string, { added, ignored }: Words): Lexicon {
  return { added, ignored: { [id]: [...(ignored[id] ?? []), ...(ignored["*"] ?? [])] } };
}

/** One finding for each half, objective or section. */
function* findingsOf(
  units: Iterable<Unit>,
  row: Row,
  language: Language,
  charter: Charter,
  lexicon?: Lexicon,
): Iterable<Finding> {
  let find: Finder | undefined;
  for (const { theme, utterances } of units) {
    find ??= finderOf(row, language, charter, lexicon);
    for (const { words, range } of placesOf(utterances, find)) {
      const way =
        row.scope === "charter" && language.tag === "en" ? wayOut([...placesOf(utterances, find)], charter) : {};
      yield { range, theme, message: `“${words}” ${row.says}; ${row.instead}.`, ...way };
      break;
    }
  }
}

function* placesOf(utterances: readonly Utterance[], find: Finder): Iterable<Place> {
  for (const utterance of utterances) {
    for (const { start, end, words } of find(utterance)) {
      const last = words.slice(words.lastIndexOf(" ") + 1);
      yield {
        words,
        range: utterance.rangeOf(start, end),
        last: { value: last, range: utterance.rangeOf(end - last.length, end) },
      };
    }
  }
}

const shown = 3;
const linked = 20;

/** Three findings in a file; the third one tells of the others. */
function* capped(findings: Iterable<Finding>): Iterable<Finding> {
  let last: Finding | undefined;
  let count = 0;
  const related: Related[] = [];
  for (const finding of findings) {
    count++;
    if (count < shown) yield finding;
    else if (count === shown) last = finding;
    else if (related.length < linked) related.push({ message: finding.message, range: finding.range });
  }
  if (!last) return;
  const more = count - shown;
  yield more === 0
    ? last
    : { ...last, message: `${last.message.slice(0, -1)} (${more} more in this charter).`, related };
}
