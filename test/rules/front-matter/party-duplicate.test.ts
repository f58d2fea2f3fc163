import assert from "node:assert/strict";
import { partyDuplicate } from "../../../src/rules/front-matter/party-duplicate.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

describe("party-duplicate", () => {
  it("marks the id of the second party", () => {
    checkRule(
      partyDuplicate,
      `
---
parties:
  - { id: port, name: Port of Lysvik }
  - { id: port, name: Port Services }
          ^^^^ Another party has the id “port” already.
---
`,
    );
  });

  it("compares ids that are made of names", () => {
    checkRule(
      partyDuplicate,
      `
---
parties: [Port of Lysvik, { id: port-of-lysvik }]
                                ^^^^^^^^^^^^^^ Another party has the id “port-of-lysvik” already.
---
`,
    );
  });

  it("links the party that has the id", () => {
    const [problem] = problemsOf(partyDuplicate, charterOf("---\nparties: [a, b, a]\n---\n"));
    assert.deepEqual(problem?.related?.[0]?.range.start, { line: 1, character: 10 });
  });

  it("is silent where the names are the same and the ids are not", () => {
    checkRule(partyDuplicate, "---\nparties: [{ id: a, name: Port }, { id: b, name: Port }]\n---\n");
  });
});
