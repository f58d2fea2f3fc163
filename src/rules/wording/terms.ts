import { notes } from "../../catalog/remembered.ts";
import type { Charter } from "../../charter/charter.ts";
import { comparePositions, type Position } from "../../charter/text.ts";
import { passagesOf } from "./passage.ts";

/** The words, in lower case, that the charter defines: they mean what it says, however vague they are elsewhere. */
export function definedTermsOf(charter: Charter): ReadonlySet<string> {
  const known = termsOf.get(charter);
  if (known) return known;
  const terms = new Set<string>();
  const isDefining = defines.test(charter.text);
  for (const match of isDefining ? charter.text.matchAll(boldDefinition) : [])
    add(terms, match[1] ?? match[2] ?? match[3] ?? "");
  let end: Position | undefined;
  for (const { title, key, range, prose, tables } of charter.sections) {
    const inside = end !== undefined && comparePositions(range.end, end) <= 0;
    if (!inside && !isGlossary.test(title.value) && !glossaries.has(key)) continue;
    if (inside) add(terms, title.value);
    else end = range.end;
    for (const { text } of passagesOf(prose, charter)) add(terms, listedTerm.exec(text)?.[1] ?? "");
    for (const { rows } of tables) for (const [term] of rows) add(terms, term?.value ?? "");
  }
  termsOf.set(charter, terms);
  return terms;
}

/** Whether a hit is, but for a few letters around it, a defined term: *reasonable efforts* where *reasonable* is defined. */
export function isDefined(words: string, terms: ReadonlySet<string>): boolean {
  if (terms.size === 0) return false;
  const parts = folded(words).split(" ");
  const enough = parts.join(" ").length / 2;
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      const part = parts.slice(from, to).join(" ");
      if (part.length > enough && (terms.has(part) || (part.endsWith("s") && terms.has(part.slice(0, -1)))))
        return true;
    }
  }
  return false;
}

const termsOf = notes<Charter, ReadonlySet<string>>();

const isGlossary =
  /^(?:defined terms|(?:terms and )?definitions|glossary|definitions and glossary|glossary and definitions)$/i;

/** The keys of sections that have such titles in other languages. */
const glossaries: ReadonlySet<string> = new Set(["glossary", "definitions"]);

/** `**reasonable** means …`, also with “reasonable” or a note in brackets behind it. */
const boldDefinition =
  /(?:\*\*([^*\n]{1,60})\*\*|__([^_\n]{1,60})__|“([^”\n]{1,60})”)["”*_]{0,3}\s{1,3}(?:\([^)\n]{0,60}\)\s{1,3})?(?:means|is defined as|refers to|has the meaning|stands for|betekent|staat\s+voor|bedeutet|heißt|steht\s+für|signifie|désigne|veut\s+dire)\b/g;

/** What stands in each of them, and in few charters. */
const defines = /means|defined|refers|meaning|stands|betekent|staat|bedeutet|heißt|steht|signifie|désigne|veut/;

/** `Reasonable: …`, `“Reasonable” means …`, `Reasonable – …` at the beginning of an entry. */
const listedTerm =
  /^["“]?([^:–—"”]{1,60}?)["”]?(?::|\s[–—-]\s|\s(?:means|is defined as|refers to|has the meaning|is|are|betekent|bedeutet|heißt|ist|signifie|désigne|est)\s)/;

function add(terms: Set<string>, term: string): void {
  const words = folded(term);
  if (words !== "") terms.add(words);
}

/** In lower case, from the first letter to the last. No term is longer than a line. */
function folded(words: string): string {
  const plain = words.slice(0, 100).toLowerCase().replace(/\s+/g, " ");
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(plain)?.[0] ?? "";
}
