import type { Decision } from "../../charter/charter.ts";
import type { Range } from "../../charter/text.ts";

/** What a problem about a whole decision marks. */
export function decisionMark({ title, raised, decided, by, range }: Decision): Range {
  return title?.range ?? raised?.range ?? decided?.range ?? by?.range ?? range;
}
