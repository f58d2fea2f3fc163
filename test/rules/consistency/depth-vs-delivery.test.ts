import { depthVsDelivery } from "../../../src/rules/consistency/depth-vs-delivery.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("depth-vs-delivery", () => {
  it("marks the depth and links the delivery", () => {
    checkRule(
      depthVsDelivery,
      `
      ---
      collaboration:
        depth: transactional
               ^^^^^^^^^^^^^ Depth transactional (line 3) does not fit exploratory delivery (line 4): what cannot be described beforehand needs people who work it out together, see “Horses for courses”.
        delivery: { nature: exploratory }
      ---
      `,
    );
  });

  it("is silent without a nature of delivery", () => {
    checkRule(
      depthVsDelivery,
      `
      ---
      collaboration:
        depth: integrated
      ---
      `,
    );
  });
});
