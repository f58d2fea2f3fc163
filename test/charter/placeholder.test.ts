import assert from "node:assert/strict";
import fc from "fast-check";
import { contentOf, placeholderPatterns, placeholdersIn, withoutPlaceholders } from "../../src/charter/placeholder.ts";
import { samplesOf } from "../support/expression-samples.ts";

const marked = (text: string, names: readonly string[] = []): string[] =>
  placeholdersIn(text, { names }).map(({ start, end }) => text.slice(start, end));

describe("what a text says", () => {
  /** By the placeholders alone, however it begins. */
  const said = (text: string): string => {
    const rest = withoutPlaceholders(text.replace(/\s/g, " "));
    const isShorter = rest.length < text.length || /^[^\p{L}\p{N}]*<>[^\p{L}\p{N}]*$/u.test(rest);
    return isShorter && !/[\p{L}\p{N}]/u.test(rest) ? "placeholder" : "text";
  };

  for (const { kind, pattern } of placeholderPatterns) {
    it(`is nothing where nothing else stands there, whatever the ${kind}: ${`${pattern}`.slice(0, 20)}`, () => {
      let found = 0;
      const around = fc.constantFrom("", "", " ", "\n", "- ", "xxxx", "The ", ".", " it", "\u00AD", "é");
      const join = fc.constantFrom(
        (text: string) => text,
        (text: string) => text.normalize("NFD"),
      );
      fc.assert(
        fc.property(around, samplesOf(pattern), around, join, (before, words, after, written) => {
          const text = written(`${before}${words}${after}`);
          if (text.trim() === "") return;
          if (said(text) === "placeholder") found++;
          assert.equal(contentOf(text), said(text), JSON.stringify(text));
        }),
        { numRuns: 150 },
      );
      assert.ok(found > 3, `${found}`);
    });
  }
});

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

  const open: Readonly<Record<string, readonly string[]>> = {
    Dutch: [
      "n.t.b.",
      "n.n.b.",
      "nader te bepalen",
      "Nog te benoemen",
      "nog in te vullen",
      "in te vullen",
      "[in te vullen]",
      "hier invullen",
      "Wordt nog ingevuld.",
      "[naam van de leverancier]",
      "DD-MM-JJJJ",
    ],
    German: [
      "t.b.d.",
      "noch zu klären",
      "NOCH ZU KLÄREN",
      "noch zu klaeren",
      "noch auszufüllen",
      "zu ergänzen",
      "(auszufüllen)",
      "[bitte ergänzen]",
      "hier eintragen",
      "Wird noch festgelegt.",
      "[einfügen]",
      "TT.MM.JJJJ",
    ],
    French: [
      "à définir",
      "A DEFINIR",
      "[À compléter]",
      "à déterminer",
      "à préciser",
      "à convenir",
      "à confirmer ultérieurement",
      "à remplir",
      "Insérer ici",
      "[votre fonction]",
      "JJ/MM/AAAA",
    ],
  };
  for (const [language, words] of Object.entries(open)) {
    it(`knows what is left open in ${language}, however its accents are written`, () => {
      for (const phrase of words) {
        assert.equal(contentOf(phrase), "placeholder", phrase);
        assert.equal(contentOf(phrase.normalize("NFD")), "placeholder", `${phrase} decomposed`);
      }
    });
  }

  it("marks just these words in a sentence", () => {
    assert.deepEqual(marked("De prijs is nader te bepalen, het hoofd n.t.b."), ["nader te bepalen", "n.t.b."]);
    assert.deepEqual(marked("Der Preis ist noch zu klären."), ["noch zu klären"]);
    assert.deepEqual(marked("Le prix reste à définir."), ["à définir"]);
    assert.deepEqual(marked("Le prix reste a\u0300 de\u0301\u00ADfinir."), ["a\u0300 de\u0301\u00ADfinir"]);
    assert.deepEqual(marked("Der Ort wird noch\nbestimmt, der Preis noch zu\nklären."), [
      "wird noch\nbestimmt",
      "noch zu\nklären",
    ]);
  });

  it("leaves alone what is to be done, by whom or when", () => {
    for (const text of [
      "Beide vragen de klant het formulier in te vullen.",
      "De prijs, nader te bepalen door beide hoofden, geldt een jaar.",
      "Wat nog te bepalen is, staat op het bord.",
      "Elke ploeg moet het logboek zelf invullen voor de wissel.",
      "Die Liste ist zu ergänzen, sobald jemand dazukommt.",
      "Was noch zu klären ist, steht auf der Tafel.",
      "Die noch zu klärenden Punkte stehen auf der Tafel.",
      "Das Formular ist vor der Schicht auszufüllen und zu zeigen.",
      "Un montant à définir par les deux directeurs.",
      "Le tableau est à compléter le lundi.",
      "Les points à préciser l’un après l’autre.",
      "Les deux directions listent ce qui reste à définir.",
      "Le formulaire à remplir tient sur une page.",
      "Ici, on appelle avant d’entrer.",
      "Siehe [Anhang B], [Anlage 2] und [Kapitel 4].",
      "Zie [Bijlage B], zie [Artikel 12].",
      "Voir [Annexe B] et [Chapitre 3].",
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

  for (const { kind, pattern } of placeholderPatterns) {
    it(`are no text by themselves, however they begin: ${kind} ${pattern}`.slice(0, 70), () => {
      let found = 0;
      const casing = fc.constantFrom("toString", "toUpperCase", "toLowerCase");
      fc.assert(
        fc.property(samplesOf(pattern), casing, (words, change) => {
          const text = words[change]();
          const [first] = placeholdersIn(text);
          if (first?.start !== 0 || first.end !== text.length) return;
          found++;
          assert.equal(contentOf(text), "placeholder", text);
        }),
        { numRuns: 200 },
      );
      assert.ok(found > 10, `${found} samples were placeholders`);
    });
  }
});
