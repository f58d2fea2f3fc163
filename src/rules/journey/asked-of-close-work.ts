import type { Charter } from "../../charter/charter.ts";
import { closeDepth, isInternal } from "../../charter/configuration.ts";
import { journeyOf } from "../../charter/journey.ts";
import { link, see, setTo, withLine } from "../ends.ts";
import type { Finding } from "../rule.ts";

/**
 * What is found where work is close, its journey is written, and no milestone of this type is in it. `what` and `why` are
 * words of the message: “no site visit”, and what a visit is good for.
 */
export function missingIn(
  charter: Charter,
  { type, what, why }: { readonly type: string; readonly what: string; readonly why: string },
): Finding | undefined {
  const depth = closeDepth(charter);
  const journey = journeyOf(charter);
  if (!depth || !journey || isInternal(charter)) return undefined;
  if (journey.milestones.some((milestone) => milestone.type?.value === type)) return undefined;
  const other = { words: `depth ${depth.value}`, range: depth.range };
  return {
    range: journey.key,
    message: `The journey has no ${what}, and ${withLine(other)} asks for one: ${why}${see(charter, "relationship-first")}.`,
    related: [link(other)],
    choices: [setTo("depth", depth, "coordinated")],
  };
}
