import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Derived } from "../generate.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The English texts of the extension, as translators need them: each `t("…")` in its sources. */
export async function generate(): Promise<readonly Derived[]> {
  const folder = path.join(root, "src/extension");
  const texts = new Set<string>();
  for (const name of readdirSync(folder)) {
    const source = readFileSync(path.join(folder, name), "utf8");
    for (const [, text] of source.matchAll(/\bt\(\s*("(?:[^"\\]|\\.)*")/g)) if (text) texts.add(JSON.parse(text));
  }
  const entries = [...texts].sort().map((text) => [text, text]);
  return [{ path: "l10n/bundle.l10n.json", content: `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n` }];
}
