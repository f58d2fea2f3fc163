import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import { type Field, rootField } from "../../src/charter/front-matter/fields.ts";
import { keyText, valueText } from "../../src/features/hover/field.ts";
import { halfGuidance, ownThemeGuidance, themeGuidance } from "../../src/features/hover/guidance.ts";
import type { Derived } from "../generate.ts";

/** Everything that hovers say of themes, labels, keys and values, in one file to read through. */
export async function generate(): Promise<readonly Derived[]> {
  const themes = shippedCatalogs.flatMap((catalog) => [
    `## Themes of \`${catalog.id}\``,
    ...catalog.themes.map((theme) => section(`\`${theme.id}\``, themeGuidance(theme))),
  ]);
  const content = [
    "# All hovers",
    "What an editor shows at a theme’s title, at a label, and at the keys and values of the front matter. In a charter there is more: why the theme is required there, what the depth asks for, which trust is needed, how the journey lies around the signature. This file is generated: `npm run generate`.",
    ...themes,
    "## A theme of the users’ own",
    quoted(ownThemeGuidance("Kitchen duty")),
    "## Labels",
    ...(["observation", "principle"] as const).map((kind) => section(`\`${kind}\``, halfGuidance(kind, undefined))),
    "## Keys and values of the front matter",
    ...[...fieldsBelow(rootField(), "")],
  ].join("\n\n");
  return [{ path: "docs/hovers.md", content: `${content}\n` }];
}

function* fieldsBelow({ keys, item }: Field, path: string): Iterable<string> {
  const below = item && item.keys.size > 0 ? item.keys : keys;
  const list = item && item.keys.size > 0 ? "[]" : "";
  for (const [key, field] of below) {
    const inside = `${path}${list}${path === "" ? "" : "."}${key}`;
    yield section(`\`${inside}\``, keyText(key, field));
    const values = field.values.filter(({ value }) => typeof value !== "boolean");
    if (values.length > 0)
      yield values.map((value) => `- \`${value.value}\`: ${inOneLine(valueText(value, field))}`).join("\n");
    yield* fieldsBelow(field, inside);
  }
}

function section(title: string, text: string): string {
  return `### ${title}\n\n${quoted(text)}`;
}

/** Hovers have no headings; in a quote it is seen where one begins and ends. */
function quoted(text: string): string {
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

function inOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
