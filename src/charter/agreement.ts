import { normalise } from "../catalog/normal.ts";
import { once } from "../catalog/remembered.ts";
import { sectionsTitled } from "./answers.ts";
import { signoffsIn } from "./body-tables.ts";
import type { Charter, Party, Signoff } from "./charter.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { functionOf, partiesOf } from "./parties.ts";
import type { Located } from "./text.ts";

/** The sign-offs of the front matter and those of a table under Agreement or Sign-off: they count alike. */
export const signoffsOf: (charter: Charter) => readonly Signoff[] = once((charter) => {
  const sections = sectionsTitled(charter, signoffTitles);
  if (sections.length === 0) return charter.agreement?.signoffs?.items ?? none;
  const rows = sections.flatMap(({ tables }) => tables.flatMap((table) => signoffsIn(table) ?? []));
  return [...(charter.agreement?.signoffs?.items ?? []), ...rows];
});

const none: readonly Signoff[] = [];

/** Titles, as they are compared, of the sections that may hold a table of sign-offs. */
export const signoffTitles: readonly string[] = ["agreement", "sign off", "signoff", "sign offs", "signoffs"];

/** The sign-offs, yes or no, that answer a required `party.function`; of a mere `party` any. */
export function answersTo(charter: Charter, required: Located<string>): readonly Signoff[] {
  const given = byParty(charter).get(signer(charter, required.value)) ?? [];
  const wanted = functionOf(required.value);
  if (wanted === undefined) return given;
  const key = normalise(wanted);
  return given.filter(({ party, role }) => normalise(role?.value ?? functionOf(party?.value ?? "") ?? "") === key);
}

/** The sign-offs of one party, yes or no. */
export function signoffsOfParty(charter: Charter, { id }: Party): readonly Signoff[] {
  return byParty(charter).get(id) ?? [];
}

/** The rules ask for the sign-offs of one charter party by party. */
const byParty = once((charter: Charter): ReadonlyMap<string, readonly Signoff[]> => {
  const groups = new Map<string, Signoff[]>();
  for (const signoff of signoffsOf(charter)) {
    if (!signoff.party) continue;
    const key = signer(charter, signoff.party.value);
    const group = groups.get(key);
    if (group) group.push(signoff);
    else groups.set(key, [signoff]);
  }
  return groups;
});

/** The id of the party that a reference means; where no such party is written, its words in a form to compare. */
function signer(charter: Charter, reference: string): string {
  const party = partyNamed(partiesOf(charter), reference);
  return party ? party.id : `? ${normalise(reference.split(".")[0] ?? "")}`;
}
