import type { Depth } from "../../catalog/catalog.ts";
import { requirementOf } from "../../catalog/requirement.ts";
import type { Charter } from "../../charter/charter.ts";
import {
  depths,
  isCloseDepth,
  isGuarded,
  isInternal,
  natures,
  onScale,
  type Risk,
  risks,
  type TrustLevel,
  trustLevels,
} from "../../charter/configuration.ts";
import {
  depthForDelivery,
  guardedDepths,
  guardedTrustFloor,
  longestReviewAtHighRisk,
  naturesOfKind,
  trustFloor,
} from "../../rules/consistency/tables.ts";
import { atLine, joined } from "../../rules/ends.ts";
import { blocks, bullets } from "../markdown-text.ts";

/** What a value of the configuration asks for in this charter, as Markdown; undefined where nothing follows from it. */
export function configurationText(charter: Charter, pattern: string, written: string | undefined): string | undefined {
  switch (pattern) {
    case "collaboration.depth":
    case "collaboration.depth.target":
      return depthText(charter, written);
    case "collaboration.trust":
    case "collaboration.trust.required":
      return trustText(charter);
    case "collaboration.risk":
      return riskText(charter, written);
    case "collaboration.delivery":
    case "collaboration.delivery.nature":
      return natureText(charter, written);
    case "collaboration.kind":
      return kindText(written);
    case "review":
    case "review.every":
      return reviewText(charter);
    default:
      return undefined;
  }
}

function depthText(charter: Charter, written: string | undefined): string | undefined {
  const depth = stepOf(depths, written) ?? onScale(depths, charter.configuration.depth)?.value;
  if (!depth) return undefined;
  return blocks(
    `Depth ${depth} asks here for:`,
    bullets([
      `trust: ${trustOf(charter, depth)}`,
      `journey: ${journeyFor(charter, depth)}`,
      `review: ${reviewFor(charter)}`,
      `themes: ${themesFor(charter, depth)}`,
      ...(isCloseDepth(depth) ? [`besides: ${besides(charter)}`] : []),
    ]),
    `It fits what is ${joined(natures.filter((nature) => fits(charter, nature, depth)))}.`,
  );
}

function trustOf(charter: Charter, depth: Depth): string {
  if (isGuarded(charter)) return `${guardedTrustFloor} is enough, as it rests on safeguards`;
  const risk = onScale(risks, charter.configuration.risk);
  if (risk) return `${atLeast(trustFloor[depth][risk.value])}, with risk ${risk.value} ${atLine(risk.range)}`;
  return floorsByRisk(depth);
}

/** “at least moderate”; there is nothing above the highest level. */
export function atLeast(trust: TrustLevel): string {
  return trust === trustLevels.at(-1) ? trust : `at least ${trust}`;
}

/** “at least basic at low, moderate at medium and high risk” */
function floorsByRisk(depth: Depth): string {
  const floors = new Map<TrustLevel, Risk[]>();
  for (const risk of risks) floors.set(trustFloor[depth][risk], [...(floors.get(trustFloor[depth][risk]) ?? []), risk]);
  if (floors.size === 1) return `${atLeast(trustFloor[depth].high)}, whatever the risk`;
  return `at least ${[...floors].map(([trust, at]) => `${trust} at ${joined(at)}`).join(", ")} risk`;
}

function journeyFor(charter: Charter, depth: Depth): string {
  if (!isCloseDepth(depth) || isInternal(charter)) return "no step in particular";
  return "a visit to each other’s site and a workshop of all parties";
}

function reviewFor({ configuration }: Charter): string {
  if (configuration.risk?.value === "high")
    return `at least every ${monthsOf(longestReviewAtHighRisk)}, as the risk is high`;
  return "a rhythm or a date once the charter is agreed";
}

function themesFor({ catalog, configuration }: Charter, depth: Depth): string {
  const choices = { depth, relationship: configuration.relationship?.value };
  const used = catalog.themes.filter(({ deprecated }) => !deprecated);
  const count = (requirement: string): number =>
    used.filter((theme) => requirementOf(theme, choices) === requirement).length;
  const recommended = count("recommended");
  const required = `${count("required")} of ${used.length} are required`;
  return recommended > 0 ? `${required}, ${recommended} more recommended` : required;
}

function besides(charter: Charter): string {
  const shared = "an objective that all share, an open word about concerns";
  return isInternal(charter) ? shared : `${shared}, governance and a way out`;
}

function trustText(charter: Charter): string {
  const depth = onScale(depths, charter.configuration.depth);
  if (!depth) return "How much is needed follows from depth and risk; no depth is written yet.";
  return `Needed here: ${trustOf(charter, depth.value)}, for depth ${depth.value} ${atLine(depth.range)}.`;
}

function riskText(charter: Charter, written: string | undefined): string | undefined {
  const risk = stepOf(risks, written);
  const depth = onScale(depths, charter.configuration.depth);
  const review = `The review comes at least every ${monthsOf(longestReviewAtHighRisk)}.`;
  const trust =
    risk && depth && !isGuarded(charter)
      ? `Trust needed at risk ${risk}: ${atLeast(trustFloor[depth.value][risk])}, for depth ${depth.value} ${atLine(depth.range)}.`
      : undefined;
  return blocks(trust, risk === "high" ? review : undefined) || undefined;
}

function natureText(charter: Charter, written: string | undefined): string | undefined {
  const nature = stepOf(natures, written);
  if (!nature) return undefined;
  return `Depths that fit: ${joined(depths.filter((depth) => fits(charter, nature, depth)))}.`;
}

function fits(charter: Charter, nature: (typeof natures)[number], depth: Depth): boolean {
  return depthForDelivery[nature][depth] === "fits" || (isGuarded(charter) && guardedDepths.includes(depth));
}

function kindText(written: string | undefined): string | undefined {
  const fitting = written === undefined ? undefined : naturesOfKind[written];
  return fitting && `It fits what is ${joined(fitting)}.`;
}

function reviewText({ configuration: { risk } }: Charter): string | undefined {
  if (risk?.value !== "high") return undefined;
  return `The risk is high ${atLine(risk.range)}: at least every ${monthsOf(longestReviewAtHighRisk)}.`;
}

/** “6 months” */
function monthsOf(duration: string): string {
  return `${/\d+/.exec(duration)?.[0] ?? duration} months`;
}

function stepOf<T extends string>(scale: readonly T[], written: string | undefined): T | undefined {
  return scale.find((step) => step === written);
}
