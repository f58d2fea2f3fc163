import assert from "node:assert/strict";
import { placeholder } from "../../../src/rules/structure/placeholder.ts";
import { exampleOf } from "../../../src/rules/wording/example.ts";
import sentences from "../../data/wording-sentences.json";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

describe("placeholder", () => {
  it("marks a place in a half, in the middle of a sentence", () => {
    checkRule(
      placeholder,
      `
## Trust

**Observation:** The two labs meet on [date] in Ghent.
                                      ^^^^^^ “[date]” waits to be filled in.
`,
    );
  });

  it("marks a half that holds nothing else, once, in its theme", () => {
    checkRule(
      placeholder,
      `
## Trust

**Guiding principle:** TBD, TBD
                       ^^^ “TBD” waits to be filled in.
`,
    );
    const [problem] = problemsOf(placeholder, charterOf("## Trust\n\n**Guiding principle:** TBD\n"));
    assert.equal(problem?.theme, "trust");
  });

  it("marks a half that only quotes one", () => {
    checkRule(
      placeholder,
      `
## Trust

**Guiding principle:** “to be defined”
                        ^^^^^^^^^^^^^ “to be defined” waits to be filled in.
`,
    );
  });

  it("reads on where a line is wrapped", () => {
    checkRule(
      placeholder,
      `
The way to a sponsor is still to be
                              ^^^^^ “to be defined” waits to be filled in.
defined.
`,
    );
  });

  it("looks outside themes, into titles, items and tables", () => {
    checkRule(
      placeholder,
      `
# Charter of [Partner name]
             ^^^^^^^^^^^^^^ “[Partner name]” waits to be filled in.

- TODO call the harbour
  ^^^^ “TODO” waits to be filled in.

| Step | Day |
| --- | --- |
| Visit | YYYY-MM-DD |
          ^^^^^^^^^^ “YYYY-MM-DD” waits to be filled in.
`,
    );
  });

  it("sees through Markdown what stands in double angle brackets", () => {
    checkRule(
      placeholder,
      `
Signed by <<party name>> in May; stock <> order.
          ^^^^^^^^^^^^^^ “<<party name>>” waits to be filled in.
`,
    );
  });

  it("leaves quotations, block quotes, code, links, check boxes and addresses alone", () => {
    checkRule(
      placeholder,
      `
Nobody writes “TBD” or "to be defined" here, nor \`{{name}}\`.

> TBD

- [x] visit the plant, see [The plan](plan.md) and [Their plan][plan]
- https://example.org/YYYY-MM-DD

\`\`\`
TODO
\`\`\`

<!-- TODO -->

[plan]: https://example.org/TODO
`,
    );
  });

  it("leaves acronyms, annexes and numbers in brackets alone", () => {
    checkRule(placeholder, `See [Annex B], [DPA] and [1]; the minister [sic] said [...] yes.\n`);
  });

  it("leaves the names of parties alone", () => {
    checkRule(
      placeholder,
      `
---
charter: 1
parties: [TODO Group, Aldan Foods]
---

The TODO Group and [Aldan Foods] share a depot.
`,
    );
  });

  it("marks a value of the front matter that is nothing else", () => {
    checkRule(
      placeholder,
      `
---
charter: 1
title: Depot of TODO Group
parties:
  - name: "[Customer name]"
          ^^^^^^^^^^^^^^^^^ “[Customer name]” waits to be filled in.
  - Aldan Foods
journey:
  - { type: launch, owner: TBD }
                           ^^^ “TBD” waits to be filled in.
labels: [Draft]
---
`,
    );
  });

  it("leaves values that have a form to the rule about forms", () => {
    checkRule(
      placeholder,
      `
---
charter: 1
status: TBD
collaboration: { depth: TBD }
review: { next: YYYY-MM-DD }
---
`,
    );
  });

  it("leaves values that name parties to the rules that look for them, once there are parties", () => {
    const waiting = "agreement: { required: [TBD] }\n";
    checkRule(placeholder, `---\nparties: [Aldan Foods]\n${waiting}---\n`);
    checkRule(placeholder, `---\n${waiting}                        ^^^ “TBD” waits to be filled in.\n---\n`);
  });

  it("allows lines to sign on until the charter is agreed", () => {
    const body = (marks: string): string => `
# Depot

Lead: ________
      ^^^^^^^^ ${marks}“________” waits to be filled in.

## Agreement

### Aldan Foods

Name: ________`;
    checkRule(placeholder, `---\nstatus: in-review\n---\n${body("")}\n`);
    checkRule(placeholder, `---\nstatus: agreed\n---\n${body("")}\n      ^^^^^^^^ “________” waits to be filled in.\n`);
  });

  it("marks other placeholders between those lines", () => {
    checkRule(
      placeholder,
      `
## Sign-off

[Name of sponsor] ____________
^^^^^^^^^^^^^^^^^ “[Name of sponsor]” waits to be filled in.
`,
    );
  });

  it("is a hint in a draft, a warning in review and an error once agreed", () => {
    for (const [status, severity] of [
      ["draft", "hint"],
      ["in-review", "warning"],
      ["restructuring", "warning"],
      ["agreed", "error"],
      ["active", "error"],
    ]) {
      const [problem] = problemsOf(placeholder, charterOf(`---\ncharter: 1\nstatus: ${status}\n---\n\nTBD\n`));
      assert.equal(problem?.severity, severity, status);
    }
  });

  for (const { pattern, bad, good } of sentences.filter(({ rule }) => rule === "placeholder")) {
    it(`finds the sentences of ${pattern}, alone and in a half`, () => {
      for (const sentence of bad) {
        assert.equal(problemsOf(placeholder, charterOf(`${sentence}\n`)).length, 1, sentence);
        assert.equal(problemsOf(placeholder, charterOf(exampleOf("principle", sentence))).length, 1, sentence);
      }
    });

    it(`leaves the good sentences of ${pattern} alone`, () => {
      for (const sentence of good) {
        assert.deepEqual(problemsOf(placeholder, charterOf(`${sentence}\n`)), [], sentence);
        assert.deepEqual(problemsOf(placeholder, charterOf(exampleOf("principle", sentence))), [], sentence);
      }
    });
  }
});
