import type { Status } from "../charter/charter.ts";
import type { Level, Profile, Rule, SeverityPolicy } from "./rule.ts";

/** Whether the rule runs for charters of this status in this profile, its level aside. */
export function runs(rule: Rule, status: Status, profile: Profile): boolean {
  if (rule.group === "front matter") return true;
  return status !== "ended" && (profile !== "quiet" || rule.quiet === true);
}

/** The level that a policy asks for. */
export function levelOf(policy: SeverityPolicy, status: Status, profile: Profile): Level {
  if (typeof policy === "string") return policy;
  const phase = phases[status];
  if (policy.silentBefore && phase !== "agreed") return "off";
  if (profile === "strict") return policy.strict ?? policy.agreed;
  if (phase === "review") return policy.review ?? policy.draft;
  return policy[phase];
}

const phases = {
  draft: "draft",
  "in-review": "review",
  restructuring: "review",
  agreed: "agreed",
  active: "agreed",
  ended: "agreed",
} satisfies Record<Status, "draft" | "review" | "agreed">;
