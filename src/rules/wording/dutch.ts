import { likeEnglish } from "./like-english.ts";
import { phrasesIn, wordStart } from "./phrases.ts";
import type { Language, Negation } from "./row.ts";

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
    "\\b(?:dezelfde|de\\s+volgende)\\s+(?:werk)?dag\\b",
    "\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?\\b",
    "\\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b",
    "\\b(?:dagelijks|wekelijks|maandelijks|jaarlijks|halfjaarlijks)e?\\b",
  ].join("|"),
  "i",
);

const negation: Negation = {
  before:
    /\b(?:geen|niet|nooit|noch|niemand|geen\s+van|evenmin|zonder|in\s+plaats\s+van|liever\s+dan|vermijd(?:t|en)?)\b[^.;:!?]{0,60}$/i,
  after:
    /^[^.;:!?]{0,40}\b(?:(?:is|zijn|wordt|worden|mag|mogen)\s+(?:niet|verboden|ongeldig|uitgesloten)|niet\s+(?:toegestaan|mogelijk)|geldt\s+niet)\b/i,
};

/** For rows that mean a *zonder* themselves: “zonder overleg wijzigt niemand iets”. */
const negationAround: Negation = {
  before:
    /\b(?:geen|niet|nooit|noch|niemand|evenmin|in\s+plaats\s+van|liever\s+dan|vermijd(?:t|en)?)\b[^.;:!?]{0,60}$/i,
  after: /^[^.;:!?]{0,50}\b(?:geen|niet|nooit|niemand|verboden|ongeldig|uitgesloten)\b/i,
};

const phrases = phrasesIn({ endings: "e?", letters: { é: "[ée]", ë: "[ëe]", ó: "[óo]" } });

const others = "(?:leveranciers?|klant|klanten|afnemers?|opdrachtgevers?)";
const settled =
  "(?:besproken|overeengekomen|afgesproken|overwogen|aangepakt|geëscaleerd|geëvalueerd|herzien|bepaald|besloten|beslist|opgelost|gewaarborgd|geborgd|beheerd|afgehandeld|bekeken)";
const noOwner = String.raw`(?![^.;]{0,80}\b(?:door|aan\s+(?:de|beide|het)|met\s+(?:de|beide))\b)`;

export const dutch: Language = {
  tag: "nl",
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
        "(?:waar|indien|wanneer|voor zover) (?:nodig|mogelijk|gewenst|wenselijk|passend|relevant|zinvol|noodzakelijk|haalbaar|redelijk)",
        "(?:waar|indien|voor zover) van toepassing",
        "(?:als|indien|wanneer|waar) (?:dat|dit|het) (?:nodig|mogelijk|zinvol|wenselijk|passend|noodzakelijk) is",
        "zo ?nodig",
        "zo mogelijk",
        "zo ?veel als nodig",
        "desgewenst",
        "naar behoefte",
        "in voorkomende gevallen",
      ],
      String.raw`\s+(?:voor|om|volgens|krachtens|op\s+grond)\b`,
    ),
  },
  "vague-effort": {
    pattern: phrases([
      "naar (?:beste )?(?:vermogen|kunnen)",
      "inspanningsverplichting(?:en)?",
      "(?:redelijke|commercieel redelijke|uiterste|beste) inspanning(?:en)?",
      "doe[nt]? (?:zijn|haar|hun|ons) (?:uiterste )?best",
      "al het (?:mogelijke|redelijke)",
      "alles in het werk",
      "span(?:t|nen) zich (?:maximaal |optimaal |naar vermogen )?in",
      "zet(?:ten)? zich (?:maximaal|optimaal|volledig) in",
    ]),
  },
  "intention-verb": {
    // Who tries something, as in “wie probeert te …”, is the subject of another rule.
    pattern: phrases([
      String.raw`(?<!\b(?:wie|die)\s)(?:streeft|streven) (?:er ?)?naar`,
      String.raw`(?<!\b(?:wie|die)\s)(?:probeert|proberen|tracht|trachten|hoopt|hopen)(?=[^.;:!?]{1,80}\ste\s+\w{2,30}n\b)`,
      "(?:is|zijn) voornemens",
      "(?:heeft|hebben) de (?:intentie|ambitie|bedoeling)",
    ]),
  },
  "vague-time": {
    pattern: phrases(
      [
        String.raw`(?<!\bniet\s)tijdig~`,
        "op (?:korte )?termijn",
        "regelmatig~",
        "met enige regelmaat",
        "op gezette tijden",
        "periodiek~",
        "te zijner tijd",
        "van tijd tot tijd",
        "zo (?:snel|spoedig|gauw) (?:als )?mogelijk",
        String.raw`a\.?s\.?a\.?p\.?`,
        "onverwijld",
        "binnen afzienbare tijd",
      ],
      String.raw`\s*\((?:elke?|iedere?|ten\s+minste|minstens|\d)`,
    ),
  },
  "vague-degree": {
    // “Eén handtekening is voldoende” says how many.
    pattern: phrases([
      String.raw`(?<!\b(?:is|zijn)\s)(?:voldoende|toereikend~)(?!\s+(?:is|zijn|om)\b)`,
      "adequa(?:at|te)",
      "geschikte?",
      "passende",
      "acceptabele?",
      "aanvaardbare?",
      "bevredigende?",
      "redelijkerwijs",
      "zo ?veel (?:als )?mogelijk",
      "zo goed (?:als )?mogelijk",
      String.raw`redelijk~(?!\s+inspanning(?:en)?\b)`,
    ]),
  },
  "open-list": {
    pattern: phrases([
      "enzovoorts?",
      String.raw`enz\b\.?`,
      String.raw`etc\b\.?`,
      "et cetera",
      "en zo voorts?",
      "en dergelijken?",
      String.raw`e\.d\.?`,
      String.raw`o\.a\.?`,
      "onder meer",
      String.raw`onder andere(?!\s+(?:omstandigheden|voorwaarden|leiding|naam)\b)`,
      "(?:met inbegrip van|waaronder|inclusief),? maar niet beperkt tot",
      "en/of",
    ]),
  },
  "ownerless-passive": {
    pattern: phrases([
      String.raw`(?:zal|zullen|moet|moeten|dient|dienen)(?: (?!(?:door|met|aan)\b)[^\s.,;:!?]{1,30}){0,4}? (?:te )?(?:worden ${settled}|${settled} (?:te )?worden)${noOwner}`,
    ]),
  },
  "stock-phrase": {
    pattern: phrases([
      "(?:van )?wereldklasse",
      "best[- ]in[- ]class",
      "state[- ]of[- ]the[- ]art",
      "toonaangevende?",
      "baanbrekende?",
      "een stapje extra",
      "out[- ]of[- ]the[- ]box",
      "naadlo(?:os|ze)",
      "holistische?",
      "partner of choice",
      "trusted advis[oe]r",
      "ontzorg(?:en|t)",
    ]),
  },
  "one-sided-power": {
    negation: negationAround,
    pattern: phrases([
      "naar eigen (?:inzicht|goeddunken|oordeel)",
      "naar (?:zijn|haar|hun) (?:vrije |uitsluitende )?(?:goeddunken|oordeel)",
      String.raw`behoud(?:t|en) zich(?=[^.;]{1,60}\bvoor\b)`,
      "zonder (?:enige |nadere )?(?:voorafgaande? )?(?:kennisgeving|aankondiging|overleg|toestemming|instemming)",
      "eenzijdig~",
    ]),
  },
  "one-sided-free": {
    negation: negationAround,
    pattern: phrases([
      "gratis",
      "kostelo(?:os|ze)",
      "zonder (?:extra |aanvullende |bijkomende |verdere )(?:kosten|vergoeding)",
      "zonder (?:meerkosten|meerprijs|vergoeding|bijbetaling)",
    ]),
  },
  "single-voice": {
    pattern: phrases([
      "(?:ons|onze) (?:eigen )?(?:bedrijf|onderneming|organisatie|firma|aandeelhouders|marges?|afdeling)",
      "onze belangen (?:gaan|komen) (?:voor|eerst)",
    ]),
  },
  "department-target": {
    pattern: phrases([
      String.raw`\d{1,3}\s?%\s+(?:korting|prijsverlaging|prijsreductie)`,
      "verkoopquot(?:um|a)",
      "verkoopcommissies?",
      "bonus(?:sen)?",
      "kwartaal(?:doel(?:en)?|targets?|doelstelling(?:en)?)",
    ]),
  },
  "deal-focus": {
    negation,
    pattern: phrases([
      "(?:de|deze|een|het|dit) (?:deal|order|opdracht|aanbesteding|contract) (?:te )?(?:sluiten|binnenhalen|winnen|scoren|rondkrijgen|tekenen|ondertekenen)",
      "(?:contract|deal|overeenkomst) (?:getekend|ondertekend|gesloten|rond) (?:voor|vóór|in|tegen)",
      "contractondertekening (?:is|als) (?:ons |het )?(?:doel|eindpunt)",
      "order ?intake",
      "getekende contractwaarde",
    ]),
  },
  "partner-wording": {
    negation,
    pattern: phrases([
      String.raw`(?<!&\s)(?:(?:echte?|ware|vertrouwde|strategische?|gewaardeerde|gelijkwaardige?) )?(?:samenwerkings|keten)?partner(?:s|schap|schappen)?(?!\s+(?:B\.?V|N\.?V|portaal|portal|of\s+choice))`,
    ]),
  },
  "trust-absolute": {
    negation,
    pattern: phrases([
      "(?:volledig|volkomen|absolu(?:ut|te)|onvoorwaardelijk|blind|onbeperkt|totaal|totale|grenzelo(?:os|ze))~ vertrouwen",
      "vertrouwen (?:elkaar |op elkaar )?(?:volledig|volkomen|onvoorwaardelijk|blindelings)",
    ]),
  },
  "one-size-fits-all": {
    negation,
    pattern: phrases([
      "one[- ]size[- ]fits[- ]all",
      `(?:dezelfde|één) (?:aanpak|vorm|regels|voorwaarden|werkwijze) voor (?:alle|iedere|elke) ${others}`,
      `hetzelfde (?:model|contract|raamwerk) voor (?:alle|iedere|elke) ${others}`,
      `behandel(?:t|en) (?:al )?(?:alle|onze) ${others} (?:hetzelfde|gelijk)`,
    ]),
  },
  "conflict-denied": {
    negation,
    pattern: phrases([
      "altijd (?:vrienden|vriendelijk|eens)",
      "nooit (?:oneens|ruzie|conflicten?)",
      "(?:één grote|als een) familie",
      "vrij van conflicten",
      "(?:er )?(?:bestaan|zijn) (?:er )?geen (?:belangen)?conflicten",
    ]),
  },
  "objection-suppressed": {
    negation,
    pattern: phrases([
      "(?:weerstand|verzet|tegenstand) (?:wordt|moet|zal) (?:niet (?:geduld|getolereerd|geaccepteerd)|(?:worden )?(?:overwonnen|gebroken|genegeerd)(?: worden)?)",
      "(?:(?:worden|wordt) )?geen (?:bezwaren|bezwaar|weerstand|tegenspraak) (?:(?:worden|wordt) )?(?:geduld|geaccepteerd|getolereerd)",
    ]),
  },
  "instant-relationship": {
    pattern: phrases([
      String.raw`(?:vertrouwen|relatie|samenwerking) (?:is|staat|werkt|bestaat|begint)(?![^.;]{0,40}\b(?:niet|nooit|zelden)\b)[^.;]{0,30}\s(?:vanaf (?:dag (?:één|1)|de eerste dag)|van de ene op de andere dag)`,
    ]),
  },
}));
