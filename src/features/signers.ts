import { signoffsOf } from "../charter/agreement.ts";
import type { Charter } from "../charter/charter.ts";
import { digestOf } from "../charter/digest.ts";
import { partyNamed } from "../charter/front-matter/particulars.ts";
import { functionOf, partiesOf } from "../charter/parties.ts";
import { signerKey, signerOf } from "../charter/signer.ts";

/** Somebody who may answer for a party, and what the charter has on record. */
export interface SignerAnswer {
  /** The party's id. */
  readonly party: string;
  readonly partyName: string;
  readonly role?: string;
  /** The last answer; absent where none is on record. */
  readonly agreed?: boolean;
  readonly name?: string;
  readonly date?: string;
  /** Whether that answer has a digest, and it is for another text than the one that stands there. */
  readonly outdated: boolean;
}

/** Each party in each function that is asked of it or has answered; as a whole where there is none. */
export function signersOf(charter: Charter): readonly SignerAnswer[] {
  const signoffs = signoffsOf(charter);
  const required = charter.agreement?.required?.items ?? [];
  const now = signoffs.some(({ digest }) => digest) ? digestOf(charter).whole : undefined;
  return partiesOf(charter).flatMap((party) => {
    const isTheirs = (reference: string): boolean => partyNamed(partiesOf(charter), reference) === party;
    const roles = new Map<string, string | undefined>();
    const add = (role: string | undefined): void => {
      const key = signerKey(charter, { party: party.id, role });
      if (!roles.has(key)) roles.set(key, role);
    };
    for (const { value } of required) if (isTheirs(value)) add(functionOf(value));
    for (const { party: signer, role } of signoffs)
      if (signer && isTheirs(signer.value)) add(role?.value ?? functionOf(signer.value));
    if (roles.size === 0) add(undefined);

    return [...roles].map(([key, role]): SignerAnswer => {
      const last = signoffs.findLast((row) => {
        const signer = signerOf(row);
        return signer && signerKey(charter, signer) === key;
      });
      return {
        party: party.id,
        partyName: party.name,
        ...(role !== undefined && { role }),
        ...(last && { agreed: last.agreed.value }),
        ...(last?.name && { name: last.name.value }),
        ...(last?.date && { date: last.date.value }),
        outdated: last?.digest !== undefined && last.digest.value !== now,
      };
    });
  });
}
