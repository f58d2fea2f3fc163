import { onePartyView } from "../../../src/rules/theme/one-party-view.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("one-party-view", () => {
  it("marks the first pair that names one party alone", () => {
    checkRule(
      onePartyView,
      `
      ---
      parties: [{ id: elm, name: Elm District, role: customer }, { id: fleet, name: Yellow Fleet, role: supplier }]
      ---

      ## Mutuality
         ^^^^^^^^^ Only one party is named in 3 of 4 pairs: write what the others observe, give and gain, see “Mutuality”.

      **Observation:** Yellow Fleet has forty buses.

      **Guiding principle:** The supplier sends a second bus.

      ## Trust

      **Observation:** Snow comes early.

      **Guiding principle:** Fleet calls off a tour before six.

      ## Fit

      **Observation:** Yellow drives by night.

      **Guiding principle:** Supplier drivers rest by day.

      ## It takes time

      **Observation:** The parties met in May.

      **Guiding principle:** The supplier waits a year.
      `,
    );
  });

  it("is silent below half of all pairs", () => {
    checkRule(
      onePartyView,
      `
      ---
      parties: [{ id: elm, role: customer }, { id: fleet, role: supplier }]
      ---

      ## Trust

      | Observation | Guiding principle |
      | --- | --- |
      | Fleet has forty buses. | Fleet sends a second bus. |
      | Fleet knows the snow. | Fleet calls off a tour. |
      | Fleet drives by night. | Fleet rests by day. |
      | Both like tea. | Tea is at five. |
      | Each has a garage. | Garages are shared. |
      | Elm has schools. | Fleet stops at schools. |
      | It rains. | Nobody walks. |
      `,
    );
  });

  it("is silent below three pairs", () => {
    checkRule(
      onePartyView,
      `
      ---
      parties: [{ id: elm, role: customer }, { id: fleet, role: supplier }]
      ---

      ## Trust

      **Observation:** Fleet has forty buses.

      **Guiding principle:** Fleet sends a second bus.
      `,
    );
  });

  it("reads a role in the plural or in lower case for no party", () => {
    checkRule(
      onePartyView,
      `
      ---
      parties: [{ id: elm, role: customer }, { id: fleet, role: supplier }]
      ---

      ## Trust

      | Observation | Guiding principle |
      | --- | --- |
      | Suppliers have buses. | A supplier sends a second bus. |
      | Suppliers know the snow. | A supplier calls off a tour. |
      | Suppliers drive by night. | A supplier rests by day. |
      `,
    );
  });

  it("takes the first word that two names share for none", () => {
    checkRule(
      onePartyView,
      `
      ---
      parties: [University of Elm, University of Oak]
      ---

      ## Trust

      | Observation | Guiding principle |
      | --- | --- |
      | The University is old. | University rooms are open. |
      | The University is old. | University rooms are open. |
      | The University is old. | University rooms are open. |
      `,
    );
  });

  it("is silent for a guarded charter", () => {
    checkRule(
      onePartyView,
      `
      ---
      collaboration: { kind: guarded }
      parties: [{ id: elm, role: customer }, { id: fleet, role: supplier }]
      ---

      ## Trust

      | Observation | Guiding principle |
      | --- | --- |
      | Fleet has forty buses. | Fleet sends a second bus. |
      | Fleet knows the snow. | Fleet calls off a tour. |
      | Fleet drives by night. | Fleet rests by day. |
      `,
    );
  });
});
