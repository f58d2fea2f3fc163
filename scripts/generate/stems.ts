import { subjectExpressions } from "../../src/rules/theme/subject-expressions.ts";
import { subjectWords } from "../../src/rules/theme/subject-words.ts";
import { languages } from "../../src/rules/wording/languages.ts";
import { areaOf } from "../../src/rules/wording/row.ts";
import type { Derived } from "../generate.ts";
import { stemsOf } from "./stems-of.ts";

/** The stems of all words that rules look for, so that nothing has to be read again where a charter has none. */
export async function generate(): Promise<readonly Derived[]> {
  const lists: [name: string, stems: Iterable<string>][] = [];
  for (const { tag, rows } of languages) {
    for (const area of new Set(rows.map(({ scope }) => areaOf(scope)))) {
      const own = rows.filter(({ scope }) => areaOf(scope) === area);
      lists.push([`${tag} ${area}`, own.flatMap(({ pattern }) => stemsOf(pattern))]);
    }
  }
  for (const [tag, words] of Object.entries(subjectWords)) {
    const { normative, collective } = subjectExpressions(words);
    lists.push([`${tag} normative`, stemsOf(normative.anywhere)], [`${tag} collective`, stemsOf(collective.anywhere)]);
  }
  const rows = lists.map(([name, stems]) => `  "${name}":\n    "${[...new Set(stems)].sort().join(" ")}",\n`);
  return [{ path: "src/rules/generated/stems.ts", content: `${head}\nexport const stems = {\n${rows.join("")}};\n` }];
}

const head = `// This file is generated: npm run generate.

/**
 * By language, and by where or for what the words are looked for: stems of which each hit has one. A stem stands for the
 * words that begin with it if it has six letters, and for itself if it has fewer.
 */`;
