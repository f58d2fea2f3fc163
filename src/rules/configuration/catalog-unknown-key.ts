import type { FileRule } from "../rule.ts";

export const catalogUnknownKey: FileRule = {
  id: "catalog-unknown-key",
  group: "configuration",
  severity: "warning",
  about: "catalog",
  issue: "unknown-key",
  description: "Each key of a catalog is one that is known.",
  rationale:
    "Nobody reads a key that is not known: a misspelt `aliases` leaves a theme without other names, a misspelt `required` makes it required at every depth.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - { id: noise, title: Noise, alias: [Sound] }\n",
    good: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - { id: noise, title: Noise, aliases: [Sound] }\n",
  },
};
