import assert from "node:assert/strict";
import type { Status } from "../../src/charter/charter.ts";
import type { Profile, SeverityPolicy } from "../../src/rules/rule.ts";
import { levelOf } from "../../src/rules/severity.ts";

describe("levelOf", () => {
  /** Each line: what a policy says in draft, in-review, restructuring, agreed and active, first guided, then strict. */
  const pictures: readonly (readonly [SeverityPolicy, string, string])[] = [
    ["hint", "hint hint hint hint hint", "hint hint hint hint hint"],
    ["off", "off off off off off", "off off off off off"],
    [{ draft: "warning", agreed: "error" }, "warning warning warning error error", "error error error error error"],
    [
      { draft: "hint", review: "warning", agreed: "error" },
      "hint warning warning error error",
      "error error error error error",
    ],
    [
      { draft: "hint", agreed: "hint", strict: "warning" },
      "hint hint hint hint hint",
      "warning warning warning warning warning",
    ],
    [
      { draft: "warning", agreed: "warning", silentBefore: true },
      "off off off warning warning",
      "off off off warning warning",
    ],
  ];
  const statuses: readonly Status[] = ["draft", "in-review", "restructuring", "agreed", "active"];
  const row = (policy: SeverityPolicy, profile: Profile): string =>
    statuses.map((status) => levelOf(policy, status, profile)).join(" ");

  for (const [policy, guided, strict] of pictures) {
    it(`reads ${JSON.stringify(policy)} by status and profile`, () => {
      assert.equal(row(policy, "guided"), guided);
      assert.equal(row(policy, "strict"), strict);
      assert.equal(row(policy, "quiet"), guided);
    });
  }
});
