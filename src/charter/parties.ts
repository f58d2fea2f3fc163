import { normalise } from "../catalog/names.ts";
import type { Charter, Party } from "./charter.ts";
import type { Located } from "./text.ts";

/** The party with this id or name; a function behind a dot (`meridian.sponsor`) belongs to its party. */
export function partyNamed(reference: string, parties: readonly Party[]): Party | undefined {
  return withNameOf(reference, parties) ?? withNameOf(reference.split(".")[0] ?? "", parties);
}

function withNameOf(words: string, parties: readonly Party[]): Party | undefined {
  const key = normalise(words);
  if (key === "") return undefined;
  return (
    parties.find(({ id }) => id === words.trim()) ??
    parties.find(({ id, name }) => normalise(id) === key || normalise(name) === key)
  );
}

/** What stands behind the dot of `meridian.service-owner`; undefined without one. */
export function functionOf(reference: string): string | undefined {
  const dot = reference.indexOf(".");
  return dot < 0 ? undefined : reference.slice(dot + 1);
}

/** Whether the word stands for every party. */
export function meansAll(word: string): boolean {
  return ["both", "all"].includes(word.trim().toLowerCase());
}

/** The parties as they are written; an empty list when the charter says nothing of them. */
export function partiesOf({ parties }: Charter): readonly Party[] {
  return parties?.items ?? [];
}

/** The role of the first party that has it, in any case. */
export function roleWritten({ parties }: Charter, role: string): Located<string> | undefined {
  return parties?.items.map((party) => party.role).find((written) => written?.value.toLowerCase() === role);
}
