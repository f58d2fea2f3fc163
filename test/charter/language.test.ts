import assert from "node:assert/strict";
import { languageOf, languageOfCharter } from "../../src/charter/language.ts";
import { charterOf } from "../support/check-rule.ts";

describe("the language of a theme", () => {
  it("is that of its labels", () => {
    assert.deepEqual(languagesIn("## Trust\n\nObservatie: Eén kade.\n\nLeidend principe: Wie laat is, belt.\n"), [
      "nl",
    ]);
    assert.deepEqual(languagesIn("## Geld\n\nBeobachtung: Ein Kai.\n\nGrundsatz: Wer zu spät ist, ruft an.\n"), ["de"]);
  });

  it("is that of its title where the labels are English", () => {
    assert.deepEqual(languagesIn("## Confiance\n\nObservation: Un quai.\n\nPrinciple: On appelle.\n"), ["fr"]);
  });

  it("is that of the charter where title and labels tell different ones", () => {
    assert.deepEqual(languagesIn("## Vertrauen\n\nConstat: Ein Kai.\n\nGuiding principle: Man ruft an.\n"), ["en"]);
  });

  it("is that of the charter where names are words of several languages", () => {
    assert.deepEqual(languagesIn("## Money\n\nObservation: Un quai.\n\nPrinciple: On appelle.\n"), ["en"]);
    assert.deepEqual(languagesIn("---\nlanguage: fr\n---\n\n## Argent\n\nObservation: Un quai.\n\nPrincipe: Non.\n"), [
      "fr",
    ]);
  });

  it("is that of the charter where all names are English", () => {
    const english = "## Trust\n\nObservation: Eén kade.\n\nGuiding principle: Wie laat is, belt.\n";
    assert.deepEqual(languagesIn(english), ["en"]);
    assert.deepEqual(languagesIn(`---\nlanguage: nl-BE\n---\n\n${english}`), ["nl"]);
  });

  it("goes before what the charter says", () => {
    const german = "## Vertrauen\n\nBeobachtung: Ein Kai.\n\nLeitprinzip: Man ruft an.\n";
    assert.deepEqual(languagesIn(`---\nlanguage: nl\n---\n\n${german}`), ["de"]);
  });
});

describe("the language of a charter that names none", () => {
  const dutch = "## Vertrouwen\n\nObservatie: Eén kade.\n\nLeidend principe: Wie laat is, belt.\n";
  const german = "## Gegenseitigkeit\n\nBeobachtung: Ein Kai.\n\nLeitprinzip: Man ruft an.\n";

  it("is the one that its themes tell", () => {
    const charter = charterOf(`${dutch}\n## Mutuality\n\nObservation: Eén.\n\nPrinciple: Bel.\n`);
    assert.equal(languageOfCharter(charter), "nl");
    assert.equal(charter.catalog.language, "nl");
    assert.equal(charter.themes[0]?.definition?.title, "Vertrouwen");
  });

  it("is English where they tell two", () => {
    const charter = charterOf(`${dutch}\n${german}`);
    assert.equal(languageOfCharter(charter), "en");
    assert.deepEqual(
      charter.themes.map((theme) => languageOf(theme, charter)),
      ["nl", "de"],
    );
  });

  it("is the one of the catalog where they tell none", () => {
    assert.equal(languageOfCharter(charterOf("## Money\n\nObservation: One.\n")), "en");
  });

  it("lets a slip of the pen in a title be one of that language", () => {
    const { themes } = charterOf(`${dutch}\n## Wederkerighied\n\nObservatie: Eén.\n\nLeidend principe: Bel.\n`);
    assert.deepEqual(
      themes.map(({ id, near }) => [id, near]),
      [
        ["trust", false],
        ["mutuality", true],
      ],
    );
  });
});

function languagesIn(text: string): string[] {
  const charter = charterOf(text);
  return charter.themes.map((theme) => languageOf(theme, charter));
}
