import { normalise } from "../catalog/names.ts";
import { sectionsTitled } from "./answers.ts";
import { signoffsIn } from "./body-tables.ts";
import type { Charter, Party, Signoff } from "./charter.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { functionOf, partiesOf } from "./parties.ts";
import type { Located } from "./text.ts";

/** The sign-offs of the front matter and those of a table under Agreement or Sign-off: they count alike. */
export function signoffsOf(charter: Charter): readonly Signoff[] {
  const sections = sectionsTitled(charter, ["agreement", "sign off", "signoff", "sign offs", "signoffs"]);
  const rows = sections.flatMap(({ tables }) => tables.flatMap((table) => signoffsIn(table) ?? []));
  return [...(charter.agreement?.signoffs?.items ?? []), ...rows];
}

/** The sign-offs, yes or no, that answer a required `party.function`; of a mere `party` any. */
export function answersTo(charter: Charter, required: Located<string>): readonly Signoff[] {
  const parties = partiesOf(charter);
  const wanted = functionOf(required.value);
  return signoffsOf(charter).filter(({ party, role }) => {
    if (!party || !isSameParty(party.value, required.value, parties)) return false;
    return wanted === undefined || (role !== undefined && normalise(role.value) === normalise(wanted));
  });
}

/** The sign-offs of one party, yes or no. */
export function signoffsOfParty(charter: Charter, { id }: Party): readonly Signoff[] {
  const parties = partiesOf(charter);
  return signoffsOf(charter).filter(({ party }) => party && partyNamed(parties, party.value)?.id === id);
}

function isSameParty(one: string, other: string, parties: readonly Party[]): boolean {
  const [first, second] = [partyNamed(parties, one), partyNamed(parties, other)];
  if (first ?? second) return first === second;
  return normalise(one.split(".")[0] ?? "") === normalise(other.split(".")[0] ?? "");
}
