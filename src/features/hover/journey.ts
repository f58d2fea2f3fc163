import type { Charter } from "../../charter/charter.ts";
import { aroundSigning, inOrder, isAhead, type Journey, journeyOf } from "../../charter/journey.ts";
import { blocks, escaped } from "../markdown-text.ts";

/** How the milestones lie around the signature, and which one comes next. `asOf` is today, as `YYYY-MM-DD`. */
export function journeyText(charter: Charter, asOf: string): string | undefined {
  const journey = journeyOf(charter);
  if (!journey || journey.milestones.length === 0) return undefined;
  return blocks(`**${stepsOf(journey)}**`, nextOf(journey, asOf));
}

/** “3 before · signing · 5 after” */
export function stepsOf(journey: Journey): string {
  const around = aroundSigning(journey);
  if (around) return `${around.before.length} before · signing · ${around.after.length} after`;
  const count = journey.milestones.length;
  return `${count} ${count === 1 ? "milestone" : "milestones"} · no signing`;
}

function nextOf({ milestones }: Journey, asOf: string): string | undefined {
  const next = inOrder(milestones).find((milestone) => isAhead(milestone, asOf));
  const name = next?.type?.value ?? next?.id?.value;
  if (name === undefined) return undefined;
  return `Next: ${escaped(name)}${next?.date ? ` on ${escaped(next.date.value)}` : ""}`;
}
