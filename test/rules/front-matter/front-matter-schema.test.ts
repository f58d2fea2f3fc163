import { frontMatterSchema } from "../../../src/rules/front-matter/front-matter-schema.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

function check(picture: string): void {
  checkRule(frontMatterSchema, fenced(picture), { show: "severity" });
  checkRule(frontMatterSchema, fenced(picture), { show: "severity", lineEnd: "\r\n" });
}

function fenced(picture: string): string {
  const lines = picture.replace(/^\n/, "").split("\n");
  const margin = lines.pop() ?? "";
  return ["---", ...lines.map((line) => line.slice(margin.length)), "---", ""].join("\n");
}

describe("front-matter-schema", () => {
  describe("wrong types", () => {
    it("marks a text where keys belong", () => {
      check(`
        collaboration: close
                       ^^^^^ error: “collaboration” is “close”, but takes keys such as “depth” with their values.
        `);
    });

    it("marks a list where a text belongs", () => {
      check(`
        title: [Cranes, Lysvik]
               ^^^^^^^^^^^^^^^^ error: “title” is a list, but takes text.
        `);
    });

    it("marks the key of a block that stands where a text belongs", () => {
      check(`
        title:
        ^^^^^ error: “title” is a group of keys, but takes text.
          en: Cranes
          no: Kraner
        `);
    });

    it("marks a quoted number where a number belongs", () => {
      check(`
        charter: "1"
                 ^^^ error: “charter” is the text “1”, but takes a whole number.
        `);
    });

    it("marks an item of a list", () => {
      check(`
        objectives:
          - 40 moves an hour by 2027-06
          - [one, two]
            ^^^^^^^^^^ error: An item of “objectives” is a list, but takes text.
        `);
    });

    it("marks the first key of an item that is a block", () => {
      check(`
        objectives:
          - what: moves
            ^^^^ error: An item of “objectives” is a group of keys, but takes text.
            count: 40
        `);
    });

    it("marks a milestone that is plain text", () => {
      check(`
        journey: [launch]
                  ^^^^^^ error: An item of “journey” is “launch”, but takes keys such as “type” and “date”.
        `);
    });

    it("marks the key of parties that are keyed by their ids", () => {
      check(`
        parties:
        ^^^^^^^ error: “parties” is a group of keys, but takes a list of parties.
          lysvik:
            role: customer
          torrent:
            role: supplier
        `);
    });

    it("marks what comes through an alias at the alias", () => {
      check(`
        note: &both [a, b]
        title: *both
               ^^^^^ error: “title” is a list, but takes text.
        `);
    });
  });

  describe("dates and durations", () => {
    it("marks a date that is none", () => {
      check(`
        review: { next: next spring }
                        ^^^^^^^^^^^ error: “next” is “next spring”, but takes a date such as 2027-03-31.
        `);
    });

    it("marks a day that is not in the calendar", () => {
      check(`
        review:
          next: 2027-02-29
                ^^^^^^^^^^ error: There is no day 2027-02-29 in the calendar.
        `);
    });

    it("marks a year alone", () => {
      check(`
        journey: [{ type: launch, date: 2027 }]
                                        ^^^^ error: “date” is “2027”, but takes a date such as 2027-03-31.
        `);
    });

    it("takes dates with and without quotes, leap days too", () => {
      check(`
        review: { every: P1Y6M, next: "2028-02-29" }
        journey: [{ type: launch, date: 2027-04-12 }]
        `);
    });

    it("marks a duration in words", () => {
      check(`
        review: { every: 6 months }
                         ^^^^^^^^ error: “every” is “6 months”, but takes a duration such as P6M (six months).
        exit: { notice: P }
                        ^ error: “notice” is “P”, but takes a duration such as P6M (six months).
        `);
    });
  });

  describe("missing keys", () => {
    it("marks the first key of a milestone without a type", () => {
      check(`
        journey:
          - date: 2027-04-12
            ^^^^ error: This milestone has no “type”.
            status: planned
        `);
    });

    it("marks a milestone in braces", () => {
      check(`
        journey: [{ date: 2027-04-12 }]
                    ^^^^ error: This milestone has no “type”.
        `);
    });

    it("marks a party without id and name, be they there without values", () => {
      check(`
        parties:
          - { role: customer }
              ^^^^ error: This party has no “id” and no “name”.
          - id:
            name:
            role: supplier
            ^^^^ error: This party has no “id” and no “name”.
        `);
    });

    it("marks a sign-off without a party", () => {
      check(`
        agreement:
          signoffs: [{ name: I. Okafor }]
                       ^^^^ error: This sign-off has no “party”.
        `);
    });

    it("marks an empty item", () => {
      check(`
        parties: [{}]
                  ^^ error: This party has no “id” and no “name”.
        `);
    });

    it("says nothing of a missing key that is there, but misspelt", () => {
      check(`
        journey: [{ tpye: launch }]
        parties: [{ nmae: Torrent }]
        `);
    });
  });

  describe("lists of values", () => {
    it("marks a value outside a closed list", () => {
      check(`
        status: nearly
                ^^^^^^ warning: “nearly” is no known “status”; known are draft, in-review, agreed, active, restructuring and ended.
        `);
    });

    it("marks it at every level", () => {
      check(`
        parties: [{ id: a, attitude: kind }]
                                     ^^^^ warning: “kind” is no known “attitude”; known are cooperative, commercial, competitive and adversarial.
        collaboration:
          depth: { current: none, target: close }
                            ^^^^ warning: “none” is no known “current”; known are transactional, coordinated, collaborative and integrated.
                                          ^^^^^ warning: “close” is no known “target”; known are transactional, coordinated, collaborative and integrated.
          trust: 5
                 ^ warning: “5” is no known “trust”; known are basic, moderate and high.
        `);
    });

    it("offers the known value that comes close", () => {
      check(`
        collaboration:
          depth: colaborative
                 ^^^^^^^^^^^^ warning: “colaborative” is no known “depth”; did you mean “collaborative”?
          risk: Medium
                ^^^^^^ warning: “Medium” is no known “risk”; did you mean “medium”?
        `);
    });

    it("hints at a near miss of an open list", () => {
      check(`
        parties: [{ id: a, role: suplier }]
                                 ^^^^^^^ hint: “suplier” comes close to “supplier”; did you mean that?
        journey: [{ type: joint workshop }]
                          ^^^^^^^^^^^^^^ hint: “joint workshop” comes close to “joint-workshop”; did you mean that?
        `);
    });

    it("leaves the users' own values alone", () => {
      check(`
        parties: [{ id: a, role: insurer }]
        collaboration: { relationship: franchise, kind: framework }
        journey: [{ type: summer-party }]
        `);
    });
  });

  describe("what is fine", () => {
    it("takes one value for a list, none and an empty list for an answer", () => {
      check(`
        objectives: 40 moves an hour by 2027-06
        parties: Lysvik
        journey: none
        review: none
        governance: []
        exit: none
        agreement: none
        decisions: []
        collaboration: { power: balanced }
        `);
    });

    it("takes the short forms", () => {
      check(`
        parties: [Lysvik, { name: Torrent, concerns: [night work, { concern: noise }] }]
        collaboration: { depth: coordinated, trust: basic, delivery: standard }
        review: P6M
        governance: see the handbook
        exit: at the end of each quarter
        stakeholders: [lysvik.sponsor]
        `);
    });

    it("takes yes and no, true and false for an answer", () => {
      check(`
        agreement:
          signoffs: [{ party: a, agreed: yes }, { party: b, agreed: no }, { party: c, agreed: true }, { party: d, agreed: false }]
        `);
    });

    it("takes keys without values as not written yet", () => {
      check(`
        title:
        status:
        parties:
          - id: a
            interests:
          -
        collaboration:
          depth: ~
        `);
    });

    it("keeps keys of the users' own, those of prototypes too", () => {
      check(`
        budget: { amount: 40 }
        __proto__: { status: nearly }
        constructor: [1]
        parties: [{ id: a, toString: b }]
        `);
    });

    it("is silent about the front matter that cannot be read", () => {
      check(`
        status: nearly
        title: [Cranes
        `);
    });
  });

  for (const [what, before, after] of [
    ["changes a value to the one that is meant", "status: in_review", "status: in-review"],
    ["takes the quotes from a number", 'charter: "1"', "charter: 1"],
    [
      "writes a date with the year first as dates are written",
      "review: { next: 2027/3/1 }",
      "review: { next: 2027-03-01 }",
    ],
    ["leaves the hours of a date away", "review: { next: 2027-03-01T23:30:00-08:00 }", "review: { next: 2027-03-01 }"],
    ["writes a duration in words as durations are written", "review: { every: 6 months }", "review: { every: P6M }"],
    ["changes a value of an open list", "journey: [{ type: Site visit }]", "journey: [{ type: site-visit }]"],
  ] as const) {
    it(what, () => {
      checkFix(frontMatterSchema, `---\n${before}\n---\n`, `---\n${after}\n---\n`);
    });
  }
});
