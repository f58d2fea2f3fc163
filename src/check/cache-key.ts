import { createHash } from "node:crypto";
import type { HeldValues, Holding, Premises } from "./holding.ts";

/** The same words for the same premises, whichever file they come from. */
export type KeyOf = (premises: Premises) => string;

/**
 * Keys are made of values and not of the files that they come from: what a configuration says counts, and not where and
 * how it is written.
 *
 * @param hasDates whether answers say themselves on which days they hold, so that the date is in no key.
 */
export function keysOfPremises(hasDates: boolean): KeyOf {
  const known = new WeakMap<Holding, string>();
  return ({ held, decisionFiles, knownProblems, reader }) => {
    const shared = known.get(held) ?? hashOf(wordsOf(hasDates ? withoutDate(held.values) : held.values));
    known.set(held, shared);
    const own = [decisionFiles, knownProblems, reader ?? ""];
    return own.every(({ length }) => length === 0) ? shared : hashOf(shared + wordsOf(own));
  };
}

function withoutDate({ rules, ...values }: HeldValues): object {
  const { asOf: _, ...timeless } = rules;
  return { ...values, rules: timeless };
}

/** @param content whole, or in pieces that follow each other. */
export function hashOf(content: string | Uint8Array | readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  if (typeof content === "string" || content instanceof Uint8Array) hash.update(content);
  else for (const piece of content) hash.update(piece);
  return hash.digest("base64url");
}

/** As JSON, in which maps and sets would all look alike. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value, (_, inner) => (inner instanceof Map || inner instanceof Set ? [...inner] : inner));
}
