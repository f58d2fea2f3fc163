import type { Catalog } from "../../catalog/catalog.ts";
import { defaultCatalog } from "../../catalog/shipped.ts";
import type { PartKind } from "../../charter/charter.ts";
import { halfNames, markOf, writtenHalves } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { comparable, comparableOf } from "../words.ts";

const shippedExample = defaultCatalog.themes.find(({ id }) => id === "trust")?.guidance.good.principle;

export const defaultText: Rule = {
  id: "default-text",
  group: "structure",
  severity: { draft: "hint", agreed: "warning" },
  description: "Observations and guiding principles are the parties' own words.",
  rationale:
    "The examples of a catalog show what a good pair looks like, and for that they tell of companies that do not exist. Left as they are, they record nothing about this collaboration. Say who, when and what it is here.",
  examples: {
    bad: `## Trust\n\n**Observation:** Both sites depend on one data line.\n\n**Guiding principle:** ${shippedExample}\n`,
    good: "## Trust\n\n**Observation:** Both sites depend on one data line.\n\n**Guiding principle:** Whoever sees the line fail calls the other site within ten minutes.\n",
  },

  *check({ themes, catalog }) {
    const defaults = defaultsOf(catalog);
    for (const kind of kinds) {
      for (const { theme, part } of writtenHalves(themes, kind)) {
        if (!defaults.has(comparableOf(part))) continue;
        yield {
          range: markOf(part),
          message: `The ${halfNames[kind]} of “${theme.title.value}” is still an example of the catalog; who, when and what is it here?`,
          theme: theme.id,
        };
      }
    }
  },
};

const kinds: readonly PartKind[] = ["observation", "principle"];

const known = new WeakMap<Catalog, ReadonlySet<string>>();

function defaultsOf(catalog: Catalog): ReadonlySet<string> {
  let defaults = known.get(catalog);
  if (!defaults) {
    const examples = catalog.themes.flatMap(({ guidance: { good, weak } }) => [good, weak]);
    const halves = examples.flatMap(({ observation, principle }) => [observation ?? "", principle ?? ""]);
    defaults = new Set(halves.map(comparable).filter((text) => text !== ""));
    known.set(catalog, defaults);
  }
  return defaults;
}
