import type { Severity } from "../rule.ts";

/** What one language looks for under the id of a rule. */
export interface Row {
  /** The rule's id. */
  readonly id: string;
  readonly scope: Scope;
  /** With the flags `gi`; matches from the beginning of a word on, and runs in linear time. */
  readonly pattern: RegExp;
  /** Drops what is denied, by a word before or behind it. */
  readonly negation?: Negation | undefined;
  /** Drops what stands in a sentence with a number and its unit, an amount, a date, a weekday or a period. */
  readonly concreteWins?: boolean;
  /** What follows the words in the message: `“as needed” leaves open …`. */
  readonly says: string;
  /** What to write instead. */
  readonly instead: string;
}

/** One signal, as English has it: the rows of one id in all languages make one rule. */
export interface Signal extends Row {
  /** Words are signs, not proofs: a hint, or an information for the few strong ones. */
  readonly severity: Exclude<Severity, "error">;
  readonly description: string;
  readonly rationale: string;
  /** Sentences that have it, and sentences that say it better or mean something else; the first of each is shown to people. */
  readonly bad: readonly [string, ...string[]];
  readonly good: readonly [string, ...string[]];
}

/**
 * Where a row looks: in guiding principles, in the interests and objectives of the front matter, in both halves of one
 * theme, or, between a customer and a supplier only, in the whole body outside the theme “Partnership is not a
 * customer/supplier relationship model”.
 */
export type Scope = "principle" | "objective" | "charter" | `theme:${string}`;

/** Scopes that are searched together: those of single themes are one. */
export type Area = "principle" | "objective" | "charter" | "theme";

export function areaOf(scope: Scope): Area {
  return scope === "principle" || scope === "objective" || scope === "charter" ? scope : "theme";
}

/** Looked for in the 80 characters before a hit and in the 60 behind it, within its sentence. */
export interface Negation {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** What a language brings along. */
export interface Language {
  /** As in `language: nl`, without a region. */
  readonly tag: string;
  /** The source of what all patterns begin with. */
  readonly wordStart: string;
  readonly rows: readonly Row[];
  /** Whether a sentence is concrete. */
  isConcrete(sentence: string): boolean;
}
