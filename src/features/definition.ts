import type { Location } from "vscode-languageserver-types";
import type { Charter } from "../charter/charter.ts";
import { contains, type Position } from "../charter/text.ts";
import { partyAt, partyReferencesOf } from "./party-references.ts";

/** Where the party, or the theme of a decision, is written that a position speaks of. */
export function definitionAt(charter: Charter, position: Position, uri: string): Location | undefined {
  const party = partyAt(charter, position);
  if (party) return { uri, range: party.idRange };
  for (const { applies } of charter.decisions?.items ?? []) {
    const reference = applies?.items.find(({ range }) => contains(range, position));
    const theme = reference && charter.themes.find(({ key }) => key === reference.value.toLowerCase());
    if (theme) return { uri, range: theme.title.range };
  }
  return undefined;
}

/** All places of the front matter that speak of the party at a position, its own one first. */
export function referencesAt(charter: Charter, position: Position, uri: string): Location[] {
  const party = partyAt(charter, position);
  if (!party) return [];
  const others = partyReferencesOf(charter).filter((reference) => reference.party === party);
  return [party.idRange, ...others.map(({ written }) => written.range)].map((range) => ({ uri, range }));
}
