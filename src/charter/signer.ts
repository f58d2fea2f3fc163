import { normalise } from "../catalog/normal.ts";
import type { Charter, Signoff } from "./charter.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { functionOf, partiesOf } from "./parties.ts";

/** Who signs: a party, by id or name, and the function in which somebody does, behind a dot or by itself. */
export interface Signer {
  readonly party: string;
  readonly role?: string | undefined;
}

/** A form in which signers are compared: two that are written otherwise are the same when these are. */
export function signerKey(charter: Charter, { party, role }: Signer): string {
  const known = partyNamed(partiesOf(charter), party);
  const id = known ? known.id : (party.split(".")[0] ?? "").trim();
  return `${id}.${normalise(role ?? functionOf(party) ?? "")}`;
}

/** The signer of a row; undefined for a row that names no party. */
export function signerOf({ party, role }: Pick<Signoff, "party" | "role">): Signer | undefined {
  return party && { party: party.value, role: role?.value };
}
