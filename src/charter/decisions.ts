import { sectionsTitled } from "./answers.ts";
import { decisionInLine, decisionsIn } from "./body-tables.ts";
import type { Charter, Decision } from "./charter.ts";

/** The decisions of the front matter, else those of a table or a list under Decisions. */
export function decisionsOf(charter: Charter): readonly Decision[] {
  if (charter.decisions) return charter.decisions.items;
  return sectionsTitled(charter, ["decisions"]).flatMap(({ tables, prose }) => {
    const rows = tables.flatMap((table) => decisionsIn(table) ?? []);
    const lines = prose.filter(({ block }) => block === "item").flatMap((line) => decisionInLine(line) ?? []);
    return [...rows, ...lines];
  });
}
