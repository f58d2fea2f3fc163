import type { Field } from "../../charter/front-matter/fields.ts";
import { blocks, bullets, escaped } from "../markdown-text.ts";

type KnownValue = Field["values"][number];

/** What a key of the front matter is for, as Markdown. `here` tells what it means in the charter at hand. */
export function keyText(key: string, field: Field, here?: string): string {
  return blocks(
    `**${escaped(field.title)}** · \`${key}\``,
    field.description,
    here,
    field.values.length > 0 ? valuesText(field) : examplesText(field),
  );
}

/** What a known value means. */
export function valueText({ title, description }: KnownValue, field: Field, here?: string): string {
  return blocks(`**${escaped(title)}** – ${field.title}`, description, here);
}

/** The known value that is written, whatever its case. */
export function knownValue({ values }: Field, written: string): KnownValue | undefined {
  return values.find(({ value }) => String(value).toLowerCase() === written.toLowerCase());
}

function valuesText({ values, open }: Field): string {
  const distinct = values.filter(({ value }) => typeof value !== "boolean");
  const lines = distinct.map(({ value, description }) => `\`${value}\` – ${description}`);
  return bullets(open ? [...lines, "or words of your own"] : lines);
}

function examplesText({ examples }: Field): string | undefined {
  if (examples.length === 0) return undefined;
  return `Example: ${examples.map((example) => `\`${inYaml(example)}\``).join(" or ")}`;
}

/** A value as it is written in one line. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, below]) => `${key}: ${inYaml(below)}`)
      .join(", ")} }`;
  return String(value);
}
