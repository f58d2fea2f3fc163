import { english } from "./english.ts";
import type { Row } from "./row.ts";

/** What another language brings along for a row: its words, and sentences that have them and that have not. */
type OwnWords = Pick<Row, "pattern" | "bad" | "good">;

/** The English row of this id with the words of another language; what is said of them stays the same. */
export function likeEnglish(id: string, { pattern, bad, good }: OwnWords): Row {
  const row = english.rows.find((other) => other.id === id);
  if (!row) throw new Error(`There is no English row “${id}”.`);
  const { scope, severity, concreteWins = false, says, instead, description, rationale } = row;
  return { id, scope, severity, concreteWins, pattern, says, instead, description, rationale, bad, good };
}
