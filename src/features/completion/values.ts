import type { CatalogTheme } from "../../catalog/catalog.ts";
import { shippedCatalogs } from "../../catalog/shipped.ts";
import type { Charter } from "../../charter/charter.ts";
import { depths, isGuarded, onScale, risks } from "../../charter/configuration.ts";
import { addDuration, readDuration } from "../../charter/dates.ts";
import type { Field } from "../../charter/front-matter/fields.ts";
import type { Path } from "../../charter/front-matter/value.ts";
import { functionOf, partiesOf } from "../../charter/parties.ts";
import { guardedTrustFloor, trustFloor } from "../../rules/consistency/tables.ts";
import { patternOf } from "../front-matter-place.ts";
import { configurationText } from "../hover/configuration.ts";
import { blocks } from "../markdown-text.ts";
import type { CompletionOptions } from "./proposal.ts";

/** A value that can be written. */
export interface ProposedValue {
  readonly text: string;
  readonly title?: string | undefined;
  /** Markdown. */
  readonly description?: string | undefined;
  /** Other words by which it is found. */
  readonly filter?: string;
  /** No longer used. */
  readonly deprecated?: boolean;
}

/** What can be written as the value at a path, the likeliest first. */
export function* valuesAt(
  charter: Charter,
  path: Path,
  field: Field,
  options: CompletionOptions,
): Iterable<ProposedValue> {
  const pattern = patternOf(path).replaceAll("[]", "");
  const isItem = typeof path.at(-1) === "number";
  yield* known(charter, pattern, field);
  if (field.format === "date") yield* dates(charter, pattern, options);
  if (field.format === "duration") yield* durations;
  yield* lookedUp(charter, pattern, isItem, options);
  if (!isItem && answerable.has(pattern)) yield { text: "none", title: "there is none" };
}

function* known(charter: Charter, pattern: string, field: Field): Iterable<ProposedValue> {
  const floor =
    pattern.startsWith("collaboration.trust") && !pattern.endsWith(".current") ? floorOf(charter) : undefined;
  for (const { value, title, description } of field.values) {
    if (typeof value === "boolean") continue;
    const text = String(value);
    yield {
      text,
      title: text === floor ? `${title}, what is needed here` : title,
      description: blocks(description, configurationText(charter, pattern, text)),
    };
  }
}

/** The least trust that depth and risk ask for, where both are written. */
function floorOf(charter: Charter): string | undefined {
  const depth = onScale(depths, charter.configuration.depth);
  const risk = onScale(risks, charter.configuration.risk);
  if (isGuarded(charter)) return guardedTrustFloor;
  return depth && risk && trustFloor[depth.value][risk.value];
}

/** What has happened is dated today; what is planned may lie further away. */
const past: ReadonlySet<string> = new Set([
  "agreement.signoffs.date",
  "parties.concerns.date",
  "decisions.raised",
  "decisions.decided",
]);

function* dates(charter: Charter, pattern: string, { asOf }: CompletionOptions): Iterable<ProposedValue> {
  const every = pattern === "review.next" ? charter.review?.every?.value : undefined;
  const rhythm = readDuration(every);
  const day = (duration: string, title: string): ProposedValue[] => {
    const length = readDuration(duration);
    const text = length ? addDuration(asOf, length) : asOf;
    return [{ text, title, filter: `${text} ${title}` }];
  };
  if (rhythm) yield* day(every ?? "", `today and ${every}`);
  if (pattern !== "review.next") yield* day("", "today");
  if (past.has(pattern)) return;
  if (!rhythm) for (const [duration, title] of distances) yield* day(duration, title);
}

const distances: readonly (readonly [duration: string, title: string])[] = [
  ["P2W", "in two weeks"],
  ["P1M", "in a month"],
  ["P3M", "in three months"],
  ["P6M", "in six months"],
  ["P1Y", "in a year"],
];

const durations: readonly ProposedValue[] = [
  { text: "P6M", title: "six months" },
  { text: "P3M", title: "three months" },
  { text: "P1Y", title: "a year" },
  { text: "P1M", title: "a month" },
  { text: "P2W", title: "two weeks" },
];

/** Keys that answer with “none”. */
const answerable: ReadonlySet<string> = new Set([
  ...["journey", "review", "governance", "exit", "agreement", "agreement.signoffs", "decisions", "parties.concerns"],
]);

function* lookedUp(
  charter: Charter,
  pattern: string,
  isItem: boolean,
  { catalogs = shippedCatalogs() }: CompletionOptions,
): Iterable<ProposedValue> {
  const ids = partiesOf(charter).map(({ id, name, role }) => ({
    text: id,
    title: role ? `${name}, ${role.value}` : name,
    filter: `${id} ${name}`,
  }));
  switch (pattern) {
    case "catalog":
      for (const { id, title, about } of catalogs) yield { text: id, title, description: about };
      return;
    case "language":
      yield* languages;
      return;
    case "type":
      yield { text: "Collaboration Charter" };
      return;
    case "collaboration.power":
      if (!isItem) yield { text: "balanced", title: "no side could impose its will" };
      yield* ids;
      return;
    case "journey.participants":
      if (!isItem && ids.length > 1)
        yield { text: `[${ids.map(({ text }) => text).join(", ")}]`, title: "every party" };
      yield* ids;
      return;
    case "journey.owner":
      yield* ids;
      if (ids.length > 1) yield { text: ids.length === 2 ? "both" : "all", title: "every party" };
      return;
    case "journey.facilitator":
      yield { text: "independent", title: "somebody who belongs to no party" };
      return;
    case "agreement.signoffs.party":
      yield* ids;
      return;
    case "agreement.signoffs.version":
      if (charter.version) yield { text: charter.version.value, title: "the version of this text" };
      return;
    case "agreement.required":
    case "stakeholders":
    case "governance.core-group":
      for (const { text, title } of ids)
        for (const role of functionsIn(charter)) yield { text: `${text}.${role}`, title };
      return;
    case "decisions.applies":
      for (const { id, title, deprecated } of themesIn(charter))
        yield { text: id, title, filter: `${id} ${title}`, deprecated: deprecated !== undefined };
      return;
  }
}

const languages: readonly ProposedValue[] = [
  { text: "en", title: "English" },
  { text: "nl", title: "Dutch" },
  { text: "de", title: "German" },
  { text: "fr", title: "French" },
];

/** The functions that the charter speaks of already. */
function functionsIn({ agreement, governance }: Charter): readonly string[] {
  const references = [...(agreement?.required?.items ?? []), ...(governance?.coreGroup?.items ?? [])];
  return [...new Set(["sponsor", ...references.map(({ value }) => functionOf(value) ?? "sponsor")])];
}

/** The themes that are there, then the others of the catalog that are in use. */
function themesIn({ themes, catalog }: Charter): readonly CatalogTheme[] {
  const present = new Set(themes.map(({ id }) => id));
  const known = catalog.themes.filter(({ id, deprecated }) => present.has(id) || !deprecated);
  return known.sort((a, b) => Number(present.has(b.id)) - Number(present.has(a.id)));
}
