import { aroundSigning, journeyOf, nameRange } from "../../charter/journey.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { onceSigned } from "./signing.ts";

export const relationshipStartsAtSigning: Rule = {
  id: "relationship-starts-at-signing",
  group: "journey",
  severity: "warning",
  grades: [{ when: "the signing is done, as the past cannot be changed", severity: "hint" }],
  onlyWith: ["journey"],
  description: "The journey begins before the signing.",
  rationale:
    "A relationship begins with the first contact. Who has seen the other's premises, met the people and designed the collaboration together signs a better deal, and sooner. Milestones are taken in the order of their dates; one without a date stays where it is written.",
  examples: {
    bad: `---
charter: 1
title: Bus shelters - Marrow City and Glasswright
journey:
  - { type: contract-signed, date: 2026-09-30, status: planned }
  - { type: launch, date: 2026-11-02, status: planned }
---
`,
    good: `---
charter: 1
title: Bus shelters - Marrow City and Glasswright
journey:
  - { type: site-visit, date: 2026-07-08, status: planned }
  - { type: contract-signed, date: 2026-09-30, status: planned }
  - { type: launch, date: 2026-11-02, status: planned }
---
`,
  },

  *check(charter) {
    const journey = journeyOf(charter);
    const around = journey && aroundSigning(journey);
    if (!around || around.before.length > 0 || around.after.length === 0) return;
    yield {
      range: nameRange(around.signing),
      message: `No milestone stands before the signing: a relationship begins at the first contact${see(charter, "relationship-first")}.`,
      ...onceSigned(charter),
    };
  },
};
