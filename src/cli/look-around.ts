import type { Catalog } from "../catalog/catalog.ts";
import { shippedCatalogs } from "../catalog/shipped.ts";
import type { Charter } from "../charter/charter.ts";
import { type Alike, type Findings, likenessOf } from "../workspace/adoption.ts";
import type { Failure } from "../workspace/host.ts";
import type { Governing } from "./governed.ts";
import { readNamed } from "./read.ts";
import type { Terminal } from "./terminal.ts";

/** What stands below the current folder, and what of it cannot be read. */
export interface Surroundings extends Findings {
  readonly failures: readonly Failure[];
}

/** Reads all Markdown files below the current folder, one after the other. */
export async function lookAround(governed: Governing, terminal: Terminal): Promise<Surroundings> {
  const found = { alike: [] as Alike[], charters: [] as string[], others: [] as string[], failures: [] as Failure[] };
  for await (const document of readNamed(["."], {}, terminal)) {
    if ("message" in document) {
      found.failures.push(document);
      continue;
    }
    const { name, text } = document;
    const { signal, settings, configuration, parse } = await governed.of(document);
    const isOther = signal !== undefined || settings.ignored !== undefined;
    const read = (source: string): Charter => parse(source, {});
    const resemblance = isOther ? undefined : likenessOf(text, read, catalogsOf(configuration));
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
