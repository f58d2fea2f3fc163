import type { FileRule } from "../rule.ts";

export const catalogDuplicate: FileRule = {
  id: "catalog-duplicate",
  group: "configuration",
  severity: "error",
  about: "catalog",
  issue: "duplicate",
  description: "Each id and each title in a catalog means one thing.",
  rationale:
    "Charters name catalogs and themes by ids, titles and aliases. Where two catalogs have one id only the first is used; where one name means two themes a heading is always read as the first of them, and the second one is reported missing.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - { id: noise, title: Noise }\n  - { id: sound, title: Sound, aliases: [Noise] }\n",
    good: "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - { id: noise, title: Noise }\n  - { id: sound, title: Sound }\n",
  },
};
