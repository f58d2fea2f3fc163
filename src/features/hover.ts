import { type Hover, MarkupKind } from "vscode-languageserver-types";
import type { Charter, Theme } from "../charter/charter.ts";
import { fieldAt } from "../charter/front-matter/fields.ts";
import { comparePositions, contains, type Position, type Range } from "../charter/text.ts";
import { partsOf } from "../rules/halves.ts";
import { type Place, patternOf, placeAt } from "./front-matter-place.ts";
import { configurationText } from "./hover/configuration.ts";
import { keyText, knownValue, valueText } from "./hover/field.ts";
import { halfGuidance, ownThemeGuidance, themeGuidance } from "./hover/guidance.ts";
import { journeyText } from "./hover/journey.ts";
import { partyText } from "./hover/party.ts";
import { requirementText } from "./hover/requirement.ts";
import { partyAt } from "./party-references.ts";
import { readable } from "./readable.ts";

export interface HoverOptions {
  /** Today, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What there is to say at a position: about a theme, a label, a party, a key or a value of the front matter. */
export function hoverAt(charter: Charter, position: Position, options: HoverOptions): Hover | undefined {
  if (charter.frontMatter && comparePositions(position, charter.frontMatter.range.end) <= 0)
    return frontMatterHover(readable(charter, charter.frontMatter.error?.range.start.line ?? 0), position, options);
  return bodyHover(charter, position, options);
}

function frontMatterHover(charter: Charter, position: Position, options: HoverOptions): Hover | undefined {
  const place = placeAt(charter.frontMatter, position);
  if (!place) return undefined;
  const party = place.on === "value" ? partyAt(charter, position) : undefined;
  if (party) return hoverOf(partyText(charter, party), place.range);
  const text = place.on === "key" ? keyHover(charter, place, options) : valueHover(charter, place);
  return text === undefined ? undefined : hoverOf(text, place.range);
}

function keyHover(charter: Charter, { path, value }: Place, { asOf }: HoverOptions): string | undefined {
  const field = fieldAt(path);
  if (!field) return undefined;
  const pattern = patternOf(path);
  const written = value.kind === "scalar" ? value.source : undefined;
  const here = pattern === "journey" ? journeyText(charter, asOf) : configurationText(charter, pattern, written);
  return keyText(String(path.at(-1)), field, here);
}

function valueHover(charter: Charter, { path, value }: Place): string | undefined {
  const field = fieldAt(path);
  if (!field || value.kind !== "scalar") return undefined;
  const known = knownValue(field, value.source);
  const pattern = patternOf(path);
  const theme = pattern.endsWith("decisions[].applies[]")
    ? charter.themes.find(({ id }) => id === value.source.toLowerCase())
    : undefined;
  if (theme) return themeText(charter, theme);
  return known && valueText(known, field, configurationText(charter, pattern, value.source));
}

function bodyHover(charter: Charter, position: Position, { asOf }: HoverOptions): Hover | undefined {
  for (const theme of charter.themes) {
    if (contains(theme.title.range, position)) return hoverOf(themeText(charter, theme), theme.title.range);
    for (const { kind, label, listed } of partsOf(theme)) {
      if (label.value === "" || !contains(label.range, position) || (theme.form === "table" && listed)) continue;
      return hoverOf(halfGuidance(kind, theme.definition, charter.catalog.language), label.range);
    }
  }
  const loose = charter.looseParts.find(({ label }) => contains(label.range, position));
  if (loose) return hoverOf(halfGuidance(loose.kind, undefined, charter.catalog.language), loose.label.range);
  const journey = charter.sections.find(
    ({ key, title }) => (key === "journey" || key === "milestones") && contains(title.range, position),
  );
  const text = journey && journeyText(charter, asOf);
  return text ? hoverOf(text, journey.title.range) : undefined;
}

function themeText(charter: Charter, { definition, title }: Theme): string {
  return definition
    ? themeGuidance(definition, requirementText(charter, definition), charter.catalog.language)
    : ownThemeGuidance(title.value, charter.catalog.language);
}

function hoverOf(value: string, range: Range): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range };
}
