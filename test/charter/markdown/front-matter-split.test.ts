import assert from "node:assert/strict";
import fc from "fast-check";
import { splitFrontMatter } from "../../../src/charter/markdown/front-matter-split.ts";
import { anyText } from "../../support/fragments.ts";

describe("splitFrontMatter", () => {
  it("takes what stands between two lines of three hyphens", () => {
    checkSplit("---\ncharter: 1\n---\n# Title\n", { yaml: "charter: 1\n", body: "# Title\n" });
  });

  it("ends the front matter before blanks behind the closing hyphens", () => {
    const text = "--- \ncharter: 1\n---\t \nBody";
    checkSplit(text, { yaml: "charter: 1\n", body: "Body" });
    assert.equal(text.slice(0, splitFrontMatter(text).fenceEnd), "--- \ncharter: 1\n---");
  });

  it("reads lines that end as on Windows", () => {
    checkSplit("---\r\ncharter: 1\r\n---\r\nBody", { yaml: "charter: 1\r\n", body: "Body" });
  });

  it("reads lines that end in a lone carriage return", () => {
    checkSplit("---\rcharter: 1\r---\rBody", { yaml: "charter: 1\r", body: "Body" });
  });

  it("takes three dots for an end, as YAML does", () => {
    checkSplit("---\ncharter: 1\n...\nBody", { yaml: "charter: 1\n", body: "Body" });
  });

  it("accepts front matter without a key", () => {
    checkSplit("---\n---\nBody", { yaml: "", body: "Body" });
  });

  it("accepts front matter that cannot be read", () => {
    checkSplit("---\ncharter 1\n- {\n---\nBody", { yaml: "charter 1\n- {\n", body: "Body" });
  });

  it("accepts a heading's mark in front matter, where it begins a comment", () => {
    checkSplit("---\ncharter: 1\n\n# Who\nparties: []\n---\nBody", {
      yaml: "charter: 1\n\n# Who\nparties: []\n",
      body: "Body",
    });
  });

  for (const text of ["", "# Title", "\n---\ncharter: 1\n---\n", " ---\ncharter: 1\n---\n", "----\ncharter: 1\n----\n"])
    it(`finds no front matter in ${JSON.stringify(text)}`, () => checkSplit(text, { body: text }));

  it("takes a first line of hyphens above prose for a thematic break", () => {
    checkSplit("---\n\nProse.\n", { body: "---\n\nProse.\n" });
  });

  it("takes a first line of hyphens above a label for a thematic break", () => {
    checkSplit("---\nObservation: a\n", { body: "---\nObservation: a\n" });
  });

  describe("without a closing line", () => {
    it("ends the front matter at an empty line", () => {
      checkSplit("---\ncharter: 1\nparties:\n  - id: a\n\n## Trust\n", {
        unclosed: "charter: 1\nparties:\n  - id: a\n",
        body: "\n## Trust\n",
      });
    });

    it("ends the front matter at a heading", () => {
      checkSplit("---\ncharter: 1\n## Trust\nProse.", { unclosed: "charter: 1\n", body: "## Trust\nProse." });
    });

    it("goes on over an empty line when keys follow", () => {
      checkSplit("---\ncharter: 1\n\n# Who\nparties:\n\n  - id: a\n\nProse.", {
        unclosed: "charter: 1\n\n# Who\nparties:\n\n  - id: a\n",
        body: "\nProse.",
      });
    });

    it("ends the front matter with the text", () => {
      checkSplit("---\ncharter: 1", { unclosed: "charter: 1", body: "" });
    });

    it("does not take a thematic break below themes for the closing line", () => {
      const body = "\n## Trust\n\n**Observation:** a\n\n---\n\n## Fit\n";
      checkSplit(`---\ncharter: 1\n${body}`, { unclosed: "charter: 1\n", body });
    });

    it("does not take the underline of a heading below labels for the closing line", () => {
      const body = "\n## Trust\nObservation: a\n\nFit\n---\n";
      checkSplit(`---\ncharter: 1\n${body}`, { unclosed: "charter: 1\n", body });
    });
  });

  it("finds places inside of any text, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { yaml, fenceEnd, body } = splitFrontMatter(text);
        const places = [0, yaml?.start ?? 0, yaml?.end ?? 0, fenceEnd, body, text.length];
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

function checkSplit(text: string, expected: { yaml?: string; unclosed?: string; body: string }): void {
  const { yaml, unclosed, body } = splitFrontMatter(text);
  const written = yaml && text.slice(yaml.start, yaml.end);
  assert.deepEqual(
    { yaml: unclosed ? undefined : written, unclosed: unclosed ? written : undefined, body: text.slice(body) },
    { yaml: expected.yaml, unclosed: expected.unclosed, body: expected.body },
  );
}
