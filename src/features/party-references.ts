import type { Charter, Party } from "../charter/charter.ts";
import { partyNamed } from "../charter/front-matter/particulars.ts";
import { partiesOf } from "../charter/parties.ts";
import { contains, type Located, type Position } from "../charter/text.ts";

/** A place where the charter speaks of a party by its id. */
export interface PartyReference {
  readonly party: Party;
  readonly written: Located<string>;
  /** What it is there, in words that follow the place's line: “owner of site-visit”. */
  readonly as: string;
}

/** All places of the front matter that mean one of the parties, in no order. */
export function partyReferencesOf(charter: Charter): readonly PartyReference[] {
  const parties = partiesOf(charter);
  return [...written(charter)].flatMap(({ written: place, as }) => {
    const party = partyNamed(parties, place.value);
    return party ? [{ party, written: place, as }] : [];
  });
}

/** The party that a position is on: where it is written, or where the charter speaks of it. */
export function partyAt(charter: Charter, position: Position): Party | undefined {
  const own = partiesOf(charter).find((party) => isNamedAt(party, position));
  return own ?? partyReferencesOf(charter).find(({ written: { range } }) => contains(range, position))?.party;
}

function isNamedAt({ idRange, nameRange }: Party, position: Position): boolean {
  return contains(idRange, position) || contains(nameRange, position);
}

function* written(charter: Charter): Iterable<{ readonly written: Located<string>; readonly as: string }> {
  const { configuration, journey, governance, agreement, decisions } = charter;
  for (const item of configuration.power?.items ?? []) yield { written: item, as: "the stronger side" };
  for (const { type, id, owner, facilitator, participants } of journey?.items ?? []) {
    const milestone = type?.value ?? id?.value ?? "a milestone";
    if (owner) yield { written: owner, as: `owner of ${milestone}` };
    if (facilitator) yield { written: facilitator, as: `facilitator of ${milestone}` };
    for (const item of participants?.items ?? []) yield { written: item, as: `takes part in ${milestone}` };
  }
  for (const item of governance?.coreGroup?.items ?? []) yield { written: item, as: "in the core group" };
  for (const item of agreement?.required?.items ?? []) yield { written: item, as: "has to agree" };
  for (const { party } of agreement?.signoffs?.items ?? []) if (party) yield { written: party, as: "sign-off" };
  for (const { by } of decisions?.items ?? []) if (by) yield { written: by, as: "decided" };
}
