import { likeEnglish } from "./like-english.ts";
import { phrasesIn, wordStart } from "./phrases.ts";
import type { Language, Negation } from "./row.ts";

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
    "\\b(?:le\\s+jour\\s+même|le\\s+même\\s+jour|le\\s+lendemain)(?![\\wà-ÿ])",
    "\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\\b",
    "\\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b",
    "\\b(?:quotidien|hebdomadaire|mensuel|trimestriel|annuel)(?:le|ne)?s?\\b",
  ].join("|"),
  "i",
);

const negation: Negation = {
  before:
    /(?<![\wà-ÿ])(?:ne|n['’]|pas|jamais|aucune?|ni|personne|sans|plutôt\s+que|au\s+lieu\s+de|évite(?:nt|r)?)(?![\wà-ÿ])[^.;:!?]{0,60}$/i,
  after:
    /^[^.;:!?]{0,40}(?<![\wà-ÿ])(?:(?:est|sont)\s+(?:pas|interdite?s?|exclue?s?|nul(?:le)?s?)|ne\s+(?:peut|peuvent|vaut)\s+pas)(?![\wà-ÿ])/i,
};

/** For rows that mean a *sans* themselves: “sans préavis, personne ne change rien”. */
const negationAround: Negation = {
  before:
    /(?<![\wà-ÿ])(?:ne|n['’]|pas|jamais|aucune?|ni|personne|plutôt\s+que|au\s+lieu\s+de|évite(?:nt|r)?)(?![\wà-ÿ])[^.;:!?]{0,60}$/i,
  after: /^[^.;:!?]{0,50}(?<![\wà-ÿ])(?:ne|n['’]|aucune?|personne|interdite?s?|exclue?s?|nul(?:le)?s?)(?![\wà-ÿ])/i,
};

// Accents are often left out, on capitals above all.
const phrases = phrasesIn({
  endings: "(?:e?s?)",
  letters: {
    ...{ é: "[ée]", è: "[èe]", ê: "[êe]", à: "[àa]", â: "[âa]", î: "[îi]", ô: "[ôo]", û: "[ûu]", ù: "[ùu]", ç: "[çc]" },
    œ: "(?:œ|oe)",
  },
});

const others = "(?:les|nos|ses|leurs) (?:fournisseurs|clients|prestataires)";
const settled =
  "(?:discuté|convenu|examiné|traité|remonté|revu|déterminé|décidé|résolu|réglé|assuré|géré|abordé|étudié|fixé|défini)~";

export const french: Language = {
  tag: "fr",
  wordStart,
  isConcrete: (sentence) => measured.test(sentence),
  get rows() {
    return rows();
  },
};

const rows = likeEnglish(() => ({
  "vague-condition": {
    pattern: phrases(
      [
        "le cas échéant",
        "(?:si|lorsque|quand|là où) (?:c'est |cela est |cela s'avère )?(?:nécessaire|possible|besoin|opportun|utile|pertinent|approprié|applicable|souhaitable)",
        "si besoin est",
        "dans la mesure du possible",
        "(?:au|en cas de) besoin",
        "en tant que de besoin",
        "s'il y a lieu",
        "s'il (?:est|s'avère) nécessaire",
        "au cas par cas",
        "selon les besoins",
        "si les circonstances le permettent",
      ],
      String.raw`\s+(?:pour|de|du|des|selon|par)\b|\s+d['’]`,
    ),
  },
  "vague-effort": {
    pattern: phrases([
      "meilleurs efforts",
      "efforts (?:commercialement )?raisonnables",
      "obligation de moyens",
      "dans la mesure de (?:ses|leurs|nos) moyens",
      "(?:faire|fait|font|faisons) (?:tout )?(?:son|leur|notre) possible",
      "(?:faire|fait|font|faisons) (?:de )?(?:son|leur|notre) mieux",
      "(?:mettre|met|mettent|mettons) tout en œuvre",
      "tout mettre en œuvre",
      "s'efforce(?:r|nt)?",
      "nous efforçons",
    ]),
  },
  "intention-verb": {
    // Who tries something, as in “qui cherche à …”, is the subject of another rule.
    pattern: phrases([
      String.raw`(?<!\bqui\s)(?:cherche(?:nt)?|cherchons|vise(?:nt)?|visons|aspire(?:nt)?|aspirons) à(?=\s+[^\s.,;:!?]{1,30}(?:er|ir|re)\b)`,
      String.raw`(?<!\bqui\s)(?:tente(?:nt)?|tentons|essaie(?:nt)?|essayons) (?:de|d')`,
      "(?:a|ont|avons) (?:pour (?:but|ambition)|l'intention|vocation)",
    ]),
  },
  "vague-time": {
    // “Si la livraison n’arrive pas en temps utile, …” is a case.
    pattern: phrases(
      [
        String.raw`(?<!\bpas\s)(?:en temps (?:utile|voulu|opportun)|régulièrement|périodiquement|rapidement|promptement)`,
        "(?:à|par) intervalles réguliers",
        "de (?:façon|manière) régulière",
        "(?:dès|aussi (?:vite|tôt)|le plus (?:tôt|vite|rapidement)) (?:que )?possible",
        "au plus (?:vite|tôt)",
        "dans les (?:meilleurs|plus brefs) délais",
        "dans un délai raisonnable",
        "sans (?:délai|tarder)",
        "sous peu",
        "de temps (?:en|à) (?:temps|autre)",
        "le moment venu",
      ],
      String.raw`\s*\((?:chaque|au\s+moins|\d)|\s+(?:après\s+(?:le|la|les)|le\s+\d)\b`,
    ),
  },
  "vague-degree": {
    // “Une signature est suffisante” says how many.
    pattern: phrases([
      String.raw`(?<!\b(?:est|sont)\s)suffisant~`,
      "suffisamment",
      "adéquat~",
      "approprié~",
      "convenable(?:s|ment)?",
      String.raw`(?<!\b(?:efforts|délai)\s)raisonnable(?:s|ment)?`,
      "acceptables?",
      "satisfaisant~",
      "autant que possible",
    ]),
  },
  "open-list": {
    pattern: phrases([
      String.raw`etc\b\.?`,
      "et c(?:a|æ|ae|e)tera",
      "et ainsi de suite",
      "entre autres",
      "(?:mais )?sans s'y limiter",
      "et/ou",
    ]),
  },
  "ownerless-passive": {
    pattern: phrases([
      String.raw`(?:sera|seront|(?:devra|devront|doit|doivent) être)(?: (?:ensuite|alors|aussi|ensemble))? ${settled}(?![^.;]{0,80}(?:\b(?:par|entre)\b|\saux?\s))`,
    ]),
  },
  "stock-phrase": {
    pattern: phrases([
      "de classe mondiale",
      "best[- ]in[- ]class",
      "état de l'art",
      "à la pointe (?:de|du)",
      "sans couture",
      "holistiques?",
      "excellence opérationnelle",
      "au-delà des attentes",
      "partenaire de choix",
    ]),
  },
  "one-sided-power": {
    negation: negationAround,
    pattern: phrases([
      "à (?:sa|leur|notre) (?:seule |entière |libre )?discrétion",
      "discrétionnaires?",
      "à (?:son|leur|notre) gré",
      "se réserve(?:nt)? le droit",
      "sans (?:préavis|avis préalable|consultation|concertation|accord préalable|prévenir)",
      "unilatéral(?:e|es|ement)?",
      "unilatéraux",
    ]),
  },
  "one-sided-free": {
    negation: negationAround,
    pattern: phrases([
      "gratuit(?:e|s|es|ement)?",
      "à titre (?:gratuit|gracieux)",
      "sans (?:frais|coûts?|supplément|contrepartie|compensation)",
    ]),
  },
  "single-voice": {
    pattern: phrases([
      "notre (?:entreprise|société|organisation|firme|département|marge)",
      "nos (?:actionnaires|marges|intérêts (?:passent|priment))",
    ]),
  },
  "department-target": {
    pattern: phrases([
      String.raw`\d{1,3}\s?%\s+de (?:remise|rabais|(?:réduction|baisse) d(?:e|es|u) (?:prix|tarifs?))`,
      "quotas? de ventes?",
      "commissions? (?:de|sur) ventes?",
      "primes? (?:de|sur) (?:vente|résultat|objectif)s?",
      "bonus",
      "objectifs? trimestriels?",
    ]),
  },
  "deal-focus": {
    negation,
    pattern: phrases([
      "(?:conclure|signer|boucler|remporter|gagner|décrocher) (?:le |un |ce |l'|cette |la )?(?:contrat|marché|accord|affaire|commande|appel d'offres)",
      "signature du contrat (?:avant|d'ici|est|comme)",
      "contrat signé (?:avant|d'ici|en)",
      "prises? de commandes",
    ]),
  },
  "partner-wording": {
    negation,
    pattern: phrases([
      String.raw`(?<!&\s)(?:(?:vrai|véritable)~ )?partena(?:ire|riat)s?(?: (?:privilégié|stratégique|de confiance)~)?(?!\s+de\s+choix)`,
    ]),
  },
  "trust-absolute": {
    negation,
    pattern: phrases([
      "confiance (?:totale|absolue|aveugle|entière|illimitée|inconditionnelle|sans (?:réserve|limites?|faille))",
      "(?:pleine|entière|totale) confiance",
      "(?:faire|fait|font|faisons) (?:entièrement|totalement|aveuglément) confiance",
    ]),
  },
  "one-size-fits-all": {
    negation,
    pattern: phrases([
      "taille unique",
      "one[- ]size[- ]fits[- ]all",
      `(?:le|la|les) mêmes? (?:modèle|contrat|approche|règles|conditions|formule) (?:à|pour|avec) tous ${others}`,
      `traite(?:nt|r)? tous ${others} (?:de la même (?:façon|manière)|à l'identique)`,
    ]),
  },
  "conflict-denied": {
    negation,
    pattern: phrases([
      "toujours (?:amis|amicaux|d'accord)",
      "jamais (?:en désaccord|de (?:désaccords?|conflits?|disputes?))",
      "(?:une grande|comme une) famille",
      "exempt~ de conflits?",
      "aucun conflit (?:d'intérêts )?(?:n'existe|n'est)",
    ]),
  },
  "objection-suppressed": {
    negation,
    pattern: phrases([
      "(?:résistances?|oppositions?) (?:n'est|ne (?:sera|sont|seront)) pas (?:toléré|accepté|admis)~",
      "(?:résistances?|oppositions?) doi(?:t|vent) être (?:vaincu|surmonté|brisé|ignoré)~",
      "aucune (?:objection|résistance|contestation) (?:n'est|ne sera) (?:acceptée|tolérée|admise|recevable)",
    ]),
  },
  "instant-relationship": {
    pattern: phrases([
      String.raw`(?:confiance|relation|collaboration) (?:est|existe|fonctionne|commence|règne|s'installe)(?![^.;]{0,40}\b(?:pas|jamais|rarement)\b)[^.;]{0,30}\s(?:dès le premier jour|du jour au lendemain)`,
    ]),
  },
}));
