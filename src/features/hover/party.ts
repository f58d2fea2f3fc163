import type { Charter, Party } from "../../charter/charter.ts";
import { atLine } from "../../rules/ends.ts";
import { blocks, bullets, escaped } from "../markdown-text.ts";
import { partyReferencesOf } from "../party-references.ts";

/** Who a party is and where the charter speaks of it. Attitude and concerns are nobody's business in passing. */
export function partyText(charter: Charter, party: Party): string {
  const { id, name, role } = party;
  const used = partyReferencesOf(charter)
    .filter((reference) => reference.party === party)
    .map(({ as, written }) => `${escaped(as)} ${atLine(written.range)}`);
  return blocks(
    `**${escaped(name)}**${role ? ` – ${escaped(role.value)}` : ""}`,
    `Id: ${escaped(id)} ${atLine(party.idRange)}`,
    used.length > 0 ? bullets([...new Set(used)]) : "The charter refers to it nowhere else.",
  );
}
