import type { Charter } from "../charter/charter.ts";
import { isPrivate } from "../charter/private.ts";
import type { Problem } from "./rule.ts";

/** Which problems may be told outside of the editor. Of the others not even the rule is: it would tell the value. */
export function isTold({ range, related = [], isPrivate: isOurs = false }: Problem, charter: Charter): boolean {
  if (isOurs) return false;
  if (charter.privateRanges.length === 0) return true;
  return ![range, ...related.map((other) => other.range)].some((place) => isPrivate(charter, place));
}
