import type { Charter } from "../../charter/charter.ts";
import { type Attitude, attitudes, onScale } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import type { Located } from "../../charter/text.ts";

/** The attitudes that are written, those of the lowest first; what is unknown is left out. */
export function attitudesOf(charter: Charter): readonly Located<Attitude>[] {
  return partiesOf(charter)
    .flatMap(({ attitude }) => onScale(attitudes, attitude) ?? [])
    .sort((a, b) => attitudes.indexOf(b.value) - attitudes.indexOf(a.value));
}

/** The attitude of the party that stands lowest; undefined when none is written. */
export function lowestAttitude(charter: Charter): Located<Attitude> | undefined {
  return attitudesOf(charter)[0];
}

/** “a competitive attitude”: never with the name of the party. */
export function anAttitude(attitude: Attitude): string {
  return `${attitude === "adversarial" ? "an" : "a"} ${attitude} attitude`;
}
