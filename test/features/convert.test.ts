import assert from "node:assert/strict";
import { convertSelection } from "../../src/features/convert.ts";
import { edited, sceneOf } from "../support/check-feature.ts";

describe("turning a selection into themes", () => {
  it("reads bullets that were pasted from a word processor", () => {
    checkConverted(
      "$0• Trust\n• Finding: They hide logs.\n• We agree: Logs are open.\n• It takes time\n\t• Because: It took long.\n\t• Rule: Wait a week.\n$0",
      "## Trust\n\n### Observation\n\nThey hide logs.\n\n### Guiding principle\n\nLogs are open.\n\n## It takes time\n\n### Observation\n\nIt took long.\n\n### Guiding principle\n\nWait a week.\n",
      { themes: ["Trust", "It takes time"], kept: 0 },
    );
  });

  it("reads a table of Markdown, in any order of its columns", () => {
    checkConverted(
      "$0| Rule | Topic | Finding |\n| --- | --- | --- |\n| Ask first. | Trust | They \\| hide. |\n$0",
      "## Trust\n\n### Observation\n\nThey | hide.\n\n### Guiding principle\n\nAsk first.\n",
      { themes: ["Trust"], kept: 0 },
    );
  });

  it("reads cells of a spreadsheet; an empty theme goes on with the one above, other columns are kept", () => {
    checkConverted(
      "$0Theme\tObservation\tPrinciple\tOwner\nTrust\ta\tb\tAnn\n\tc\td\t\n$0",
      "## Trust\n\nOwner: Ann\n\n### Observation\n\na\n\n### Guiding principle\n\nb\n\n### Observation\n\nc\n\n### Guiding principle\n\nd\n",
      { themes: ["Trust"], kept: 1 },
    );
  });

  it("reads headings and other words for the halves, and keeps what belongs to neither", () => {
    checkConverted(
      "$0# Our memo\n\nIntro.\n\n### 3. Trust\nContext: we meet rarely\nand late.\n- one\n- two\n\nStatement: Ask first.\n\n## Scope\nall\n$0",
      "# Our memo\n\nIntro.\n\n## Trust\n\n### Observation\n\nwe meet rarely\nand late.\n- one\n- two\n\n### Guiding principle\n\nAsk first.\n\n## Scope\nall\n",
      { themes: ["Trust"], kept: 4 },
    );
  });

  it("reads titles without any mark", () => {
    checkConverted(
      "$0Trust\nObservation: a\nGuiding principle: b$0\n",
      "## Trust\n\n### Observation\n\na\n\n### Guiding principle\n\nb\n",
      { themes: ["Trust"], kept: 0 },
    );
  });

  it("opens the half that is missing", () => {
    checkConverted(
      "$0- Trust\n  - Rule: b$0\n",
      "## Trust\n\n### Observation\n\n<!-- What do they put at risk if they believe us and we turn out to be wrong? -->\n\n### Guiding principle\n\nb\n",
      { themes: ["Trust"], kept: 0 },
    );
  });

  it("writes as the rest of the charter does", () => {
    checkConverted(
      "# A\n\n## Mutuality\n\n**Observation:** a\n\n**Guiding principle:** b\n\n$0### Trust\n- Finding: c\n- Rule: d$0\n",
      "# A\n\n## Mutuality\n\n**Observation:** a\n\n**Guiding principle:** b\n\n## Trust\n\n**Observation:** c\n\n**Guiding principle:** d\n",
      { themes: ["Trust"], kept: 0 },
    );
  });

  it("puts halves under the theme in which they are pasted", () => {
    checkConverted(
      "## Trust\n\n$0Finding: c\n\nRule: d$0\n",
      "## Trust\n\n### Observation\n\nc\n\n### Guiding principle\n\nd\n",
      { themes: ["Trust"], kept: 0 },
    );
  });

  it("keeps text behind the last theme out of its principle", () => {
    checkConverted(
      "$0| Theme | Observation | Principle |\n| --- | --- | --- |\n| Trust | a | b |\n\nP.S. more\n$0",
      "P.S. more\n\n## Trust\n\n### Observation\n\na\n\n### Guiding principle\n\nb\n",
      { themes: ["Trust"], kept: 1 },
    );
  });

  it("leaves the front matter and well-written themes alone", () => {
    const picture =
      "$0---\ncharter: 1\n---\n\n## Trust\n\n**Observation:** a\n\n**Guiding principle:** b\n\n```\nFinding: code\n```\n$0";
    const { charter, range } = sceneOf(picture);
    assert.deepEqual(convertSelection(charter, range)?.edits, []);
  });

  it("recognises nothing in ordinary text", () => {
    const { charter, range } = sceneOf("$0Trust me: it is fine.\n\n- milk\n- bread\n$0");
    assert.equal(convertSelection(charter, range), undefined);
  });
});

function checkConverted(
  picture: string,
  after: string,
  { themes, kept }: { readonly themes: readonly string[]; readonly kept: number },
): void {
  const { charter, range } = sceneOf(picture);
  const conversion = convertSelection(charter, range);
  assert.ok(conversion, "nothing is recognised");
  assert.equal(edited(charter, conversion.edits), after);
  assert.deepEqual({ themes: conversion.themes, kept: conversion.kept }, { themes, kept });
}
