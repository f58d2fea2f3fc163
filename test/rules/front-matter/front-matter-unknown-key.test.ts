import { frontMatterUnknownKey } from "../../../src/rules/front-matter/front-matter-unknown-key.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

describe("front-matter-unknown-key", () => {
  it("marks a near miss of a known key at every level", () => {
    checkRule(
      frontMatterUnknownKey,
      `
---
partys: [a, b]
^^^^^^ hint: “partys” is no key of a charter; did you mean “parties”?
colaboration: {}
^^^^^^^^^^^^ hint: “colaboration” is no key of a charter; did you mean “collaboration”?
governance: { coreGroup: [a] }
              ^^^^^^^^^ hint: “coreGroup” is no key of a charter; did you mean “core-group”?
agreement:
  signoffs:
    - party: a
      agred: yes
      ^^^^^ hint: “agred” is no key of a charter; did you mean “agreed”?
---
`,
      { show: "severity" },
    );
  });

  it("is as grave as the missing key when the key has to be there", () => {
    checkRule(
      frontMatterUnknownKey,
      `
---
journey: [{ tpye: launch }]
            ^^^^ error: “tpye” is no key of a charter; did you mean “type”?
---
`,
      { show: "severity" },
    );
  });

  it("says nothing of keys that come close to one which is there", () => {
    checkRule(frontMatterUnknownKey, "---\nparties: []\npartys: []\n---\n");
  });

  it("says nothing of keys of the users' own", () => {
    checkRule(
      frontMatterUnknownKey,
      `
---
rate: 40
data: [a]
tags: [cranes]
owner: Lysvik
parties: [{ id: a, rate: 4, code: x }]
__proto__: x
extra: { statis: draft }
---
`,
    );
  });

  it("changes the key and nothing else", () => {
    checkFix(
      frontMatterUnknownKey,
      '---\n"partys": # both\n  - Lysvik\n---\n',
      "---\nparties: # both\n  - Lysvik\n---\n",
    );
  });
});
