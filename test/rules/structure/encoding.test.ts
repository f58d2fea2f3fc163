import { encoding } from "../../../src/rules/structure/encoding.ts";
import { checkRule } from "../../support/check-rule.ts";

describe("encoding", () => {
  it("marks the first character that could not be read", () => {
    checkRule(
      encoding,
      `
      ## Caf�
            ^ This file is not valid UTF-8; characters that cannot be read are shown as “�”.
      And a bar�.
      `,
    );
  });

  it("is silent on valid text", () => {
    checkRule(encoding, "## Café\n");
  });
});
