import { once } from "../catalog/remembered.ts";
import { sectionsTitled } from "./answers.ts";
import { decisionInLine, decisionsIn } from "./body-tables.ts";
import type { Charter, Decision, DecisionFile } from "./charter.ts";
import type { Located, Range } from "./text.ts";

/**
 * The decisions of the front matter, else those of a table or a list under Decisions; and those that have files of their
 * own. All places lie in the charter: for a file it is where the charter speaks of decisions, or its title.
 */
export const decisionsOf: (charter: Charter) => readonly Decision[] = once((charter) => {
  const { decisions, decisionFiles } = charter;
  const written = decisions ? decisions.items : decisionsInBody(charter);
  if (decisionFiles.length === 0) return written;
  const place = placeOf(charter);
  return [...written, ...decisionFiles.map((file) => located(file, place))];
});

function decisionsInBody(charter: Charter): readonly Decision[] {
  return sectionsTitled(charter, sectionTitles).flatMap(({ tables, prose }) => {
    const rows = tables.flatMap((table) => decisionsIn(table) ?? []);
    const lines = prose.filter(({ block }) => block === "item").flatMap((line) => decisionInLine(line) ?? []);
    return [...rows, ...lines];
  });
}

const sectionTitles = ["decisions"];

function placeOf(charter: Charter): Range {
  const { decisions, title, firstHeading, lines } = charter;
  const [section] = sectionsTitled(charter, sectionTitles);
  const found = decisions?.key ?? section?.title.range ?? title?.range ?? firstHeading?.range;
  return found ?? lines.rangeOf(0, lines.offsetAt({ line: 0, character: Number.POSITIVE_INFINITY }));
}

function located(decision: DecisionFile, range: Range): Decision {
  const at = (value: string | undefined): Located<string> | undefined =>
    value === undefined ? undefined : { value, range };
  const { file, isPrivate, title, raised, decided, applies, by } = decision;
  return {
    range,
    file,
    isPrivate,
    title: at(title),
    raised: at(raised),
    decided: at(decided),
    applies: applies && { key: range, range, items: applies.map((value) => ({ value, range })) },
    by: at(by),
  };
}
