import { english } from "./english.ts";
import type { Row } from "./row.ts";

/** What another language brings along for a row. */
export type OwnWords = Pick<Row, "pattern" | "negation">;

/**
 * The English rows of these ids with the words of another language; what is said of them stays the same. They are made
 * when they are first asked for, as most charters are not in the language.
 */
export function likeEnglish(words: () => Readonly<Record<string, OwnWords>>): () => readonly Row[] {
  let rows: readonly Row[] | undefined;
  return () => {
    rows ??= Object.entries(words()).map(rowOf);
    return rows;
  };
}

function rowOf([id, { pattern, negation }]: [string, OwnWords]): Row {
  const row = english.rows.find((other) => other.id === id);
  if (!row) throw new Error(`There is no English row “${id}”.`);
  const { scope, concreteWins = false, says, instead } = row;
  return { id, scope, concreteWins, says, instead, pattern, negation };
}
