import type { Rule } from "../rule.ts";
import { changedSinceAgreement } from "./changed-since-agreement.ts";
import { dissentRecorded } from "./dissent-recorded.ts";
import { internalAlignment } from "./internal-alignment.ts";
import { signoffDate } from "./signoff-date.ts";
import { signoffMissing } from "./signoff-missing.ts";
import { signoffMissingParty } from "./signoff-missing-party.ts";
import { signoffOutdated } from "./signoff-outdated.ts";
import { signoffUnknownParty } from "./signoff-unknown-party.ts";
import { statusBehindSignoffs } from "./status-behind-signoffs.ts";

export const agreementRules: readonly Rule[] = [
  changedSinceAgreement,
  dissentRecorded,
  internalAlignment,
  signoffDate,
  signoffMissing,
  signoffMissingParty,
  signoffOutdated,
  signoffUnknownParty,
  statusBehindSignoffs,
];
