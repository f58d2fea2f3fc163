import assert from "node:assert/strict";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { requirementOf } from "../../src/catalog/requirement.ts";
import { catalogOf } from "../../src/catalog/shipped.ts";

describe("what a charter with certain choices needs", () => {
  it("asks for more themes the closer a customer and a supplier work", () => {
    assert.equal(
      picture("collaboration", "customer-supplier"),
      `
      relationship-first       r r R R
      mutuality                R R R R
      interests-objectives     r R R R
      differences-opportunity  r R R R
      differences-risk         r R R R
      trust                    R R R R
      fit                      R R R R
      attitude                 r R R R
      not-partnership          R R R R
      time                     R R R R`,
    );
  });

  it("leaves out what an internal team has no use for", () => {
    assert.equal(
      picture("collaboration", "internal"),
      `
      relationship-first       o o o o
      mutuality                R R R R
      interests-objectives     r R R R
      differences-opportunity  r R R R
      differences-risk         r R R R
      trust                    R R R R
      fit                      R R R R
      attitude                 o o o o
      not-partnership          o o o o
      time                     R R R R`,
    );
  });

  it("asks for the same three at every depth in the shortest catalog", () => {
    assert.equal(
      picture("minimal-3"),
      `
      mutuality                R R R R
      fit                      R R R R
      time                     R R R R`,
    );
  });

  const notPartnership = themeOf(catalogOf("collaboration"), "not-partnership");

  it("takes a relationship that is not written for a customer and a supplier", () => {
    assert.equal(requirementOf(notPartnership, {}), "required");
  });

  it("lets an alliance speak of partnership", () => {
    assert.equal(requirementOf(notPartnership, { relationship: "alliance" }), "optional");
  });

  it("lets a relationship of the users' own leave that theme out", () => {
    assert.equal(requirementOf(notPartnership, { relationship: "sponsorship" }), "optional");
  });

  const attitude = themeOf(catalogOf("collaboration"), "attitude");

  it("counts a depth that is not written as coordinated", () => {
    assert.equal(requirementOf(attitude, {}), "required");
  });

  it("counts a depth that nobody knows as coordinated", () => {
    assert.equal(requirementOf(attitude, { depth: "toString" }), "required");
  });
});

function themeOf({ themes }: Catalog, id: string) {
  const theme = themes.find((theme) => theme.id === id);
  assert.ok(theme);
  return theme;
}

/** A line for each theme: its id, then required, recommended or optional from transactional to integrated. */
function picture(catalogId: string, relationship?: string): string {
  const letters = { required: "R", recommended: "r", optional: "o" };
  const lines = catalogOf(catalogId).themes.map((theme) => {
    const columns = ["transactional", "coordinated", "collaborative", "integrated"].map(
      (depth) => letters[requirementOf(theme, { depth, relationship })],
    );
    return `\n      ${theme.id.padEnd(24)} ${columns.join(" ")}`;
  });
  return lines.join("");
}
