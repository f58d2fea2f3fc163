import assert from "node:assert/strict";
import { definitionAt, referencesAt } from "../../src/features/definition.ts";
import { sceneOf, textIn, uri } from "../support/check-feature.ts";

describe("definitions and references", () => {
  const picture =
    "---\nparties: [{ id: mill }, { id: shop }]\ncollaboration: { power: mi$0ll }\nagreement: { required: [mill.sponsor] }\n---\n";

  it("go to the party that is spoken of", () => {
    const { charter, position } = sceneOf(picture);
    const place = definitionAt(charter, position, uri);
    assert.deepEqual(place?.range.start.line, 1);
    assert.equal(place && textIn(charter, place.range), "mill");
  });

  it("find every place that speaks of a party", () => {
    const { charter, position } = sceneOf(picture);
    assert.deepEqual(
      referencesAt(charter, position, uri).map(({ range }) => textIn(charter, range)),
      ["mill", "mill", "mill.sponsor"],
    );
  });

  it("go from a decision to its theme", () => {
    const { charter, position } = sceneOf("---\ndecisions: [{ applies: [tru$0st] }]\n---\n\n## Trust\n");
    assert.equal(definitionAt(charter, position, uri)?.range.start.line, 4);
  });
});
