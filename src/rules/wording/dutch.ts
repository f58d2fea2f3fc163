import { likeEnglish } from "./like-english.ts";
import type { Language } from "./row.ts";

// Awaiting a native reader, see docs/translations.md.

const number =
  "(?:\\d{1,9}|een|één|half|halve|anderhalve?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|negentig)";
const unit =
  "(?:minuut|minuten|uur|uren|(?:werk|kalender)?dag(?:en)?|week|weken|maand(?:en)?|kwartaal|kwartalen|jaar|jaren|seizoen(?:en)?)";

const measured = new RegExp(
  [
    `\\b${number}\\s?(?:%|procent\\b|${unit}\\b)`,
    "\\b(?:EUR|USD|GBP)\\s?\\d|[€$£]\\s?\\d|\\d\\s?(?:EUR|USD|GBP|euro|€)",
    "\\b\\d{4}-\\d{2}\\b|\\b(?:19|20)\\d\\d\\b",
    `\\b(?:elke|elk|iedere|ieder|per)\\s+(?:${number}\\s+)?(?:${unit}|voorjaar|zomer|najaar|herfst|winter)\\b`,
    "\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?\\b",
    "\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b",
    "\\b(?:dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks)e?\\b",
  ].join("|"),
  "i",
);

export const dutch: Language = {
  tag: "nl",
  isConcrete: (sentence) => measured.test(sentence),
  rows: [
    likeEnglish("vague-condition", {
      pattern:
        /\b(?:(?:waar|indien|wanneer|zo)\s+(?:nodig|mogelijk|gewenst|wenselijk|passend|relevant|zinvol)|(?:waar|indien)\s+van\s+toepassing|desgewenst|zo\s+veel\s+als\s+nodig)\b(?!\s+(?:voor|om|volgens|krachtens|op\s+grond)\b)/gi,
      bad: [
        "Het magazijn opent zijn voorraadcijfers waar nodig.",
        "Wijzigingen worden zo mogelijk vooraf gemeld.",
        "De planner komt langs indien van toepassing.",
      ],
      good: [
        "Het magazijn opent zijn voorraadcijfers als een levering twee dagen te laat is.",
        "Gegevens worden bewaard zolang de belastingdienst dat vraagt.",
        "Wijzigingen worden zo mogelijk twee weken vooraf gemeld.",
      ],
    }),
    likeEnglish("vague-effort", {
      pattern:
        /\b(?:naar\s+(?:beste\s+vermogen|beste\s+kunnen)|inspanningsverplichting(?:en)?|(?:redelijke|uiterste|beste)\s+inspanning(?:en)?|doe[nt]?\s+(?:zijn|haar|hun|ons)\s+(?:uiterste\s+)?best)\b/gi,
      bad: [
        "De vervoerder houdt de tijd naar beste vermogen aan.",
        "Voor de levertijd geldt een inspanningsverplichting.",
        "Beide teams doen hun uiterste best.",
      ],
      good: ["De vervoerder houdt de tijd aan, of biedt binnen vier uur de volgende vrije tijd aan."],
    }),
    likeEnglish("vague-time", {
      pattern:
        /\b(?:tijdig|op\s+termijn|regelmatig|periodiek|te\s+zijner\s+tijd|van\s+tijd\s+tot\s+tijd|zo\s+(?:snel|spoedig|gauw)\s+mogelijk|binnen\s+afzienbare\s+tijd)\b(?!\s*\((?:elke?|iedere?|ten\s+minste|\d))/gi,
      bad: [
        "Vertragingen worden tijdig gemeld.",
        "Beide leiders spreken elkaar regelmatig.",
        "De ander krijgt zo spoedig mogelijk antwoord.",
      ],
      good: [
        "Vertragingen worden gemeld op de dag dat ze bekend zijn.",
        "Beide leiders spreken elkaar regelmatig, elke eerste maandag.",
      ],
    }),
  ],
};
