/** By what words a language names the parties of a charter and what it obliges them to. */
export interface SubjectWords {
  /** Verbs that oblige or forbid, where they speak of one. */
  readonly normative: readonly string[];
  /** Words that stand for all parties; where three dots follow, the next word may belong to them. */
  readonly collective: readonly string[];
  /** Words for a role, by the role in the front matter: a word wants an article or a capital, several words stand as they are. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** With what parts them from their noun. */
  readonly articles: readonly string[];
  /** Whether every noun has a capital, so that one tells nothing. */
  readonly nounsInCapitals: boolean;
  /** What joins two subjects into one. */
  readonly joint: RegExp;
  /** What makes a party no subject: a word before it, “for the supplier”, the article that it has, or its form. */
  readonly oblique: ReadonlySet<string>;
  /** Whether the subject may stand behind its verb: “morgen moet de leverancier bellen”. */
  readonly inverts: boolean;
  /** How many words may stand between a subject and its verb: “Talvik's delivery lead”, “the supplier also”. */
  readonly most: number;
}

const english: SubjectWords = {
  normative: [
    ...["must", "shall", "will", "has to", "is responsible for", "commits to", "agrees to", "undertakes to", "never"],
    ...["may only", "may not", "does not"],
  ],
  collective: [
    ...["both", "each", "either", "neither", "we", "us", "each other", "one another", "the other party"],
    "the other side",
    ...["the", "all", "no", "any", "every"].flatMap((word) => [`${word} parties`, `${word} party`]),
    ...["a party", "a team", "the two …", "all sides"],
  ],
  roles: {
    customer: ["customer", "client", "buyer"],
    supplier: ["supplier", "vendor", "provider", "contractor"],
  },
  articles: ["the "],
  nounsInCapitals: false,
  // Made when it is asked for: an expression with a property of Unicode takes long to make.
  get joint() {
    return /^(?:['’]s(?: \p{L}+){1,3})? ?(?:,|and|or|nor|&|as well as)(?: the)? ?$/iu;
  },
  oblique: new Set(),
  inverts: false,
  most: 6,
};

// The other languages await native readers, see docs/translations.md.

const dutch: SubjectWords = {
  normative: [
    ...["moet", "zal", "dient", "verplicht zich", "is verplicht", "is verantwoordelijk voor", "is gehouden", "nooit"],
    ...["mag niet", "mag geen", "mag alleen", "mag pas"],
  ],
  collective: [
    ...[
      "beide",
      "beiden",
      "allebei",
      "elk",
      "ieder",
      "iedereen",
      "niemand",
      "wij",
      "we",
      "ons",
      "onze",
      "elkaar",
      "samen",
    ],
    ...[
      "gezamenlijk",
      "de ander",
      "de andere kant",
      "de andere partij",
      "een kant",
      "een team",
      "een ploeg",
      "de twee …",
    ],
    ...[
      "alle kanten",
      "elke kant",
      "geen kant",
      "partijen",
      "een partij",
      "elke partij",
      "geen partij",
      "iedere partij",
    ],
  ],
  roles: {
    customer: ["klant", "afnemer", "opdrachtgever", "koper", "inkoper"],
    supplier: ["leverancier", "opdrachtnemer", "dienstverlener", "aannemer"],
  },
  articles: ["de ", "het "],
  nounsInCapitals: false,
  joint: /^ ?(?:,|en|of|noch|&|alsmede|evenals)(?: (?:de|het))? ?$/iu,
  oblique: wordSet(
    "aan achter bij dan door in met na naar namens naast om onder op over per tegen tot tussen uit van via volgens voor zonder",
  ),
  inverts: true,
  most: 4,
};

const german: SubjectWords = {
  normative: [
    ...[
      "muss",
      "soll",
      "hat dafür zu sorgen",
      "verpflichtet sich",
      "ist verpflichtet",
      "ist verantwortlich für",
      "nie",
    ],
    ...[
      "ist zuständig für",
      "niemals",
      "darf nicht",
      "darf kein",
      "darf keine",
      "darf keinen",
      "darf nur",
      "darf erst",
    ],
  ],
  collective: [
    ...[
      "beide",
      "beiden",
      "beider",
      "wir",
      "uns",
      "unser",
      "unsere",
      "unseren",
      "einander",
      "gegenseitig",
      "gemeinsam",
    ],
    ...["jeder", "jede", "jedes", "jeweils", "niemand", "alle", "zusammen", "weder", "die Parteien", "der Parteien"],
    ...["den Parteien", "eine Partei", "einer Partei", "keine Partei", "eine Seite", "einer Seite", "keine Seite"],
    ...["die andere", "der anderen", "die anderen", "ein Team", "die zwei …"],
  ],
  roles: {
    customer: [
      ...["der Kunde", "dem Kunden", "den Kunden", "des Kunden", "die Kundin", "der Kundin", "die Bestellerin"],
      ...["der Auftraggeber", "dem Auftraggeber", "den Auftraggeber", "des Auftraggebers", "die Auftraggeberin"],
      ...[
        "der Auftraggeberin",
        "der Käufer",
        "dem Käufer",
        "den Käufer",
        "des Käufers",
        "die Käuferin",
        "der Besteller",
      ],
    ],
    supplier: [
      ...[
        "der Lieferant",
        "dem Lieferanten",
        "den Lieferanten",
        "des Lieferanten",
        "die Lieferantin",
        "der Lieferantin",
      ],
      ...["der Auftragnehmer", "dem Auftragnehmer", "den Auftragnehmer", "des Auftragnehmers", "die Auftragnehmerin"],
      ...["der Auftragnehmerin", "der Dienstleister", "dem Dienstleister", "den Dienstleister", "des Dienstleisters"],
      ...["der Anbieter", "dem Anbieter", "den Anbieter", "des Anbieters", "die Anbieterin"],
    ],
  },
  articles: ["der ", "die ", "das ", "dem ", "den ", "des "],
  nounsInCapitals: true,
  joint: /^ ?(?:,|und|oder|noch|&|sowie)(?: (?:der|die|das))? ?$/iu,
  oblique: new Set([
    ..."an auf aus bei beim bis dem den des durch für gegen gegenüber hinter im in laut mit nach neben ohne pro".split(
      " ",
    ),
    ..."seit über um unter vom von vor wegen zu zum zur zwischen als".split(" "),
    ...["der kundin", "der lieferantin", "der auftraggeberin", "der auftragnehmerin"],
  ]),
  inverts: true,
  most: 4,
};

const french: SubjectWords = {
  normative: [
    ...["doit", "devra", "ne doit pas", "s['’]engage à", "est tenu de", "est tenue de", "est responsable d(?:es|e|u)"],
    ...["est chargée? de", "ne peut", "ne pourra", "jamais"],
  ],
  collective: [
    ...[
      "les deux …",
      "chacune?",
      "chaque partie",
      "chaque équipe",
      "nous",
      "notre",
      "nos",
      "ensemble",
      "personne",
      "on",
    ],
    ...["l['’]une? l['’]autre", "l['’]autre", "les parties", "des parties", "toutes les parties", "aucune partie"],
    ...["une partie", "une équipe", "une des parties", "les uns", "tous", "mutuellement", "ni"],
  ],
  roles: {
    customer: ["client", "cliente", "acheteur", "acheteuse", "donneur d'ordre", "donneuse d'ordre", "commanditaire"],
    supplier: ["fournisseur", "fournisseuse", "prestataire", "sous-traitant", "titulaire", "vendeur"],
  },
  articles: ["le ", "la ", "l'", "l’", "du ", "au "],
  nounsInCapitals: false,
  joint: /^ ?(?:,|et|ou|ni|&|ainsi que)(?: (?:le|la|du|au))?(?: l['’])? ?$/iu,
  oblique: wordSet(
    "à au aux avec chez contre de des devant du en entre envers par pour sans selon sous sur vers d que",
  ),
  inverts: false,
  most: 4,
};

/** By the language's tag. */
export const subjectWords: Readonly<Record<string, SubjectWords>> = { en: english, nl: dutch, de: german, fr: french };

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
