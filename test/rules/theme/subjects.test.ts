import assert from "node:assert/strict";
import { type Subjects, subjectsOf } from "../../../src/rules/theme/subjects.ts";
import { charterOf } from "../../support/check-rule.ts";

const parties = `parties:
  - { id: brook, name: Brook Dairy, role: customer }
  - { id: it, name: Kernel IT, role: supplier }`;

describe("the subjects of sentences", () => {
  it("are parties by id, name, first word of the name, and role", () => {
    for (const words of [
      "brook",
      "Brook Dairy",
      "Brook",
      "Kernel",
      "Kernel IT",
      "the customer",
      "Supplier",
      "the vendor",
    ])
      assert.equal(named(words).length, 1, words);
  });

  it("are no parties in the plural, in lower case without an article, or within another word", () => {
    for (const words of ["customers", "a customer", "Brooks", "the kernel", "brookside", "Suppliers"])
      assert.deepEqual(named(words), [], words);
  });

  it("are all parties in words for all", () => {
    for (const words of ["both", "We", "each", "neither", "the parties", "the other side", "a team", "the two leads"])
      assert.deepEqual(named(words), ["all"], words);
  });

  it("oblige the party before the verb", () => {
    assert.deepEqual(duties("The supplier must answer."), [["it", "supplier must"]]);
    assert.deepEqual(duties("Brook's quality lead shall taste it."), [["brook", "Brook's quality lead shall"]]);
    assert.deepEqual(duties("When milk turns, Brook never waits."), [["brook", "Brook never"]]);
    assert.deepEqual(duties("The customer is responsible for cans."), [["brook", "customer is responsible for"]]);
    assert.deepEqual(duties("Kernel must log in and must log out."), [["it", "Kernel must"]]);
  });

  it("oblige each party of a sentence with two", () => {
    assert.deepEqual(duties("Brook shall order by noon, and the supplier shall confirm by two."), [
      ["brook", "Brook shall"],
      ["it", "supplier shall"],
    ]);
  });

  it("oblige nobody alone where both are named, or where no verb obliges", () => {
    for (const text of [
      "Brook and Kernel must meet.",
      "The customer or the supplier shall call.",
      "Neither the customer nor the supplier may only wait.",
      "Brook's dairy and Kernel's desk will agree.",
      "Both must pay.",
      "Brook pays within 30 days.",
      "The milk of Brook, if it turns, must be poured away.",
    ])
      assert.deepEqual(duties(text), [], text);
  });

  it("are known in English only", () => {
    assert.ok(subjectsIn("language: en-GB"));
    assert.equal(subjectsIn("language: fr"), undefined);
    assert.equal(subjectsIn("language: constructor"), undefined);
  });

  it("take names as they are, signs of expressions included", () => {
    const subjects = subjectsIn("parties: ['C++ (Group)', '[Other] | Co.']");
    assert.deepEqual(subjects?.mentionsIn("C++ (Group) calls [Other] | Co. twice").length, 2);
  });

  it("are found in long hostile text without delay", () => {
    const text = "the customer and the supplier 's and ".repeat(3000);
    assert.equal(english().dutiesIn(text).length, 0);
    assert.ok(english().dutiesIn("Brook must ".repeat(5000)).length > 1000);
  });
});

function subjectsIn(frontMatter: string): Subjects | undefined {
  return subjectsOf(charterOf(`---\n${frontMatter}\n---\n`));
}

function english(): Subjects {
  const subjects = subjectsIn(parties);
  assert.ok(subjects);
  return subjects;
}

function named(text: string): string[] {
  return english()
    .mentionsIn(`So ${text} here`)
    .map(({ party }) => (party === "all" ? party : party.id));
}

function duties(text: string): string[][] {
  return english()
    .dutiesIn(text)
    .map(({ party, start, end }) => [party.id, text.slice(start, end)]);
}
