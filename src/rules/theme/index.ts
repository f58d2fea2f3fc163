import type { Rule } from "../rule.ts";
import { capabilityOneSided } from "./capability-one-sided.ts";
import { concernUnanswered } from "./concern-unanswered.ts";
import { concernsOneSided } from "./concerns-one-sided.ts";
import { fitNotConfigured } from "./fit-not-configured.ts";
import { guardMissing } from "./guard-missing.ts";
import { interestsIdentical } from "./interests-identical.ts";
import { interestsNotDisclosed } from "./interests-not-disclosed.ts";
import { noDifference } from "./no-difference.ts";
import { noResistanceRecorded } from "./no-resistance-recorded.ts";
import { objectiveNotMeasurable } from "./objective-not-measurable.ts";
import { obligationsOneSided } from "./obligations-one-sided.ts";
import { onePartyView } from "./one-party-view.ts";
import { partnershipTitle } from "./partnership-title.ts";
import { partyBenefitMissing } from "./party-benefit-missing.ts";
import { partyObjectivesMissing } from "./party-objectives-missing.ts";
import { relationshipUnset } from "./relationship-unset.ts";
import { sharedObjectiveMissing } from "./shared-objective-missing.ts";
import { timeWithoutDates } from "./time-without-dates.ts";
import { trustWithoutDepth } from "./trust-without-depth.ts";

export const themeRules: readonly Rule[] = [
  capabilityOneSided,
  concernUnanswered,
  concernsOneSided,
  fitNotConfigured,
  guardMissing,
  interestsIdentical,
  interestsNotDisclosed,
  noDifference,
  noResistanceRecorded,
  objectiveNotMeasurable,
  obligationsOneSided,
  onePartyView,
  partnershipTitle,
  partyBenefitMissing,
  partyObjectivesMissing,
  relationshipUnset,
  sharedObjectiveMissing,
  timeWithoutDates,
  trustWithoutDepth,
];
