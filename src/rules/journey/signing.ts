import type { Charter } from "../../charter/charter.ts";
import { aroundSigning, isDone, journeyOf } from "../../charter/journey.ts";
import type { SeverityPolicy } from "../rule.ts";

/** The past cannot be changed: what is missing before a signing that is done is only remembered. */
export function onceSigned(charter: Charter): { readonly severity?: SeverityPolicy } {
  const journey = journeyOf(charter);
  const signing = journey && aroundSigning(journey)?.signing;
  return signing && isDone(signing) ? { severity: "hint" } : {};
}
