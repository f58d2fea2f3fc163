import assert from "node:assert/strict";
import { nextGap } from "../../src/features/gaps.ts";
import { problemsOf, sceneOf, textIn } from "../support/check-feature.ts";

const top = "---\ncharter: 1\ntitle: Flour\ncatalog: minimal-3\n---\n\n";

describe("the next gap", () => {
  it("is the prompt of an empty half, ready to be typed over", () => {
    checkGap(
      `${top}$0## Mutuality\n\n### Observation\n\n<!-- What? -->\n\n### Guiding principle\n\nb\n`,
      "<!-- What? -->",
      "The observation of “Mutuality” is empty.",
    );
  });

  it("is the place behind a label without any words", () => {
    checkGap(
      `${top}$0## Mutuality\n\n**Observation:**\n\n**Guiding principle:** b\n`,
      "",
      "The observation of “Mutuality” is empty.",
    );
  });

  it("is the title of a theme without a half", () => {
    checkGap(
      `${top}## Mutuality\n\n**Observation:** a$0\n\n## It takes time\n\n**Guiding principle:** b\n`,
      "It takes time",
      "“It takes time” has no observation.",
    );
  });

  it("is one for a theme without any half", () => {
    checkGap(`${top}$0## Mutuality\n`, "Mutuality", "“Mutuality” has no observation and no guiding principle.");
  });

  it("is a placeholder in a half", () => {
    checkGap(
      `${top}$0## Mutuality\n\n**Observation:** TBD\n\n**Guiding principle:** b\n`,
      "TBD",
      "The observation of “Mutuality” is not filled in yet.",
    );
  });

  it("is a placeholder in running words", () => {
    checkGap(
      `${top}$0## Mutuality\n\n**Observation:** They call by TBD at the latest.\n\n**Guiding principle:** b\n`,
      "TBD",
    );
  });

  it("is a quiet remark too", () => {
    checkGap(`${top.replace("minimal-3", "minimal-3$0\ncollaboration: { depth: integrated }")}`, "integrated");
  });

  it("goes around the end to what is missing as a whole", () => {
    checkGap(`${top}## Mutuality\n\n**Observation:** a\n\n**Guiding principle:** b$0\n`, "Flour");
  });

  it("is none in a complete charter", () => {
    const { charter, position } = sceneOf(
      "---\ncharter: 1\n---\n\n$0## Trust\n\n**Observation:** a\n\n**Guiding principle:** b\n",
    );
    assert.equal(nextGap(charter, [], position), undefined);
  });
});

function checkGap(picture: string, place: string, message?: string): void {
  const { charter, position } = sceneOf(picture);
  const gap = nextGap(charter, problemsOf(charter), position);
  assert.ok(gap);
  assert.equal(textIn(charter, gap.range), place, gap.message);
  if (message) assert.equal(gap.message, message);
}
