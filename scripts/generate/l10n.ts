import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Derived } from "../generate.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The languages of the interface besides English. */
const languages = ["de", "fr", "nl"];

type Words = Readonly<Record<string, string>>;

/**
 * The English texts of the extension, as translators need them: each `t("…")` in its sources. The files of the other
 * languages get the same keys; what nobody has translated stays English in them.
 */
export async function generate(): Promise<readonly Derived[]> {
  const texts = textsIn(path.join(root, "src/extension"));
  const manifest = wordsOf("package.nls.json");
  return [
    { path: "l10n/bundle.l10n.json", content: written(texts) },
    ...languages.flatMap((language) => [
      translated(`l10n/bundle.l10n.${language}.json`, texts),
      translated(`package.nls.${language}.json`, manifest),
    ]),
  ];
}

function textsIn(folder: string): Words {
  const texts = new Set<string>();
  for (const name of readdirSync(folder)) {
    const source = readFileSync(path.join(folder, name), "utf8");
    for (const [, text] of source.matchAll(/\bt\(\s*("(?:[^"\\]|\\.)*")/g)) if (text) texts.add(JSON.parse(text));
  }
  return Object.fromEntries([...texts].sort().map((text) => [text, text]));
}

function translated(file: string, english: Words): Derived {
  const known = existsSync(path.join(root, file)) ? wordsOf(file) : {};
  const words = Object.entries(english).map(([key, text]) => [key, known[key] ?? text]);
  return { path: file, content: written(Object.fromEntries(words)) };
}

function wordsOf(file: string): Words {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}

function written(words: Words): string {
  return `${JSON.stringify(words, null, 2)}\n`;
}
