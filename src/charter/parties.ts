import type { Charter, Party } from "./charter.ts";
import type { Located } from "./text.ts";

/** What stands behind the dot of `meridian.service-owner`; undefined without one. */
export function functionOf(reference: string): string | undefined {
  const dot = reference.indexOf(".");
  return dot < 0 ? undefined : reference.slice(dot + 1);
}

/** Whether the word stands for every party. */
export function meansAll(word: string): boolean {
  return wordsForAll.has(word.trim().toLowerCase());
}

/** In English, Dutch, German and French. */
const wordsForAll: ReadonlySet<string> = new Set(["both", "all", "beide", "alle", "les deux", "tous", "toutes"]);

/** The parties as they are written; an empty list when the charter says nothing of them. */
export function partiesOf({ parties }: Charter): readonly Party[] {
  return parties?.items ?? [];
}

/** The role, in any case, where the first party that has it states it. */
export function roleWritten(charter: Charter, role: string): Located<string> | undefined {
  return partiesOf(charter)
    .map((party) => party.role)
    .find((written) => written?.value.toLowerCase() === role);
}
