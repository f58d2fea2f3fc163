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

  it("are known in four languages", () => {
    for (const language of ["en-GB", "nl", "de-AT", "fr"]) assert.ok(subjectsIn(`language: ${language}`), language);
    assert.equal(subjectsIn("language: es"), undefined);
  });

  it("take names as they are, signs of expressions included", () => {
    const subjects = subjectsIn("parties: ['C++ (Group)', '[Other] | Co.']");
    assert.deepEqual(subjects?.mentionsIn("C++ (Group) calls [Other] | Co. twice").length, 2);
  });

  it("are found in long hostile text without delay", () => {
    const text = "the customer and the supplier 's and ".repeat(3000);
    assert.equal(english().dutiesIn(text).length, 0);
    assert.ok(english().dutiesIn("Brook must ".repeat(5000)).length > 1000);
    assert.ok(speaking("nl").dutiesIn("moet de klant ".repeat(5000)).length > 1000);
  });
});

interface Expected {
  /** Words that name one party. */
  readonly one: readonly string[];
  /** Words that name all, or none. */
  readonly all: readonly string[];
  readonly none: readonly string[];
  /** Sentences that oblige one party, with its id and the words that say so. */
  readonly duties: Readonly<Record<string, readonly (readonly [id: string, words: string])[]>>;
  /** Sentences that oblige nobody, or not one alone. */
  readonly free: readonly string[];
}

const others: Readonly<Record<string, Expected>> = {
  nl: {
    one: ["Brook Dairy", "Brook", "Kernel", "de klant", "Klant", "de leverancier", "Leverancier", "de opdrachtnemer"],
    all: ["beide", "wij", "elkaar", "de partijen", "geen partij", "de andere kant", "de twee planners", "niemand"],
    none: ["klanten", "een klant", "Brooks", "de kern", "leveranciers"],
    duties: {
      "De leverancier moet binnen twee dagen antwoorden.": [["it", "leverancier moet"]],
      "Bij vertraging moet de leverancier bellen.": [["it", "moet de leverancier"]],
      "Als de klant belt, zal Kernel een monteur sturen.": [["it", "zal Kernel"]],
      "Brook mag niet van ploeg wisselen.": [["brook", "Brook mag niet"]],
      "Bij de klant moet de leverancier zich melden.": [["it", "moet de leverancier"]],
      "De klant moet de leverancier om zes uur bellen.": [["brook", "klant moet"]],
      "Klant is verantwoordelijk voor de kannen, en leverancier zal ze spoelen.": [
        ["brook", "Klant is verantwoordelijk voor"],
      ],
      "Brook verplicht zich elke vrijdag te tellen.": [["brook", "Brook verplicht zich"]],
    },
    free: [
      "Brook en Kernel moeten elkaar bellen.",
      "Morgen moet de klant of de leverancier bellen.",
      "De planning van de klant moet kloppen.",
      "Voor de leverancier moet een plaats vrij zijn.",
      "Beide moeten betalen.",
      "De klant betaalt binnen dertig dagen.",
      "Niemand mag de klant laten wachten.",
      "Elke melding aan Kernel zal worden geteld.",
    ],
  },
  de: {
    one: [
      "Brook Dairy",
      "Brook",
      "Kernel",
      "der Kunde",
      "dem Kunden",
      "der Lieferant",
      "des Auftragnehmers",
      "die Kundin",
    ],
    all: ["beide", "wir", "einander", "die Parteien", "keine Seite", "die zwei Leitungen", "niemand", "gemeinsam"],
    none: ["Kunden", "ein Kunde", "Kundendienst", "Brooks", "der Kern", "Lieferantenliste"],
    duties: {
      "Der Lieferant muss binnen zwei Tagen antworten.": [["it", "Der Lieferant muss"]],
      "Bei Verzug muss der Lieferant anrufen.": [["it", "muss der Lieferant"]],
      "Ruft der Kunde an, soll Kernel jemanden schicken.": [["it", "soll Kernel"]],
      "Brook darf nicht die Schicht wechseln.": [["brook", "Brook darf nicht"]],
      "Beim Kunden muss sich der Lieferant melden.": [],
      "Der Kunde muss den Lieferanten um sechs anrufen.": [["brook", "Der Kunde muss"]],
      "Der Kunde ist verantwortlich für die Kannen.": [["brook", "Der Kunde ist verantwortlich für"]],
      "Brook verpflichtet sich, jeden Freitag zu zählen.": [["brook", "Brook verpflichtet sich"]],
    },
    free: [
      "Brook und Kernel müssen sich anrufen.",
      "Morgen muss der Kunde oder der Lieferant anrufen.",
      "Die Planung von Brook muss stimmen.",
      "Für den Lieferanten muss ein Platz frei sein.",
      "Das muss dem Lieferanten gemeldet werden.",
      "Den Lieferanten muss niemand fragen.",
      "Beide müssen zahlen.",
      "Der Kunde zahlt binnen dreißig Tagen.",
      "Jede Meldung an Kernel soll gezählt werden.",
    ],
  },
  fr: {
    one: [
      "Brook Dairy",
      "Brook",
      "Kernel",
      "le client",
      "du client",
      "Client",
      "le fournisseur",
      "l’acheteur",
      "la cliente",
    ],
    all: ["chacun", "nous", "les parties", "aucune partie", "l’autre", "les deux responsables", "ensemble", "personne"],
    none: ["clients", "un client", "clientèle", "Brooks", "fournisseurs", "le noyau"],
    duties: {
      "Le fournisseur doit répondre sous deux jours.": [["it", "fournisseur doit"]],
      "En cas de retard, le fournisseur doit appeler.": [["it", "fournisseur doit"]],
      "Quand le client appelle, Kernel devra envoyer quelqu’un.": [["it", "Kernel devra"]],
      "Brook ne peut pas changer d’équipe.": [["brook", "Brook ne peut"]],
      "Le client doit appeler le fournisseur à six heures.": [["brook", "client doit"]],
      "Le client est responsable des bidons.": [["brook", "client est responsable des"]],
      "Le client est responsable du lait.": [["brook", "client est responsable du"]],
      "Brook s’engage à compter chaque vendredi.": [["brook", "Brook s’engage à"]],
    },
    free: [
      "Brook et Kernel doivent s’appeler.",
      "Demain, le client ou le fournisseur doit appeler.",
      "Le planning de Brook doit être juste.",
      "Le planning du client doit être juste.",
      "Pour le fournisseur, une place doit rester libre.",
      "Chacun doit payer.",
      "Le client paie sous trente jours.",
      "Toute alerte à Kernel doit être comptée.",
    ],
  },
};

for (const [language, { one, all, none, duties: obliging, free }] of Object.entries(others)) {
  describe(`the subjects of sentences in ${language}`, () => {
    it("are parties by name and role, or all of them", () => {
      for (const words of one) assert.equal(namedIn(language, words).length, 1, words);
      for (const words of all) assert.deepEqual(namedIn(language, words), ["all"], words);
      for (const words of none) assert.deepEqual(namedIn(language, words), [], words);
    });

    it("oblige the party before the verb, or behind it where the language turns them round", () => {
      for (const [text, found] of Object.entries(obliging)) assert.deepEqual(dutiesIn(language, text), found, text);
    });

    it("oblige nobody alone where both are named, where the party is an object, or where no verb obliges", () => {
      for (const text of free) assert.deepEqual(dutiesIn(language, text), [], text);
    });
  });
}

function subjectsIn(frontMatter: string): Subjects | undefined {
  const charter = charterOf(`---\n${frontMatter}\n---\n\n## Trust\n`);
  const [theme] = charter.themes;
  assert.ok(theme);
  return subjectsOf(theme, charter);
}

function english(): Subjects {
  return speaking("en");
}

function speaking(language: string): Subjects {
  const subjects = subjectsIn(`language: ${language}\n${parties}`);
  assert.ok(subjects);
  return subjects;
}

function named(text: string): string[] {
  return namedIn("en", `So ${text} here`);
}

function namedIn(language: string, text: string): string[] {
  return speaking(language)
    .mentionsIn(text)
    .map(({ party }) => (party === "all" ? party : party.id));
}

function duties(text: string): string[][] {
  return dutiesIn("en", text);
}

function dutiesIn(language: string, text: string): string[][] {
  return speaking(language)
    .dutiesIn(text)
    .map(({ party, start, end }) => [party.id, text.slice(start, end)]);
}
