import type { FileRule } from "../rule.ts";

export const catalogUnknownTheme: FileRule = {
  id: "catalog-unknown-theme",
  group: "configuration",
  severity: "warning",
  about: "catalog",
  issue: "unknown-theme",
  description: "The themes that a catalog keeps, removes, orders or puts in place of others are there.",
  rationale:
    "`only` and `remove` speak of themes that come from the catalog that is extended, `order` and `replaced-by` of all. With a slip in an id the theme stays where it is.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour\nextends: collaboration\nremove: [mutualty]\n",
    good: "catalog: 1\nid: harbour\ntitle: Harbour\nextends: collaboration\nremove: [mutuality]\n",
  },
};
