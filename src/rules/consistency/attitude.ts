import type { Charter } from "../../charter/charter.ts";
import { type Attitude, attitudes, onScale } from "../../charter/configuration.ts";
import { partiesOf } from "../../charter/parties.ts";
import type { Located } from "../../charter/text.ts";

/** The attitudes that are written, those of the lowest first; what is unknown is left out. */
export function attitudesOf(charter: Charter): readonly Located<Attitude>[] {
  const written: Located<Attitude>[] = [];
  for (const { attitude } of partiesOf(charter)) {
    const known = onScale(attitudes, attitude);
    if (known) written.push(known);
  }
  return written.sort((a, b) => attitudes.indexOf(b.value) - attitudes.indexOf(a.value));
}

/** The attitude of the party that stands lowest; undefined when none is written. */
export function lowestAttitude(charter: Charter): Located<Attitude> | undefined {
  let lowest: Located<Attitude> | undefined;
  for (const { attitude } of partiesOf(charter)) {
    const known = onScale(attitudes, attitude);
    if (known && (!lowest || attitudes.indexOf(known.value) > attitudes.indexOf(lowest.value))) lowest = known;
  }
  return lowest;
}

/** “a competitive attitude”: never with the name of the party. */
export function anAttitude(attitude: Attitude): string {
  return `${attitude === "adversarial" ? "an" : "a"} ${attitude} attitude`;
}
