import { aroundSigning, journeyOf, nameRange } from "../../charter/journey.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const journeyEndsAtSigning: Rule = {
  id: "journey-ends-at-signing",
  group: "journey",
  severity: "warning",
  onlyWith: ["journey"],
  description: "The journey goes on after the signing.",
  rationale:
    "With the signature the work begins: a launch, the first health check, a review. What is not planned then is left to whoever finds the time. Milestones are taken in the order of their dates; one without a date stays where it is written.",
  examples: {
    bad: `---
charter: 1
title: Bus shelters - Marrow City and Glasswright
journey:
  - { type: site-visit, date: 2026-07-08, status: planned }
  - { type: contract-signed, date: 2026-09-30, status: planned }
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
    if (!around || around.after.length > 0 || around.before.length === 0) return;
    yield {
      range: nameRange(around.signing),
      message: `No milestone stands after the signing: the work begins there${see(charter, "time")}.`,
    };
  },
};
