import assert from "node:assert/strict";
import { wordingRules } from "../../../src/rules/wording/index.ts";
import { charterOf, checkChoices, checkFix, checkRule, problemsOf } from "../../support/check-rule.ts";

const partnerWording = wordingRules.filter(({ id }) => id === "partner-wording")[0] ?? assert.fail();

const front = (more = ""): string =>
  `---\ncharter: 1\n${more}collaboration: { relationship: customer-supplier }\n---\n`;
const parties = "parties:\n  - { name: Aldan Foods, role: buyer }\n  - { name: Kite Partners, role: carrier }\n";
const says = (words: string): string => `“${words}” blurs who buys and who delivers; use the name of the role.`;

describe("partner-wording", () => {
  it("marks the first partner of each section, in the text and in both halves", () => {
    checkRule(
      partnerWording,
      `${front()}
# Our partnership

Both partners drive.
     ^^^^^^^^ ${says("partners")}

Each partner drives.

## Trust

**Observation:** A strategic partner knows.
                   ^^^^^^^^^^^^^^^^^ ${says("strategic partner")}

**Guiding principle:** Ask the partner.

## Governance

The partnership board meets.
    ^^^^^^^^^^^ ${says("partnership")}
`,
    );
  });

  it("speaks only between a customer and a supplier", () => {
    checkRule(partnerWording, "Both partners drive.\n");
    checkRule(partnerWording, "---\ncollaboration: { relationship: alliance }\n---\n\nBoth partners drive.\n");
  });

  it("leaves the theme about partners, titles, quotations and denials alone", () => {
    checkRule(
      partnerWording,
      `${front()}
# A true partnership

## Partnership is not a customer/supplier relationship model

**Observation:** A partner shares profit.

**Guiding principle:** Say “supplier”, not “partner”.

## Trust

- A “partner” is no friend.
- The parties are not partners.

> Dear partners!
`,
    );
  });

  it("leaves the theme about partners alone in whatever form", () => {
    const title = "Partnership is not a customer/supplier relationship model";
    checkRule(
      partnerWording,
      `${front()}
| Theme | Observation | Guiding principle |
| --- | --- | --- |
| ${title} | A partner shares. | The partner pays. |

- ${title}
  - Observation: A partner shares.

${title}
---

Observation: A partner shares.
`,
    );
  });

  it("leaves names of parties, companies and products alone", () => {
    checkRule(
      partnerWording,
      `${front(parties)}
Kite Partners drives. Orla & Partners and Sund Partner GmbH audit; see the partner portal.
`,
    );
  });

  it("is silent about a word that the charter defines", () => {
    checkRule(partnerWording, `${front()}\n**Partner** means Aldan Foods. The partner drives.\n`);
  });

  it("writes the roles instead, all over the section, as the writer chooses", () => {
    checkChoices(
      partnerWording,
      `${front(parties)}\nOur trusted\nPartner drives. Both partners meet: the partnership works.\n`,
      {
        "Write “Buyer” and “parties” and “relationship”": `${front(parties)}\nOur trusted\nBuyer drives. Both parties meet: the relationship works.\n`,
        "Write “Carrier” and “parties” and “relationship”": `${front(parties)}\nOur trusted\nCarrier drives. Both parties meet: the relationship works.\n`,
      },
    );
  });

  it("has one way out where no role is to be chosen", () => {
    checkFix(
      partnerWording,
      `${front()}\nThis partnership starts in May.\n`,
      `${front()}\nThis relationship starts in May.\n`,
    );
  });

  it("gives theme and no more than three marks", () => {
    const section = "## Trust\n\n**Observation:** The partner drives.\n\n";
    const problems = problemsOf(partnerWording, charterOf(front() + section.repeat(9)));
    assert.deepEqual(
      problems.map(({ theme }) => theme),
      ["trust", "trust", "trust"],
    );
    assert.match(problems[2]?.message ?? "", /\(6 more in this charter\)\.$/);
  });
});
