import type { InlayHint } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import { depths, isGuarded, onScale, risks } from "../charter/configuration.ts";
import { journeyOf } from "../charter/journey.ts";
import { contains, type Range } from "../charter/text.ts";
import { guardedTrustFloor, trustFloor } from "../rules/consistency/tables.ts";
import { atLeast } from "./hover/configuration.ts";
import { stepsOf } from "./hover/journey.ts";
import { isComplete, stateOf } from "./progress.ts";

/** Remarks behind words: the least trust that is needed, how the journey lies, what a theme lacks. */
export function inlayHintsIn(charter: Charter, range: Range): InlayHint[] {
  return [...hintsOf(charter)].filter(({ position }) => contains(range, position));
}

function* hintsOf(charter: Charter): Iterable<InlayHint> {
  const { configuration, journey, themes } = charter;
  const depth = onScale(depths, configuration.depth);
  const risk = onScale(risks, configuration.risk);
  const trust = configuration.trustRequired;
  if (trust && depth && risk) {
    const floor = isGuarded(charter) ? guardedTrustFloor : trustFloor[depth.value][risk.value];
    yield hint(trust.range, `${atLeast(floor)} needed`, `For depth ${depth.value} and risk ${risk.value}.`);
  }
  const steps = journey && journeyOf(charter);
  if (steps && steps.milestones.length > 0)
    yield hint(steps.key, stepsOf(steps), "The milestones around the signature.");
  for (const theme of themes) if (!isComplete(theme)) yield hint(theme.title.range, stateOf(theme), undefined);
}

function hint({ end }: Range, label: string, tooltip: string | undefined): InlayHint {
  return { position: end, label, paddingLeft: true, ...(tooltip && { tooltip }) };
}
