import { principleQuestion } from "../../../src/rules/structure/principle-question.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("principle-question", () => {
  const check = (picture: string): void => checkRule(principleQuestion, picture);

  it("marks the question at the end", () => {
    check(`
      ## Trust

      **Guiding principle:** Books are open. Which of them, and when?
                                             ^^^^^^^^^^^^^^^^^^^^^^^^ The guiding principle of “Trust” ends with a question.
      `);
  });

  it("marks what stands on the last line", () => {
    check(`
      ## Trust

      **Guiding principle:** Which books
      do we open?”
      ^^^^^^^^^^^ The guiding principle of “Trust” ends with a question.
      `);
  });

  it("is silent on questions inside and in observations", () => {
    check("## Trust\n\n**Observation:** Who knows?\n\n**Guiding principle:** Who pays? The one who asks.\n");
  });
});
