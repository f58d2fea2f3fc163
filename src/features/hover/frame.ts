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
  },
};
