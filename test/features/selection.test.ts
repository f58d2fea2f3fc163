import assert from "node:assert/strict";
import { selectionRangesAt } from "../../src/features/selection.ts";
import { sceneOf, textIn } from "../support/check-feature.ts";

describe("selection", () => {
  it("grows from a word to its line, half, theme and body", () => {
    checkSelection("---\ncharter: 1\n---\n\n## Trust\n\n**Observation:** They vi$0sit often.\n", [
      "visit",
      "They visit often.",
      "Observation:** They visit often.",
      "**Observation:** They visit often.",
      "Trust\n\n**Observation:** They visit often.",
    ]);
  });

  it("grows from a value to its entry in the front matter", () => {
    checkSelection("---\nreview: { every: P$06M }\n---\n", [
      "P6M",
      "every: P6M",
      "{ every: P6M }",
      "review: { every: P6M }",
    ]);
  });
});

function checkSelection(picture: string, first: readonly string[]): void {
  const { charter, position } = sceneOf(picture);
  const steps: string[] = [];
  for (let step = selectionRangesAt(charter, [position])[0]; step; step = step.parent)
    steps.push(textIn(charter, step.range));
  assert.deepEqual(steps.slice(0, first.length), first);
  assert.equal(steps.at(-1), charter.text);
}
