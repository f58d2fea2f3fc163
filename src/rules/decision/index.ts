import type { Rule } from "../rule.ts";
import { decisionOpenLong } from "./decision-open-long.ts";
import { decisionUnknownPrinciple } from "./decision-unknown-principle.ts";
import { decisionWithoutPrinciple } from "./decision-without-principle.ts";
import { principleUnused } from "./principle-unused.ts";
import { slowDecision } from "./slow-decision.ts";

export const decisionRules: readonly Rule[] = [
  decisionOpenLong,
  decisionUnknownPrinciple,
  decisionWithoutPrinciple,
  principleUnused,
  slowDecision,
];
