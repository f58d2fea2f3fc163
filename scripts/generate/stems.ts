import { longestOwnKey, stemsIn } from "../../src/charter/vocabulary.ts";
import { signsFor } from "../../src/rules/signs.ts";
import { subjectExpressions } from "../../src/rules/theme/subject-expressions.ts";
import { subjectWords } from "../../src/rules/theme/subject-words.ts";
import { creed, praise } from "../../src/rules/wording/bare-value.ts";
import { values } from "../../src/rules/wording/bare-value-elsewhere.ts";
import { languages } from "../../src/rules/wording/languages.ts";
import { areaOf } from "../../src/rules/wording/row.ts";
import type { Derived } from "../generate.ts";
import { stemsOf } from "./stems-of.ts";

/** The stems of all words that rules look for, so that nothing has to be read again where a charter has none. */
export async function generate(): Promise<readonly Derived[]> {
  const lists = new Map<string, string[]>();
  const add = (name: string, expressions: readonly RegExp[]) =>
    lists.set(name, [...(lists.get(name) ?? []), ...expressions.flatMap(stemsOf)]);
  for (const { tag, rows } of languages) {
    for (const { scope, pattern } of rows) add(nameOf(tag, areaOf(scope)), [pattern]);
  }
  for (const [tag, words] of Object.entries(subjectWords)) {
    const { normative, collective } = subjectExpressions(words);
    add(nameOf(tag, "normative"), [normative.anywhere]);
    add(nameOf(tag, "collective"), [collective.anywhere]);
  }
  add("value", [praise, creed]);
  for (const make of Object.values(values)) {
    const own = make();
    add("value", [own.praise, own.creed]);
  }
  for (const [tag, { collective }] of Object.entries(subjectWords)) lists.set(`${tag} all`, collective.filter(isSure));
  const kinds = [...lists].map(([name, stems]) => [name, [...new Set(stems)].sort()] as const);
  const rows = kinds.map(([name, stems]) => `  // ${stems.join(" ")}\n  "${name}",\n`);
  const { keys, bits, always } = stemsIn(Object.values(signsFor(Object.fromEntries(kinds))));
  const tables = `{\n  keys: [${keys.join(", ")}],\n  bits: [${bits.join(", ")}],\n  always: ${always},\n}`;
  const content = `${head}
export const kinds: readonly string[] = [\n${rows.join("")}];

/** All of these stems, and what else is looked for at once, as a vocabulary has them. */
export const signStems: Stems = ${tables};
`;
  return [{ path: "src/rules/generated/stems.ts", content }];
}

/** Where it stands in a line of ASCII, so does a word for all parties. */
function isSure(phrase: string): boolean {
  return phrase.length <= longestOwnKey && /^[a-z]+$/i.test(phrase);
}

/** What is hardly ever asked for is one for all languages, as there are only so many signs. */
function nameOf(language: string, kind: string): string {
  return kind === "objective" || kind === "charter" ? kind : `${language} ${kind}`;
}

const head = `// This file is generated: npm run generate.
import type { Stems } from "../../charter/vocabulary.ts";

/**
 * Where or for what words are looked for, and in which language where that matters. Above each, the stems of which each
 * hit has one: a stem stands for the words that begin with it if it has eight letters, and for itself if it has fewer.
 */`;
