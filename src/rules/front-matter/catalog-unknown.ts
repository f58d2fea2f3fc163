import { shippedIds } from "../../catalog/shipped.ts";
import { nearest } from "../../charter/front-matter/near.ts";
import type { Rule } from "../rule.ts";

export const catalogUnknown: Rule = {
  id: "catalog-unknown",
  group: "front matter",
  severity: "error",
  quiet: true,
  description: "The catalog that a charter names exists.",
  rationale:
    "The catalog says which themes a charter has. Where no catalog has the id that is written, the ten themes of `collaboration` are used instead, and gaps are reported that nobody meant. A catalog of your own has to be where the configuration looks for it, and its `id` has to be the one that is written here.",
  examples: {
    bad: `---
charter: 1
catalog: colaboration
status: draft
---

# Harbour cranes
`,
    good: `---
charter: 1
catalog: collaboration
status: draft
---

# Harbour cranes
`,
  },

  *check({ catalogId, catalog }, { catalogIds = shippedIds }) {
    if (!catalogId || catalogId.value === catalog.id) return;
    const { value, range } = catalogId;
    const meant = nearest(value, [...new Set([catalog.id, ...catalogIds])]);
    const rest = meant === undefined ? `, so the themes of “${catalog.id}” are used.` : `; did you mean “${meant}”?`;
    const message = `No catalog has the id “${value}”${rest}`;
    if (meant === undefined) yield { range, message };
    else
      yield { range, message, fix: { title: `Change to “${meant}”`, edits: [{ range, newText: meant }], safe: true } };
  },
};
