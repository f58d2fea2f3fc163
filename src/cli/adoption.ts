import type { Catalog } from "../catalog/catalog.ts";
import { defaultCatalogId, shippedCatalogs } from "../catalog/shipped.ts";
import { scalar } from "../charter/front-matter/scalar.ts";
import { blanked } from "../charter/private.ts";
import { type Resemblance, resemblanceOf } from "../charter/resemblance.ts";
import { repository } from "../rules/pages.ts";
import type { Failure } from "../workspace/host.ts";
import { patternsFor } from "../workspace/proposed-patterns.ts";
import type { Governing } from "./governed.ts";
import { readNamed } from "./read.ts";
import type { Terminal } from "./terminal.ts";

/** What stands below a folder, as far as charters are concerned. */
export interface Findings {
  /** Files that nothing makes a charter yet, and that look like one; in the order of their names. */
  readonly alike: readonly Alike[];
  /** The names of charters. */
  readonly charters: readonly string[];
  /** The names of all other Markdown files. */
  readonly others: readonly string[];
  readonly failures: readonly Failure[];
}

export interface Alike extends Resemblance {
  /** As seen from the current folder. */
  readonly name: string;
}

/** Reads all Markdown files below the current folder, one after the other. */
export async function lookAround(governed: Governing, terminal: Terminal): Promise<Findings> {
  const found = { alike: [] as Alike[], charters: [] as string[], others: [] as string[], failures: [] as Failure[] };
  for await (const document of readNamed(["."], {}, terminal)) {
    if ("message" in document) {
      found.failures.push(document);
      continue;
    }
    const { name, text } = document;
    const { signal, settings, configuration, parse } = await governed.of(document);
    const isOther = signal !== undefined || settings.ignored !== undefined;
    // Titles are going to be shown.
    const open = isOther || !/visibility/i.test(text) ? text : blanked(parse(text, {}));
    const resemblance = isOther ? undefined : resemblanceOf(open, catalogsOf(configuration));
    if (signal) found.charters.push(name);
    else if (resemblance) found.alike.push({ name, ...resemblance });
    else found.others.push(name);
  }
  return found;
}

type Configuration = Awaited<ReturnType<Governing["of"]>>["configuration"];

const known = new WeakMap<Configuration, readonly Catalog[]>();

/** Those of the users' own first: of two that fit alike they are meant. */
function catalogsOf(configuration: Configuration): readonly Catalog[] {
  const catalogs = known.get(configuration) ?? [...configuration.ownCatalogs, ...shippedCatalogs()];
  known.set(configuration, catalogs);
  return catalogs;
}

/** The text of a configuration that makes charters of the files that look like some; undefined where there are none. */
export function configurationFor({ alike, others }: Findings): string | undefined {
  if (alike.length === 0) return undefined;
  const names = alike.map(({ name }) => name);
  const groups = groupsOf(alike);
  const [first, ...rest] = groups;
  const catalog = first && first.id !== defaultCatalogId ? [`catalog: ${first.id}`] : [];
  const overrides = rest.flatMap(({ id, names: own }) => {
    const strangers = [...others, ...names.filter((name) => !own.includes(name))];
    return ["  - files:", ...items(patternsFor(own, strangers), "      "), `    catalog: ${id}`];
  });
  return [
    `# What else can stand here: ${repository}/blob/main/docs/configuration.md`,
    "charters:",
    ...items(patternsFor(names, others), "  "),
    ...catalog,
    ...(overrides.length > 0 ? ["overrides:", ...overrides] : []),
    "",
  ].join("\n");
}

interface Group {
  readonly id: string;
  readonly names: readonly string[];
}

/** The files by catalog, the most frequent one first; for those that name it themselves nothing has to be said. */
function groupsOf(alike: readonly Alike[]): readonly Group[] {
  const groups = new Map<string, string[]>();
  for (const { name, catalog, named } of alike) {
    if (!named) groups.set(catalog.id, [...(groups.get(catalog.id) ?? []), name]);
  }
  return [...groups].map(([id, names]) => ({ id, names })).sort((a, b) => b.names.length - a.names.length);
}

function items(patterns: readonly string[], indent: string): readonly string[] {
  return patterns.map((pattern) => `${indent}- ${scalar(pattern)}`);
}
