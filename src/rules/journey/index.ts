import type { Rule } from "../rule.ts";
import { dealOnly } from "./deal-only.ts";
import { facilitatorNotNeutral } from "./facilitator-not-neutral.ts";
import { jointWorkshopMissing } from "./joint-workshop-missing.ts";
import { journeyEndsAtSigning } from "./journey-ends-at-signing.ts";
import { journeyOrder } from "./journey-order.ts";
import { milestoneSlipped } from "./milestone-slipped.ts";
import { relationshipStartsAtSigning } from "./relationship-starts-at-signing.ts";
import { reviewMissing } from "./review-missing.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { siteVisitMissing } from "./site-visit-missing.ts";
import { workshopParticipants } from "./workshop-participants.ts";

export const journeyRules: readonly Rule[] = [
  dealOnly,
  facilitatorNotNeutral,
  jointWorkshopMissing,
  journeyEndsAtSigning,
  journeyOrder,
  milestoneSlipped,
  relationshipStartsAtSigning,
  reviewMissing,
  reviewOverdue,
  siteVisitMissing,
  workshopParticipants,
];
