import { aroundSigning, journeyOf, nameRange } from "../../charter/journey.ts";
import { see } from "../ends.ts";
import type { Rule } from "../rule.ts";
import { onceSigned } from "./signing.ts";

export const dealOnly: Rule = {
  id: "deal-only",
  group: "journey",
  severity: "warning",
  grades: [{ when: "the signing is done, as the past cannot be changed", severity: "hint" }],
  onlyWith: ["journey"],
  description: "The signing is one milestone among others.",
  rationale:
    "A signature ends the negotiation and nothing else. What makes a collaboration work is done before it (visits, a workshop, each side's own alignment) and after it (the launch, health checks, reviews). A journey that knows only the signing treats the collaboration as a deal. The signing may stay as it is: what helps are milestones around it.",
  examples: {
    bad: `---
charter: 1
title: Bus shelters - Marrow City and Glasswright
journey:
  - { type: contract-signed, date: 2026-09-30, status: planned }
---
`,
    good: `---
charter: 1
title: Bus shelters - Marrow City and Glasswright
journey:
  - { type: site-visit, date: 2026-07-08, status: planned }
  - { type: contract-signed, date: 2026-09-30, status: planned }
  - { type: health-check, date: 2027-02-15, status: planned }
---
`,
  },

  *check(charter) {
    const journey = journeyOf(charter);
    const around = journey && aroundSigning(journey);
    if (!around || around.before.length > 0 || around.after.length > 0) return;
    yield {
      range: nameRange(around.signing),
      message: `The signing is the only milestone: nothing is planned before it and nothing after it${see(charter, "relationship-first")}.`,
      ...onceSigned(charter),
    };
  },
};
