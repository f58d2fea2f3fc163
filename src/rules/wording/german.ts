import { likeEnglish } from "./like-english.ts";
import type { Language } from "./row.ts";

// Awaiting a native reader, see docs/translations.md.

const number =
  "(?:\\d{1,9}|ein(?:e[mnrs]?)?|halbe[mnrs]?|anderthalb|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|neunzig)";
const unit =
  "(?:Minuten?|Stunden?|(?:Arbeits|Werk|Kalender)?tag(?:en?|s)?|Wochen?|Monat(?:en?|s)?|Quartal(?:en?|s)?|Jahr(?:en?|e?s)?|Halbjahr(?:en?|e?s)?|Saison)";

const measured = new RegExp(
  [
    `\\b${number}\\s?(?:%|Prozent\\b|${unit}\\b)`,
    "\\b(?:EUR|USD|GBP)\\s?\\d|[€$£]\\s?\\d|\\d\\s?(?:EUR|USD|GBP|Euro|€)",
    "\\b\\d{4}-\\d{2}\\b|\\b(?:19|20)\\d\\d\\b",
    `\\b(?:jede[mnrs]?|alle|pro|je)\\s+(?:${number}\\s+)?(?:${unit}|Frühjahr|Frühling|Sommer|Herbst|Winter)\\b`,
    "\\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tage?n?s?\\b|\\b(?:Mittwoch|Sonnabend)(?:e|s)?\\b",
    "\\b(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b",
    "\\b(?:täglich|wöchentlich|monatlich|jährlich|halbjährlich|vierteljährlich)(?:e[mnrs]?)?\\b",
  ].join("|"),
  "i",
);

export const german: Language = {
  tag: "de",
  isConcrete: (sentence) => measured.test(sentence),
  rows: [
    likeEnglish("vague-condition", {
      pattern:
        /\b(?:gegebenenfalls|ggf\.|(?:so)?weit\s+(?:möglich|nötig|erforderlich|sinnvoll|zumutbar)|(?:falls|wenn|wo)\s+(?:möglich|nötig|notwendig|erforderlich|sinnvoll|angebracht)|bei\s+Bedarf|nach\s+Möglichkeit)(?![\wäöüß])/gi,
      bad: [
        "Das Lager öffnet seine Bestandszahlen gegebenenfalls.",
        "Änderungen werden bei Bedarf abgestimmt.",
        "Die Disposition hilft soweit möglich aus.",
      ],
      good: [
        "Das Lager öffnet seine Bestandszahlen, wenn eine Lieferung zwei Tage zu spät ist.",
        "Änderungen werden bei Bedarf binnen zwei Wochen abgestimmt.",
        "Der Bedarf wird am ersten Montag gemeldet.",
      ],
    }),
    likeEnglish("vague-effort", {
      pattern:
        /\b(?:nach\s+besten\s+Kräften|(?:bemüht|bemühen)\s+sich|sich\s+(?:nach\s+Kräften\s+)?(?:zu\s+)?bemühen|angemessene[nr]?\s+(?:Anstrengungen|Bemühungen)|bestmöglich(?:e[mnrs]?)?)(?![\wäöüß])/gi,
      bad: [
        "Die Spedition hält die Zeit nach besten Kräften ein.",
        "Beide Teams bemühen sich um kurze Wege.",
        "Der Dienst wird bestmöglich erbracht.",
      ],
      good: ["Die Spedition hält die Zeit ein oder bietet binnen vier Stunden die nächste freie an."],
    }),
    likeEnglish("vague-time", {
      pattern:
        /\b(?:zeitnah(?:e[mnrs]?)?|rechtzeitig(?:e[mnrs]?)?|regelmäßig(?:e[mnrs]?)?|baldmöglichst|schnellstmöglich|so\s?(?:bald|schnell|rasch)\s+wie\s+möglich|sobald\s+(?:wie\s+)?möglich|zu\s+gegebener\s+Zeit|von\s+Zeit\s+zu\s+Zeit|in\s+absehbarer\s+Zeit)(?![\wäöüß])(?!\s*\((?:jede|alle|mindestens|\d))/gi,
      bad: [
        "Verspätungen werden zeitnah gemeldet.",
        "Beide Leitungen treffen sich regelmäßig.",
        "Die andere Seite bekommt so bald wie möglich Antwort.",
      ],
      good: [
        "Verspätungen werden an dem Tag gemeldet, an dem sie bekannt sind.",
        "Beide Leitungen treffen sich regelmäßig, am ersten Montag jedes Quartals.",
      ],
    }),
  ],
};
