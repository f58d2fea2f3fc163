import { CompletionItemKind } from "vscode-languageserver-types";
import type { Charter } from "../../charter/charter.ts";
import { type Field, fieldAt } from "../../charter/front-matter/fields.ts";
import { patternOf } from "../front-matter-place.ts";
import { blocks } from "../markdown-text.ts";
import type { CompletionOptions, Proposal } from "./proposal.ts";
import { templateFor, templateOfItem } from "./templates.ts";
import { valuesAt } from "./values.ts";
import { type YamlPlace, yamlPlaceAt } from "./yaml-place.ts";

/** What can be written at an offset of the front matter: keys that are not there yet, values, items. */
export function* frontMatterProposals(
  charter: Charter,
  { start, end }: { readonly start: number; readonly end: number },
  cursor: number,
  options: CompletionOptions,
): Iterable<Proposal> {
  const place = yamlPlaceAt(charter.text, start, end, cursor);
  if (!place) return;
  const field = fieldAt(place.path);
  if (place.slot === "key") {
    if (field) yield* keys(place, field, place);
    return;
  }
  if (!field) return;
  // Below its key, and behind a dash, a mapping begins with its first key.
  const isBelow = place.slot === "value" && !place.flow && startsLine(charter, place);
  if (place.slot === "item") {
    yield* template(place, charter, templateOfItem(patternOf(place.path)), "a new one");
    if (field.keys.size > 0 && !place.flow) yield* keys(place, field, place);
  } else if (isBelow) {
    if (field.item) yield* template(place, charter, `- ${templateOfItem(patternOf(place.path)) ?? "$1"}`, "a new item");
    else yield* keys(place, field, place);
    if (field.item || field.keys.size > 0) return;
  }
  yield* values(charter, place, field, options);
}

function* keys({ path, siblings, colon, lead }: YamlPlace, field: Field, place: YamlPlace): Iterable<Proposal> {
  const order = orders[patternOf(path).replaceAll("[]", "")] ?? [];
  const rank = (key: string): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  const free = [...field.keys].filter(([key]) => !siblings.includes(key));
  free.sort(([a], [b]) => rank(a) - rank(b));
  for (const [key, below] of free) {
    const template = colon ? "" : `: ${templateFor([...path, key], below, place)}`;
    yield {
      label: key,
      kind: CompletionItemKind.Property,
      detail: below.title,
      documentation: below.description,
      snippet: lead + key + template.replace(/: (?=\n)/, ":"),
      plain: lead + key + (colon ? "" : ": "),
      start: place.start,
      end: place.end,
    };
  }
}

function* values(charter: Charter, place: YamlPlace, field: Field, options: CompletionOptions): Iterable<Proposal> {
  const { start, end, lead, path } = place;
  const quote = /^["']/.exec(charter.text.slice(start, end))?.[0] ?? "";
  for (const { text, title, description, filter, deprecated } of valuesAt(charter, path, field, options)) {
    const newText = quote ? quote + text + quote : text;
    yield {
      label: text,
      kind: field.values.some(({ value }) => String(value) === text)
        ? CompletionItemKind.EnumMember
        : CompletionItemKind.Value,
      detail: title,
      documentation: blocks(description),
      filter: quote + (filter ?? text),
      deprecated,
      snippet: lead + escapedForSnippet(newText),
      plain: lead + newText,
      start,
      end,
    };
  }
}

function* template(
  { start, end, lead, column, flow }: YamlPlace,
  { text }: Charter,
  written: string | undefined,
  detail: string,
): Iterable<Proposal> {
  // In brackets or over something that is written already, a form with several keys is no help.
  if (written === undefined || flow || start !== end) return;
  const indent = "\n".padEnd(Math.max(0, column) + 1);
  yield {
    label: (lead + written.replace(/\$\d+/g, "")).split("\n")[0]?.trim() || "-",
    kind: CompletionItemKind.Struct,
    detail,
    filter: text.slice(start, end),
    snippet: lead + written.replaceAll("\n", indent),
    plain: lead.trimEnd() === "-" || written.startsWith("- ") ? "- " : lead,
    start,
    end,
  };
}

/** Whether only blanks stand before the place on its line. */
function startsLine({ text }: Charter, { start }: YamlPlace): boolean {
  const line =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return line.trim() === "";
}

export function escapedForSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/**
 * The keys in the order in which people come to need them; others follow as the schema has them. What says something
 * about a person or a party that not everybody wants to read comes last.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...["charter", "title", "status", "parties", "collaboration", "objectives", "review", "agreement", "journey"],
    ...["governance", "exit", "version", "decisions", "language", "type", "catalog", "stakeholders"],
  ],
  parties: ["id", "name", "role", "interests", "objectives", "brings", "concerns", "visibility", "attitude"],
  collaboration: ["relationship", "delivery", "depth", "trust", "risk", "kind", "power"],
  "collaboration.trust": ["required", "current"],
  "collaboration.depth": ["target", "current"],
  review: ["next", "every"],
  journey: ["type", "date", "status", "id", "owner", "participants", "facilitator", "place", "note"],
  "agreement.signoffs": ["party", "name", "role", "date", "version", "agreed", "digest"],
};
