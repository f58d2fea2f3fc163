import { catalogOf, shippedCatalogs } from "../../src/catalog/shipped.ts";
import { type Field, rootField } from "../../src/charter/front-matter/fields.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { keyText, valueText } from "../../src/features/hover/field.ts";
import { halfGuidance, ownThemeGuidance, themeGuidance } from "../../src/features/hover/guidance.ts";
import { hoverAt } from "../../src/features/hover.ts";
import type { Derived } from "../generate.ts";

/** Everything that hovers say of themes, labels, keys and values, in one file to read through. */
export async function generate(): Promise<readonly Derived[]> {
  const themes = shippedCatalogs().flatMap((catalog) => [
    `## Themes of \`${catalog.id}\``,
    ...catalog.themes.map((theme) => section(`\`${theme.id}\``, themeGuidance(theme))),
  ]);
  const content = [
    "# All hovers",
    "What an editor shows at a theme’s title, at a label, and at the keys and values of the front matter. In a charter there is more, as the last section shows. This file is generated: `npm run generate`.",
    ...themes,
    "## A theme of the users’ own",
    quoted(ownThemeGuidance("Kitchen duty")),
    "## Labels",
    ...(["observation", "principle"] as const).map((kind) => section(`\`${kind}\``, halfGuidance(kind, undefined))),
    "## Keys and values of the front matter",
    ...fieldsBelow(rootField(), ""),
    "## In a charter",
    `\`\`\`markdown\n${example}\`\`\``,
    ...hoversIn(example),
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

/** Small, with a choice or two of each kind. */
const example = `---
charter: 1
title: Night ferries - Aldersund and Baltrum Lines
parties:
  - { id: aldersund, name: Port of Aldersund, role: customer }
  - { id: baltrum, name: Baltrum Lines, role: supplier }
collaboration:
  relationship: customer-supplier
  kind: co-development
  depth: { current: coordinated, target: collaborative }
  trust: { required: moderate }
  delivery: { nature: complex }
  risk: high
  power: aldersund
journey:
  - { type: site-visit, date: 2027-01-12, status: done, owner: baltrum }
  - { type: joint-workshop, date: 2027-02-03, participants: [aldersund, baltrum] }
  - { type: contract-signed, date: 2027-04-01 }
  - { type: launch, date: 2027-06-01 }
review: { every: P6M }
---

## Trust

**Observation:** Both lose a night when a berth is taken.

**Guiding principle:** Whoever sees a delay first calls the other side before the port opens.
`;

/** What hovers say where words of the example stand; keys with a colon, values with what stands before them. */
const places: readonly (readonly [before: string, words: string])[] = [
  ["target: ", "collaborative"],
  ["  ", "trust"],
  ["required: ", "moderate"],
  ["nature: ", "complex"],
  ["kind: ", "co-development"],
  ["risk: ", "high"],
  ["power: ", "aldersund"],
  ["\n", "journey"],
  ["{ ", "every"],
  ["## ", "Trust"],
  ["**", "Observation"],
];

function* hoversIn(text: string): Iterable<string> {
  const charter = parseCharter(text, catalogOf);
  for (const [before, words] of places) {
    const start = text.indexOf(before + words) + before.length;
    const hover = hoverAt(charter, charter.lines.positionAt(start + 1), { asOf: "2027-02-01" });
    if (!hover || typeof hover.contents !== "object" || !("value" in hover.contents))
      throw new Error(`Nothing is said at “${before}${words}”.`);
    yield section(`\`${(before + words).trim()}\``, hover.contents.value);
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
  return text.replace(/\s*\n\s*\n\s*/g, ": ").replace(/\s*\n\s*/g, " ");
}
