import assert from "node:assert/strict";
import type { Rule } from "../../../src/rules/rule.ts";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

const ruleNamed = (id: string): Rule => {
  const rule = wordingRules.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  return rule;
};
const vagueCondition = ruleNamed("vague-condition");
const openList = ruleNamed("open-list");
const vagueDegree = ruleNamed("vague-degree");
const oneSidedPower = ruleNamed("one-sided-power");

describe("wording rules", () => {
  it("mark the words, say what they leave open and what to write instead", () => {
    checkRule(
      vagueCondition,
      `
## Trust

**Guiding principle:** The depot opens its books where needed.
                                                 ^^^^^^^^^^^^ “where needed” leaves open when this applies and who decides it; name the event, the limit or the person.
`,
    );
  });

  it("know the theme that the words stand in", () => {
    const [problem] = problemsOf(vagueCondition, charterOf("## Trust\n\n**Guiding principle:** Ask if necessary.\n"));
    assert.equal(problem?.theme, "trust");
  });

  it("never rise above a hint or an information, but for one", () => {
    assert.deepEqual(
      wordingRules.filter(({ severity }) => severity !== "hint" && severity !== "information").map(({ id }) => id),
      ["one-size-fits-all"],
    );
  });

  describe("scope", () => {
    it("leaves observations, titles and text outside of principles alone", () => {
      checkRule(
        openList,
        `
# Depots, etc.

Costs, etc.

## Trust

**Observation:** The depot ships salt, etc.

## Sand etc.

**Guiding principle:**

### Salt, etc.

Whoever is late pays.

## Glossary

Salt, etc.
`,
      );
    });

    it("reads interests and objectives in the front matter, the shared ones too", () => {
      checkRule(
        ruleNamed("deal-focus"),
        `
---
charter: 1
objectives: [close the deal by May]
             ^^^^^^^^^^^^^^ “close the deal” makes the signature the goal; add what comes before and after it as milestones.
parties:
  - name: Aldan Foods
    interests: "secure the order"
                ^^^^^^^^^^^^^^^^ “secure the order” makes the signature the goal; add what comes before and after it as milestones.
    brings: [a way to close the deal]
---

## Trust

**Guiding principle:** Close the deal.
`,
      );
    });

    it("marks a folded value on its first line", () => {
      checkRule(
        ruleNamed("department-target"),
        `
---
objectives:
  - >-
    ^^ “sales quota” is the target of one desk; add what the parties gain by it.
    reach the sales
    quota
---
`,
      );
    });

    it("reads both halves of a theme, and no other theme", () => {
      checkRule(
        ruleNamed("trust-absolute"),
        `
## Trust

**Observation:** There is total trust.
                          ^^^^^^^^^^^ “total trust” promises trust without a limit; say what is open to whom, and what is not.

## Mutuality

**Observation:** There is total trust.
`,
      );
    });
  });

  describe("what is not said", () => {
    it("is what stands in quotation marks, code, links' targets, addresses, comments and images", () => {
      checkRule(
        openList,
        `
## Trust

**Guiding principle:** Nobody writes “etc.”, "and so on", ‘etc.’ or \`etc.\`; see [this](https://example.org/etc) and
https://example.org/etc/ and ![etc.](x.png) <!-- etc. --> for more.

> Costs, etc.
`,
      );
    });

    it("does not end at an apostrophe", () => {
      checkRule(
        openList,
        `
## Trust

**Guiding principle:** The parties' costs, etc., are the parties' own.
                                           ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.
`,
      );
    });
  });

  describe("negation", () => {
    it("before the words, in the same sentence, drops them", () => {
      checkRule(
        oneSidedPower,
        `
## Trust

**Guiding principle:** No party, whatever its share, closes a lane without
notice. One party closes a lane without notice.
                                ^^^^^^^^^^^^^^ “without notice” gives one party the last word; say what the other is told, asked or given first.
`,
      );
    });

    it("more than 60 characters before them does not", () => {
      checkRule(
        oneSidedPower,
        `
## Trust

**Guiding principle:** Neither rain nor snow matters to the depot that serves the northern and the eastern roads and closes lanes unilaterally.
                                                                                                                                  ^^^^^^^^^^^^ “unilaterally” gives one party the last word; say what the other is told, asked or given first.
`,
      );
    });

    it("behind the words drops them", () => {
      checkRule(oneSidedPower, "## Trust\n\n**Guiding principle:** Closing lanes without notice is forbidden.\n");
    });

    it("means nothing to rows without it", () => {
      checkRule(
        openList,
        `
## Trust

**Guiding principle:** Never share wages, etc.
                                          ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.
`,
      );
    });
  });

  describe("concrete sentences", () => {
    for (const measure of [
      "within 3 working days",
      "within ninety days",
      "up to EUR 500",
      "up to 500 €",
      "by 2027-03",
      "every spring",
      "each week",
      "on Mondays",
      "in May",
      "after 30 percent",
    ]) {
      it(`win: ${measure}`, () => {
        checkRule(vagueCondition, `## Trust\n\n**Guiding principle:** The depot helps out where needed ${measure}.\n`);
      });
    }

    it("are the words' own, not their neighbours", () => {
      checkRule(
        vagueCondition,
        `
## Trust

**Guiding principle:** Sand is shared as needed. Salt is shared every May.
                                      ^^^^^^^^^ “as needed” leaves open when this applies and who decides it; name the event, the limit or the person.
`,
      );
    });

    it("do not end at an abbreviation", () => {
      checkRule(
        vagueCondition,
        "## Trust\n\n**Guiding principle:** Sand is shared as needed, e.g. Aldan's, within two days.\n",
      );
    });

    it("may be the introduction of a list, or an item of it", () => {
      checkRule(
        vagueCondition,
        `
## Trust

**Guiding principle:** Every Monday the depot shares:

- sand where needed
- salt

## Mutuality

**Guiding principle:** Shared as needed:

- sand every March
`,
      );
    });

    it("are no months where a verb stands", () => {
      checkRule(
        vagueCondition,
        `
## Trust

**Guiding principle:** The two may each may be late if necessary.
                                                    ^^^^^^^^^^^^ “if necessary” leaves open when this applies and who decides it; name the event, the limit or the person.
`,
      );
    });
  });

  describe("defined terms", () => {
    const principle = "## Trust\n\n**Guiding principle:** Notice is reasonable.\n";
    const definitions = [
      "**reasonable** means two weeks.",
      "__Reasonable__ (of notice) means two weeks.",
      "“Reasonable” means two weeks.",
      "## Definitions\n\nReasonable: two weeks.",
      "## Glossary\n\n- **Reasonable** – two weeks\n- Late – a day",
      "## Glossary\n\n| Term | Meaning |\n| --- | --- |\n| reasonable | two weeks |",
      "## Definitions\n\n### Reasonable\n\nTwo weeks.",
    ];
    for (const definition of definitions) {
      it(`are not vague: ${JSON.stringify(definition)}`, () => checkRule(vagueDegree, `${principle}\n${definition}\n`));
    }

    it("cover what holds little else", () => {
      checkRule(
        ruleNamed("vague-effort"),
        "## Trust\n\n**Guiding principle:** Use reasonable efforts.\n\n## Definitions\n\nReasonable: two weeks.\n",
      );
    });

    it("do not cover what only begins with one", () => {
      checkRule(
        ruleNamed("intention-verb"),
        `
## Trust

**Guiding principle:** The parties try to help.
                           ^^^^^^^^^^^^^^ “parties try to” tells an intention, not a rule; say what is done, by whom and when.

## Definitions

Parties: Aldan Foods and the county.
`,
      );
    });
  });

  describe("caps", () => {
    it("let a rule speak once in a half", () => {
      checkRule(
        openList,
        `
## Trust

**Guiding principle:** Share sand, etc. Share salt, etc. Share
                                   ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.
grit and so on.
`,
      );
    });

    it("show three in a file and count the others", () => {
      const theme = "\n## Trust\n\n**Guiding principle:** Sand, etc.\n";
      const mark =
        "                             ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one";
      checkRule(
        openList,
        [
          `${theme}${mark}.\n${theme}${mark}.\n${theme}${mark} (8 more in this charter).\n`,
          ...Array.from({ length: 8 }, () => theme),
        ].join(""),
      );
    });

    it("link the others", () => {
      const theme = "## Trust\n\n**Guiding principle:** Sand, etc.\n\n";
      const problems = problemsOf(openList, charterOf(theme.repeat(5)));
      assert.deepEqual(
        problems.map(({ related }) => related?.map(({ range }) => range.start.line)),
        [undefined, undefined, [14, 18]],
      );
    });
  });

  describe("names of parties", () => {
    it("are never hits", () => {
      checkRule(
        ruleNamed("vague-effort"),
        `
---
parties: [Best Efforts Haulage, Aldan Foods]
---

## Trust

**Guiding principle:** Best Efforts Haulage drives; it makes its best efforts.
                                                                 ^^^^^^^^^^^^ “best efforts” promises an effort that nobody can check; name the act and its limit.
`,
      );
    });
  });

  it("speak of the same words once", () => {
    const phrases = ["as soon as possible", "as much as possible", "wherever possible", "using reasonable efforts"];
    for (const phrase of phrases) {
      const charter = charterOf(`## Trust\n\n**Guiding principle:** Sand is shared ${phrase}.\n`);
      assert.equal(wordingRules.flatMap((rule) => problemsOf(rule, charter)).length, 1, phrase);
    }
  });

  it("read on where a line is wrapped, and mark what stands on the first line", () => {
    checkRule(
      vagueCondition,
      `
## Trust

**Guiding principle:** The depot shares sand where
                                             ^^^^^ “where needed” leaves open when this applies and who decides it; name the event, the limit or the person.
needed.
`,
    );
  });

  it("do not read from one item into the next", () => {
    checkRule(vagueCondition, "## Trust\n\n**Guiding principle:** Ask:\n\n- where\n- needed\n* where\n1. needed\n");
  });

  it("read all forms of a charter", () => {
    checkRule(
      openList,
      `
| Theme | Guiding principle |
| --- | --- |
| Trust | Sand, etc. |
                ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.

- Mutuality
  - Guiding principle: Sand, etc.
                             ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.

• It takes time
• Guiding principle: Sand, etc.
                           ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one (1 more in this charter).

## Horses for courses

### Guiding principle: Sand, etc.
`,
    );
  });

  it("count columns as editors do", () => {
    checkRule(
      openList,
      `
## Trust

**Guiding principle:** 🤝 &amp; *sand*, **etc.**
                                          ^^^^ “etc.” leaves open what belongs to it; name every item, or who may add one.
`,
      { lineEnd: "\r\n" },
    );
  });

  it("speak no language but their own", () => {
    checkRule(openList, "---\nlanguage: es\n---\n\n## Trust\n\n**Guiding principle:** Sal, etc.\n");
    assert.equal(
      problemsOf(openList, charterOf("---\nlanguage: en-GB\n---\n\n## Trust\n\n**Guiding principle:** Salt, etc.\n"))
        .length,
      1,
    );
  });

  it("take words that users add, and leave those that they ignore", () => {
    const lexicon = { added: { "open-list": ["and the like", "c++"] }, ignored: { "open-list": ["And/Or"] } };
    checkRule(
      openList,
      `
## Trust

**Guiding principle:** Sand and/or salt.

## Mutuality

**Guiding principle:** Sand and the
                            ^^^^^^^ “and the like” leaves open what belongs to it; name every item, or who may add one.
like.

## It takes time

**Guiding principle:** Written in C++.
                                  ^^^ “C++” leaves open what belongs to it; name every item, or who may add one.
`,
      { lexicon },
    );
  });

  it("take words with a hyphen", () => {
    const lexicon = { added: { "open-list": ["kick-off"] }, ignored: {} };
    checkRule(
      openList,
      `
## Trust

**Guiding principle:** The depot pays for a kick-off.
                                            ^^^^^^^^ “kick-off” leaves open what belongs to it; name every item, or who may add one.
`,
      { lexicon },
    );
  });

  it("leave words that no rule is to speak of", () => {
    const text = "## Trust\n\n**Guiding principle:** Sand, etc.\n";
    checkRule(openList, text, { lexicon: { added: {}, ignored: { "*": ["etc."] } } });
  });
});
