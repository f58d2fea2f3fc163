import type { Rule } from "../rule.ts";
import { attitudeVsDepth } from "./attitude-vs-depth.ts";
import { depthTargetUnplanned } from "./depth-target-unplanned.ts";
import { depthVsDelivery } from "./depth-vs-delivery.ts";
import { exitMissing } from "./exit-missing.ts";
import { governanceMissing } from "./governance-missing.ts";
import { guardedVsDepth } from "./guarded-vs-depth.ts";
import { kindVsDelivery } from "./kind-vs-delivery.ts";
import { partnershipVsRoles } from "./partnership-vs-roles.ts";
import { partySingle } from "./party-single.ts";
import { powerVsDepth } from "./power-vs-depth.ts";
import { relationshipVsKind } from "./relationship-vs-kind.ts";
import { relationshipVsRoles } from "./relationship-vs-roles.ts";
import { reviewVsRisk } from "./review-vs-risk.ts";
import { trustAboveNeed } from "./trust-above-need.ts";
import { trustBelowDepth } from "./trust-below-depth.ts";
import { trustGapUnplanned } from "./trust-gap-unplanned.ts";

export const consistencyRules: readonly Rule[] = [
  attitudeVsDepth,
  depthTargetUnplanned,
  depthVsDelivery,
  exitMissing,
  governanceMissing,
  guardedVsDepth,
  kindVsDelivery,
  partnershipVsRoles,
  partySingle,
  powerVsDepth,
  relationshipVsKind,
  relationshipVsRoles,
  reviewVsRisk,
  trustAboveNeed,
  trustBelowDepth,
  trustGapUnplanned,
];
