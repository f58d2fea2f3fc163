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
  const rows = [...lists].map(([name, stems]) => `  "${name}":\n    "${[...new Set(stems)].sort().join(" ")}",\n`);
  return [{ path: "src/rules/generated/stems.ts", content: `${head}\nexport const stems = {\n${rows.join("")}};\n` }];
}

/** What is hardly ever asked for is one for all languages, as there are only so many signs. */
function nameOf(language: string, kind: string): string {
  return kind === "objective" || kind === "charter" ? kind : `${language} ${kind}`;
}

const head = `// This file is generated: npm run generate.

/**
 * By where or for what the words are looked for, and by language where that matters: stems of which each hit has one. A
 * stem stands for the words that begin with it if it has eight letters, and for itself if it has fewer.
 */`;
