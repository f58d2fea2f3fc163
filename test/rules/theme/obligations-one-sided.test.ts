import { obligationsOneSided } from "../../../src/rules/theme/obligations-one-sided.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("obligations-one-sided", () => {
  it("marks the first duty, and tells both counts", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [{ id: castle, role: customer }, { id: whitefold, role: supplier }]
      ---

      ## Trust

      **Observation:** A missing towel is noticed by a guest.

      **Guiding principle:** The supplier must report a late van. Whitefold shall replace torn linen. The customer must count towels.
                                 ^^^^^^^^^^^^^ The principles give 3 duties to “whitefold” and 1 duty to “castle”: write what each side does in return, see “Mutuality”.

      ## Our vans

      **Guiding principle:** If a van breaks down, the supplier never waits for a call.
      `,
    );
  });

  it("is silent below three to one", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [{ id: castle, role: customer }, { id: whitefold, role: supplier }]
      ---

      ## Trust

      **Guiding principle:** The supplier must report a late van. Whitefold shall replace torn linen. The customer must count towels. Castle will pay by the month.
      `,
    );
  });

  it("is silent below four duties", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [{ id: castle, role: customer }, { id: whitefold, role: supplier }]
      ---

      ## Trust

      **Guiding principle:** The supplier must report a late van. Whitefold shall replace torn linen. Whitefold never asks twice.
      `,
    );
  });

  it("counts nothing that both have to do", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [{ id: castle, role: customer }, { id: whitefold, role: supplier }]
      ---

      ## Trust

      **Guiding principle:** The supplier and the customer must meet. Both must bring figures. Castle and Whitefold shall share them. The customer or the supplier must begin. Each party never delays.
      `,
    );
  });

  it("is silent for three parties", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [castle, whitefold, ironers]
      ---

      ## Trust

      **Guiding principle:** Whitefold must report. Whitefold shall replace. Whitefold never asks twice. Whitefold will call.
      `,
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      collaboration: { kind: guarded }
      parties: [castle, whitefold]
      ---

      ## Trust

      **Guiding principle:** Whitefold must report. Whitefold shall replace. Whitefold never asks twice. Whitefold will call.
      `,
    );
  });

  it("counts observations for nothing", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      parties: [castle, whitefold]
      ---

      ## Trust

      **Observation:** Whitefold must report. Whitefold shall replace. Whitefold never asks twice. Whitefold will call.
      `,
    );
  });

  it("is silent in a language whose verbs it does not know", () => {
    checkRule(
      obligationsOneSided,
      `
      ---
      language: nl
      parties: [castle, whitefold]
      ---

      ## Trust

      **Guiding principle:** Whitefold must report. Whitefold shall replace. Whitefold never asks twice. Whitefold will call.
      `,
    );
  });
});
