import { pairOrder } from "../../../src/rules/structure/pair-order.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("pair-order", () => {
  const check = (picture: string): void => checkRule(pairOrder, picture);
  const fix = (before: string, after: string): void => checkFix(pairOrder, before, after);

  it("marks the label of a principle that stands before its observation", () => {
    check(`
      ## Trust

      **Guiding principle:** b
        ^^^^^^^^^^^^^^^^^ In “Trust” the guiding principle stands before its observation.

      **Observation:** a
      `);
  });

  it("looks at each pair of a theme", () => {
    check(`
      ## Trust
      - Observation: a
      - Guiding principle: b
      - Guiding principle: d
        ^^^^^^^^^^^^^^^^^ In “Trust” the guiding principle stands before its observation.
      - Observation: c
      `);
  });

  it("is silent where one observation has several principles", () => {
    check("## Trust\n- Observation: a\n- Principle: b\n- Principle: c\n- Observation: d\n- Principle: e\n");
  });

  it("is silent in tables, where columns decide", () => {
    check("| Theme | Principle | Observation |\n| --- | --- | --- |\n| Trust | b | a |\n");
  });

  it("is silent on halves that wait to be filled in", () => {
    check("## Trust\n\n**Guiding principle:** TBD\n\n**Observation:** a\n");
  });

  it("swaps paragraphs with all that belongs to them", () => {
    fix(
      "## Trust\n\n**Guiding principle:** b\n\n- c\n\n  d\n\n**Observation:** a\n\n## Fit\n",
      "## Trust\n\n**Observation:** a\n\n**Guiding principle:** b\n\n- c\n\n  d\n\n## Fit\n",
    );
  });

  it("swaps headings", () => {
    fix(
      "Trust\n---\n### Principle\nb\n\nObservation\n---\na\n",
      "Trust\n---\nObservation\n---\na\n\n### Principle\nb\n",
    );
  });

  it("swaps items and leaves their numbers", () => {
    fix(
      "1. Trust\n   1. Principle: b\n      more\n   2. Observation: a",
      "1. Trust\n   1. Observation: a\n   2. Principle: b\n      more",
    );
  });

  it("takes the whole list of principles along", () => {
    fix(
      "## Trust\n\n**Principles**\n\n1. b\n2. c\n\n**Observation:** a\n",
      "## Trust\n\n**Observation:** a\n\n**Principles**\n\n1. b\n2. c\n",
    );
  });

  it("swaps pasted lines", () => {
    fix("• Trust\n  ◦ Principle: b\n  ◦ Observation: a\n", "• Trust\n  ◦ Observation: a\n  ◦ Principle: b\n");
  });
});
