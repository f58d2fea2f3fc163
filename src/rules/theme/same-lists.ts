import type { Charter, Listing, Party } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import type { Located } from "../../charter/text.ts";
import { comparable } from "../words.ts";

/**
 * The lists of all parties, if there are several, each has entries, and all have the same, in whatever order and case;
 * else none.
 */
export function sameLists(
  charter: Charter,
  listOf: (party: Party) => Listing<Located<string>> | undefined,
): readonly Listing<Located<string>>[] {
  const parties = partiesOf(charter);
  const lists = parties.flatMap((party) => listOf(party) ?? []).filter(({ items }) => items.length > 0);
  const forms = new Set(
    lists.map(({ items }) =>
      items
        .map(({ value }) => comparable(value))
        .sort()
        .join("\n"),
    ),
  );
  return parties.length > 1 && lists.length === parties.length && forms.size === 1 ? lists : [];
}
