import { multiplePrinciples } from "../../../src/rules/structure/multiple-principles.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("multiple-principles", () => {
  const check = (picture: string): void => checkRule(multiplePrinciples, picture);

  it("marks the label of the second principle", () => {
    check(`
      ## Trust

      **Observation:** a

      **Guiding principle:** b

      **Guiding principle:** c
        ^^^^^^^^^^^^^^^^^ One observation of “Trust” is followed by 3 guiding principles without numbers.

      **Guiding principle:** d
      `);
  });

  it("marks the second paragraph under one label for several", () => {
    check(`
      ## Trust

      **Observation:** a

      **Guiding principles**

      Ask before assuming.

      Tell bad news
      ^^^^^^^^^^^^^ One observation of “Trust” is followed by 2 guiding principles without numbers.
      the same day.
      `);
  });

  it("is silent on numbers, lists and tables", () => {
    check("## Trust\n\n**Observation:** a\n\n**Guiding principle:** 1. b\n\n**Guiding principle:** 2. c\n");
    check("## Trust\n\n### Observation\n\na\n\n### 1. Principle\n\nb\n\n### 2. Principle\n\nc\n");
    check("## Trust\n\n**Observation:** a\n\n**Guiding principles**\n\n- b\n- c\n");
    check("## Trust\n\n**Observation:** a\n\n**Guiding principles**\n\n(1) b\n\n(2) c\n");
    check("## Trust\n\n- Observation: a\n- Principle: b\n- Principle: c\n");
  });

  it("is silent where each observation has one, and on one principle of several paragraphs", () => {
    check("## Trust\n\n**Observation:** a\n\n**Principle:** b\n\n**Observation:** c\n\n**Principle:** d\n");
    check("## Trust\n\n**Observation:** a\n\n**Guiding principle:** b\n\nThat means c.\n");
  });

  it("leaves out principles that say nothing yet", () => {
    check("## Trust\n\n**Observation:** a\n\n**Principle:** b\n\n**Principle:** TBD\n\n**Principle:**\n");
  });
});
