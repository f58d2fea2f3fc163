import { kindVsDelivery } from "../../../src/rules/consistency/kind-vs-delivery.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("kind-vs-delivery", () => {
  it("marks the kind", () => {
    checkRule(
      kindVsDelivery,
      `
      ---
      collaboration:
        kind: co-development
              ^^^^^^^^^^^^^^ Kind co-development (line 3) does not fit commodity delivery (line 4): the form follows from what is delivered, see “Horses for courses”.
        delivery: commodity
      ---
      `,
    );
  });

  it("is silent for kinds of the users' own", () => {
    checkRule(
      kindVsDelivery,
      `
      ---
      collaboration:
        kind: apprenticeship
        delivery: commodity
      ---
      `,
    );
  });

  it("is silent for a kind with a strange name", () => {
    checkRule(
      kindVsDelivery,
      `
      ---
      collaboration:
        kind: constructor
        delivery: commodity
      ---
      `,
    );
  });
});
