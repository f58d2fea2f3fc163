import assert from "node:assert/strict";
import { inlayHintsIn } from "../../src/features/inlay-hints.ts";
import { charterOf } from "../support/check-feature.ts";

describe("inlay hints", () => {
  it("tell the least trust, the journey and what themes lack", () => {
    const charter = charterOf(
      "---\ncollaboration: { depth: integrated, risk: low, trust: { required: basic } }\njourney: [{ type: contract-signed }, { type: launch }]\n---\n\n## Trust\n\n**Observation:** a\n",
    );
    assert.deepEqual(
      inlayHintsIn(charter, charter.lines.rangeOf(0, charter.text.length)).map(({ label }) => label),
      ["high needed", "0 before · signing · 1 after", "no guiding principle"],
    );
    assert.deepEqual(inlayHintsIn(charter, charter.lines.rangeOf(0, 3)), []);
  });
});
