import { jointWorkshopMissing } from "../../../src/rules/journey/joint-workshop-missing.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("joint-workshop-missing", () => {
  it("marks the journey of close work", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: integrated }
      journey:
      ^^^^^^^ The journey has no joint workshop, and depth integrated (line 2) asks for one: principles become common ones where all sides write them, see “Relationship first”.
        - { type: site-visit, date: 2026-07-08 }
      ---
      `,
    );
  });

  it("is louder behind the draft", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      status: in-review
      collaboration: { depth: integrated }
      journey:
      ^^^^^^^ warning: The journey has no joint workshop, and depth integrated (line 3) asks for one: principles become common ones where all sides write them, see “Relationship first”.
        - { type: site-visit, date: 2026-07-08 }
      ---
      `,
      { show: "severity" },
    );
  });

  it("is a hint once signed", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      status: active
      collaboration: { depth: integrated }
      journey:
      ^^^^^^^ hint: The journey has no joint workshop, and depth integrated (line 3) asks for one: principles become common ones where all sides write them, see “Relationship first”.
        - { type: contract-signed, date: 2026-04-30, status: done }
      ---
      `,
      { show: "severity" },
    );
  });

  it("marks the heading of a table", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: integrated }
      ---

      ## Journey
         ^^^^^^^ The journey has no joint workshop, and depth integrated (line 2) asks for one: principles become common ones where all sides write them, see “Relationship first”.

      | Step | Date |
      | --- | --- |
      | Site visit | 2026-07-08 |
      `,
    );
  });

  it("accepts a workshop in a table", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: integrated }
      ---

      ## Journey

      | Step | Date |
      | --- | --- |
      | Workshop | 2026-07-08 |
      `,
    );
  });

  it("counts the target", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: { current: integrated, target: transactional } }
      journey: []
      ---
      `,
    );
  });

  it("is silent without a journey", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: integrated }
      ---
      `,
    );
  });

  it("is silent inside one organisation", () => {
    checkRule(
      jointWorkshopMissing,
      `
      ---
      collaboration: { depth: integrated, relationship: internal }
      journey:
        - { type: launch }
      ---
      `,
    );
  });
});
