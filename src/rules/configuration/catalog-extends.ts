import type { FileRule } from "../rule.ts";

export const catalogExtends: FileRule = {
  id: "catalog-extends",
  group: "configuration",
  severity: "error",
  about: "catalog",
  issue: "extends",
  description: "A catalog that another one extends exists.",
  rationale:
    "A catalog may start from a shipped one or from another one of your own. Where that is missing, or where two start from each other in a circle, there are no themes to start from, and the catalog is not used.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour\nextends: colaboration\n",
    good: "catalog: 1\nid: harbour\ntitle: Harbour\nextends: collaboration\n",
  },
};
