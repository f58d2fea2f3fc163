import { likeEnglish } from "./like-english.ts";
import type { Language } from "./row.ts";

// Awaiting a native reader, see docs/translations.md.

const number =
  "(?:\\d{1,9}|une?|demi-?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|quatre-vingt-dix)";
const unit = "(?:minutes?|heures?|jours?|jours\\s+ouvrés|semaines?|mois|trimestres?|semestres?|ans?|années?|saisons?)";

const measured = new RegExp(
  [
    `\\b${number}\\s?(?:%|pour\\s+cent\\b|${unit}(?![\\wà-ÿ]))`,
    "\\b(?:EUR|USD|GBP)\\s?\\d|[€$£]\\s?\\d|\\d\\s?(?:EUR|USD|GBP|euros?|€)",
    "\\b\\d{4}-\\d{2}\\b|\\b(?:19|20)\\d\\d\\b",
    `\\b(?:chaque|par|tous\\s+les|toutes\\s+les)\\s+(?:${number}\\s+)?(?:${unit}|printemps|été|automne|hiver)(?![\\wà-ÿ])`,
    "\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b",
    "\\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b",
    "\\b(?:quotidien|hebdomadaire|mensuel|trimestriel|annuel)(?:le|ne)?s?\\b",
  ].join("|"),
  "i",
);

export const french: Language = {
  tag: "fr",
  isConcrete: (sentence) => measured.test(sentence),
  rows: [
    likeEnglish("vague-condition", {
      pattern:
        /\b(?:le\s+cas\s+échéant|(?:si|lorsque)\s+(?:nécessaire|possible|besoin|opportun)|dans\s+la\s+mesure\s+du\s+possible|au\s+besoin|en\s+tant\s+que\s+de\s+besoin|s['’]il\s+y\s+a\s+lieu|autant\s+que\s+possible)(?![\wà-ÿ])(?!\s+(?:pour|de|du|selon)\b)/gi,
      bad: [
        "L’entrepôt ouvre ses chiffres de stock si nécessaire.",
        "Les changements sont chiffrés le cas échéant.",
        "Le planificateur vient dans la mesure du possible.",
      ],
      good: [
        "L’entrepôt ouvre ses chiffres de stock quand une livraison a deux jours de retard.",
        "Les pièces sont gardées selon la loi.",
        "Les changements sont annoncés si possible deux semaines avant.",
      ],
    }),
    likeEnglish("vague-effort", {
      pattern:
        /\b(?:meilleurs\s+efforts|efforts\s+raisonnables|dans\s+la\s+mesure\s+de\s+(?:ses|leurs|nos)\s+moyens|(?:faire|fait|font|faisons)\s+(?:tout\s+)?(?:son|leur|notre)\s+possible|s['’]efforce(?:r|nt)?|nous\s+efforçons)(?![\wà-ÿ])/gi,
      bad: [
        "Le transporteur fait ses meilleurs efforts pour tenir l’horaire.",
        "Chaque équipe aide l’autre dans la mesure de ses moyens.",
        "Les deux équipes s’efforcent de se prévenir.",
      ],
      good: ["Le transporteur tient l’horaire, ou propose sous quatre heures le prochain créneau libre."],
    }),
    likeEnglish("vague-time", {
      pattern:
        /\b(?:en\s+temps\s+(?:utile|voulu|opportun)|régulièrement|périodiquement|dès\s+que\s+possible|au\s+plus\s+vite|dans\s+les\s+meilleurs\s+délais|de\s+temps\s+(?:en|à)\s+(?:temps|autre)|le\s+moment\s+venu)(?![\wà-ÿ])(?!\s*\((?:chaque|au\s+moins|\d))/gi,
      bad: [
        "Les retards sont signalés en temps utile.",
        "Les deux responsables se voient régulièrement.",
        "L’autre partie reçoit une réponse dès que possible.",
      ],
      good: [
        "Les retards sont signalés le jour où ils sont connus.",
        "Les deux responsables se voient régulièrement, le premier lundi du mois.",
      ],
    }),
  ],
};
