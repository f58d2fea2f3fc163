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
  const lists: Listing<Located<string>>[] = [];
  for (const party of parties) {
    const list = listOf(party);
    if (!list || list.items.length === 0) return none;
    // Lists of another length are others, whatever is in them.
    if (lists[0] && lists[0].items.length !== list.items.length) return none;
    lists.push(list);
  }
  return lists.length > 1 && new Set(lists.map(formOf)).size === 1 ? lists : none;
}

const none: readonly never[] = [];

function formOf({ items }: Listing<Located<string>>): string {
  const forms = items.map(({ value }) => comparable(value));
  return forms.sort().join("\n");
}
