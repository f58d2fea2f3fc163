import type { FileRule } from "../rule.ts";

export const catalogSchema: FileRule = {
  id: "catalog-schema",
  group: "configuration",
  severity: "error",
  about: "catalog",
  issue: "schema",
  description: "A catalog has the form of one.",
  rationale:
    "Every catalog has `catalog: 1`, an `id`, a `title`, and `themes` of its own or another catalog that it `extends`; every theme has an `id`. A catalog of another form is not used at all: half of its themes would be worse than none.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - title: Noise at night\n",
    good: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - id: noise\n    title: Noise at night\n",
  },
};
