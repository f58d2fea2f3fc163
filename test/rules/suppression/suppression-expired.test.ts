import { suppressionExpired } from "../../../src/rules/suppression/suppression-expired.ts";
import { checkChoices, checkRule } from "../../support/check-rule.ts";

describe("suppression-expired", () => {
  it("marks a last day that has passed", () => {
    checkRule(
      suppressionExpired,
      `
      <!-- charter-disable open-list -- for now, until 2026-05-31 -->
                                                       ^^^^^^^^^^ This comment accepts nothing any more: 2026-05-31 has passed.
      `,
      { asOf: "2026-06-01" },
    );
  });

  it("marks a day that is none", () => {
    checkRule(
      suppressionExpired,
      `
      ---
      # charter-disable until 2026-02-30
                              ^^^^^^^^^^ There is no day 2026-02-30 in the calendar, so this comment accepts nothing.
      status: draft
      ---
      `,
    );
  });

  it("is silent until the last day is over, and where no day is written", () => {
    checkRule(suppressionExpired, "<!-- charter-disable open-list until 2026-06-01 -->\n", { asOf: "2026-06-01" });
    checkRule(suppressionExpired, "<!-- charter-disable open-list -- until we have met -->\n");
  });

  it("lets people remove the comment", () => {
    checkChoices(suppressionExpired, "Words.\n\n<!-- charter-disable until 2020-01-01 -->\n", {
      "Remove the comment": "Words.\n\n",
    });
  });
});
