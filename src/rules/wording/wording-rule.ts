import type { Charter } from "../../charter/charter.ts";
import { comparePositions } from "../../charter/text.ts";
import type { Words } from "../../config/settings.ts";
import type { Finding, Related, Rule } from "../rule.ts";
import { exampleOf } from "./example.ts";
import { type Finder, finderOf, type Lexicon } from "./match.ts";
import { type Place, wayOut } from "./partner.ts";
import type { Language, Row, Signal } from "./row.ts";
import type { Unit } from "./scope.ts";
import { suspectsIn, suspectsWith } from "./suspects.ts";
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
    onlyWith: ["suspect words"],
    get examples() {
      return { good: exampleOf(row.scope, row.good[0]), bad: exampleOf(row.scope, row.bad[0]) };
    },
    check(charter, { lexicon }) {
      const added = lexicon?.added[id];
      const isOwn = added !== undefined && added.length > 0;
      const all = isOwn ? suspectsWith(added, row.scope, charter, languages) : suspectsIn(charter, languages);
      if (all.length === 0) return nothing;
      const own = lexicon && lexiconFor(id, lexicon);
      const found = all.map(({ language, units }) => {
        const inLanguage = language.rows.find((other) => other.id === id);
        const mine = inLanguage && units.get(inLanguage.scope);
        return mine ? findingsOf(mine, inLanguage, language, charter, own) : nothing;
      });
      return capped(found.length === 1 ? (found[0] ?? nothing) : inOrder(found));
    },
  };
}

const nothing: readonly Finding[] = [];

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
  units: readonly Unit[],
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
