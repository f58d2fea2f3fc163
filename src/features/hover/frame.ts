/** The words around the guidance of a theme. */
export interface Frame {
  readonly facts: string;
  readonly questions: string;
  readonly them: string;
  readonly us: string;
  readonly me: string;
  readonly good: string;
  readonly weak: string;
  readonly observation: string;
  readonly principle: string;
  /** What a guiding principle is held against, in one question. */
  readonly decidability: string;
  /** What each half is, to be put behind its name. */
  readonly meanings: Readonly<Record<"observation" | "principle", string>>;
  /** How an observation is written. */
  readonly hint: string;
  /** A good half for the theme `{0}`. */
  readonly goodFor: string;
  /** A theme that the users have thought of themselves, and how it is like all others. */
  readonly own: string;
  readonly ownIdea: string;
}

/** In the language of the guidance, as hovers in two languages are hard to read; English where it is none of these. */
export function frameIn(language: string | undefined): Frame {
  return frames[language ?? "en"] ?? english;
}

const english: Frame = {
  facts: "What to state",
  questions: "What to ask, in this order",
  them: "Them",
  us: "Us",
  me: "Me",
  good: "A good pair",
  weak: "A weak one",
  observation: "Observation",
  principle: "Guiding principle",
  decidability: "Could two people who disagree use this sentence to reach the same decision within ten minutes?",
  meanings: {
    observation:
      "what all sides hold to be true about this relationship: a value, a belief, a policy, a law or a fact. It says what is, not what ought to be, and it is the reason for the principle.",
    principle:
      "the rule that follows from the observation: who acts, when, what is done, and what is refused. It is concrete enough that people with different bosses come to the same answer.",
  },
  hint: "Write it so that every party would say it of itself and of the others in the same words.",
  goodFor: "A good one for “{0}”:",
  own: "a theme of your own",
  ownIdea: "Like every theme it has an observation and a guiding principle that follows from it.",
};

/** Awaiting native readers, see docs/translations.md. */
const frames: Readonly<Record<string, Frame>> = {
  nl: {
    facts: "Wat erin hoort",
    questions: "Wat te vragen, in deze volgorde",
    them: "Zij",
    us: "Wij",
    me: "Ik",
    good: "Een goed paar",
    weak: "Een zwak paar",
    observation: "Observatie",
    principle: "Leidend principe",
    decidability: "Komen twee mensen die het oneens zijn met deze zin binnen tien minuten tot hetzelfde besluit?",
    meanings: {
      observation:
        "wat alle kanten over deze relatie voor waar houden: een waarde, een overtuiging, beleid, een wet of een feit. Ze zegt wat is, niet wat zou moeten zijn, en is de reden voor het principe.",
      principle:
        "de regel die uit de observatie volgt: wie handelt, wanneer, wat er wordt gedaan en wat wordt geweigerd. Hij is zo concreet dat mensen met verschillende bazen op hetzelfde antwoord uitkomen.",
    },
    hint: "Schrijf haar zo dat elke partij haar in dezelfde woorden van zichzelf en van de anderen zou zeggen.",
    goodFor: "Een goed voorbeeld voor “{0}”:",
    own: "een eigen thema",
    ownIdea: "Zoals elk thema heeft het een observatie en een leidend principe dat eruit volgt.",
  },
  de: {
    facts: "Was hineingehört",
    questions: "Was zu fragen ist, in dieser Reihenfolge",
    them: "Sie",
    us: "Wir",
    me: "Ich",
    good: "Ein gutes Paar",
    weak: "Ein schwaches Paar",
    observation: "Beobachtung",
    principle: "Leitprinzip",
    decidability: "Kommen zwei Menschen, die uneins sind, mit diesem Satz binnen zehn Minuten zur selben Entscheidung?",
    meanings: {
      observation:
        "was alle Seiten über diese Beziehung für wahr halten: ein Wert, eine Überzeugung, eine Vorgabe, ein Gesetz oder eine Tatsache. Sie sagt, was ist, nicht, was sein sollte, und ist der Grund für das Prinzip.",
      principle:
        "die Regel, die aus der Beobachtung folgt: wer handelt, wann, was getan und was abgelehnt wird. Sie ist so genau, dass Menschen mit verschiedenen Vorgesetzten zur selben Antwort kommen.",
    },
    hint: "So schreiben, dass jede Partei es mit denselben Worten von sich und von den anderen sagen würde.",
    goodFor: "Ein gutes Beispiel für „{0}“:",
    own: "ein eigenes Thema",
    ownIdea: "Wie jedes Thema hat es eine Beobachtung und ein Leitprinzip, das daraus folgt.",
  },
  fr: {
    facts: "Ce qu’il faut y dire",
    questions: "Ce qu’il faut demander, dans cet ordre",
    them: "Eux",
    us: "Nous",
    me: "Moi",
    good: "Une bonne paire",
    weak: "Une paire faible",
    observation: "Observation",
    principle: "Principe directeur",
    decidability:
      "Deux personnes en désaccord arriveraient-elles avec cette phrase à la même décision en dix minutes ?",
    meanings: {
      observation:
        "ce que toutes les parties tiennent pour vrai de cette relation : une valeur, une conviction, une politique, une loi ou un fait. Elle dit ce qui est, non ce qui devrait être, et elle est la raison du principe.",
      principle:
        "la règle qui suit de l’observation : qui agit, quand, ce qui est fait et ce qui est refusé. Elle est assez concrète pour que des gens aux chefs différents arrivent à la même réponse.",
    },
    hint: "À écrire de sorte que chaque partie le dirait d’elle-même et des autres dans les mêmes mots.",
    goodFor: "Un bon exemple pour « {0} » :",
    own: "un thème à vous",
    ownIdea: "Comme tout thème, il a une observation et un principe directeur qui en découle.",
  },
};
