import assert from "node:assert/strict";
import { contentOf, placeholdersIn, withoutPlaceholders } from "../../src/charter/placeholder.ts";

const marked = (text: string, names: readonly string[] = []): string[] =>
  placeholdersIn(text, { names }).map(({ start, end }) => text.slice(start, end));

describe("placeholders", () => {
  it("takes a token with the brackets that hold nothing else", () => {
    assert.deepEqual(marked("Lead: [TBD], deputy: TBC, desk: [TODO with HR]"), ["[TBD]", "TBC", "[TODO with HR]"]);
  });

  it("counts what two patterns find as one", () => {
    assert.deepEqual(marked("from [DD/MM/YYYY] on"), ["[DD/MM/YYYY]"]);
  });

  it("tells nobody yet from a person", () => {
    assert.deepEqual(marked("Chair: N.N., scribe: N.N. Bodel"), ["N.N."]);
  });

  it("never takes the name of a party", () => {
    assert.deepEqual(marked("The TODO Group meets [Orla Foods]. TODO: a date", ["TODO Group", "Orla Foods"]), ["TODO"]);
  });

  it("does not believe that a party is called TBD", () => {
    assert.deepEqual(marked("TBD pays.", ["TBD"]), ["TBD"]);
  });

  it("knows what Dutch, German and French leave open", () => {
    for (const words of [
      "n.t.b.",
      "nader te bepalen",
      "in te vullen",
      "[in te vullen]",
      "t.b.d.",
      "noch zu klären",
      "zu ergänzen",
      "à définir",
      "[À compléter]",
      "à déterminer",
    ])
      assert.equal(contentOf(words), "placeholder", words);
    assert.deepEqual(marked("De prijs is nader te bepalen, het hoofd n.t.b."), ["nader te bepalen", "n.t.b."]);
    assert.deepEqual(marked("Der Preis ist noch zu klären."), ["noch zu klären"]);
    assert.deepEqual(marked("Le prix reste à définir."), ["à définir"]);
  });

  it("leaves alone what is to be done, by whom or when", () => {
    for (const text of [
      "Beide vragen de klant het formulier in te vullen.",
      "De prijs, nader te bepalen door beide hoofden, geldt een jaar.",
      "Die Liste ist zu ergänzen, sobald jemand dazukommt.",
      "Un montant à définir par les deux directeurs.",
      "Le tableau est à compléter le lundi.",
      "Les points à préciser l’un après l’autre.",
    ])
      assert.deepEqual(marked(text), [], text);
  });

  it("leaves the rest of a text", () => {
    assert.equal(withoutPlaceholders("Ask ____ on YYYY-MM-DD."), "Ask  on .");
  });

  it("tells text, placeholder and nothing apart", () => {
    assert.equal(contentOf("TBD until May"), "text");
    assert.equal(contentOf("To be\ndefined."), "placeholder");
    assert.equal(contentOf("(<>)"), "placeholder");
    assert.equal(contentOf(" \n "), "empty");
    assert.equal(contentOf("–"), "text");
  });
});
