import type { Catalog } from "../../catalog/catalog.ts";
import { defaultCatalog } from "../../catalog/shipped.ts";
import type { Part, PartKind } from "../../charter/charter.ts";
import { halfNames, markOf, writtenHalves } from "../halves.ts";
import type { Rule } from "../rule.ts";
import { isOneOf } from "../words.ts";

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

  *check(charter) {
    const isExample = exampleTest(charter.catalog);
    for (const kind of kinds) {
      for (const { theme, part } of writtenHalves(charter, kind).filter((half) => isExample(half.part))) {
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

const known = new WeakMap<Catalog, (part: Part) => boolean>();

/** Tells the examples of the catalog from other halves. */
function exampleTest(catalog: Catalog): (part: Part) => boolean {
  let isExample = known.get(catalog);
  if (!isExample) {
    const examples = catalog.themes.flatMap(({ guidance: { good, weak } }) => [good, weak]);
    const isText = isOneOf(examples.flatMap(({ observation, principle }) => [observation ?? "", principle ?? ""]));
    isExample = ({ text }) => isText(text);
    known.set(catalog, isExample);
  }
  return isExample;
}
