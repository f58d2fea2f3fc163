import type { Decision } from "../../charter/charter.ts";
import type { Range } from "../../charter/text.ts";

/** What a problem about a whole decision marks. */
export function decisionMark({ title, raised, decided, by, range }: Decision): Range {
  return title?.range ?? raised?.range ?? decided?.range ?? by?.range ?? range;
}

/** How a sentence about the decision begins: problems stand in the charter, so those about a file name it. */
export function subjectOf({ file }: Decision): string {
  return file === undefined ? "This decision" : `The decision in “${file}”`;
}
