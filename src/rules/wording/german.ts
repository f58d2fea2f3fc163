import { likeEnglish } from "./like-english.ts";
import { phrasesIn, wordStart } from "./phrases.ts";
import type { Language, Negation } from "./row.ts";

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
    "\\b(?:(?:am|noch\\s+am)\\s+(?:selben|gleichen|nächsten)|denselben)\\s+(?:Arbeits|Werk)?tag\\b",
    "\\b(?:Mon|Diens|Donners|Frei|Sams|Sonn)tage?n?s?\\b|\\b(?:Mittwoch|Sonnabend)(?:e|s)?\\b",
    "\\b(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b",
    "\\b(?:täglich|wöchentlich|monatlich|jährlich|halbjährlich|vierteljährlich)(?:e[mnrs]?)?\\b",
  ].join("|"),
  "i",
);

const negation: Negation = {
  before:
    /\b(?:kein\w{0,2}|nicht|nie|niemals|niemand\w{0,2}|weder|noch|ohne|(?:an)?statt|vermeide[nt]?)\b[^.;:!?]{0,60}$/i,
  after:
    /^[^.;:!?]{0,40}\b(?:(?:ist|sind|wird|werden|darf)\s+(?:nicht|verboten|unwirksam|ausgeschlossen|untersagt)|nicht\s+(?:erlaubt|gestattet)|gilt\s+nicht)\b/i,
};

/** For rows that mean an *ohne* themselves: “ohne Absprache ändert niemand etwas”. */
const negationAround: Negation = {
  before: /\b(?:kein\w{0,2}|nicht|nie|niemals|niemand\w{0,2}|weder|noch|(?:an)?statt|vermeide[nt]?)\b[^.;:!?]{0,60}$/i,
  after: /^[^.;:!?]{0,50}\b(?:kein\w{0,2}|nicht|nie|niemand\w{0,2}|verboten|unwirksam|ausgeschlossen|untersagt)\b/i,
};

const phrases = phrasesIn({
  endings: "(?:e[mnrs]?)?",
  letters: { ä: "(?:ä|ae)", ö: "(?:ö|oe)", ü: "(?:ü|ue)", Ä: "(?:ä|ae)", Ö: "(?:ö|oe)", Ü: "(?:ü|ue)", ß: "(?:ß|ss)" },
});

const others = "(?:Lieferanten|Kunden|Dienstleister|Auftraggeber|Auftragnehmer)";
const settled =
  "(?:besprochen|vereinbart|geklärt|erörtert|eskaliert|überprüft|bestimmt|entschieden|gelöst|sichergestellt|gesteuert|behandelt|abgestimmt|geregelt|adressiert|berücksichtigt|angegangen)";
const settle =
  "(?:besprechen|vereinbaren|klären|erörtern|eskalieren|überprüfen|bestimmen|entscheiden|lösen|behandeln|regeln|berücksichtigen)";
const between = String.raw`(?: (?!(?:von|vom|durch|mit|an)\b)[^\s.,;:!?]{1,40}){0,4}?`;
const noOwner = String.raw`(?![^.;]{0,80}\b(?:von|vom|durch|mit)\b)`;

export const german: Language = {
  tag: "de",
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
        "gegebenenfalls",
        String.raw`ggfs?\b\.?`,
        "(?:so)?weit (?:es |dies |das )?(?:möglich|nötig|erforderlich|sinnvoll|zumutbar|machbar|anwendbar|zutreffend)",
        "(?:falls|wenn|wo|sofern) (?:es |dies |das )?(?:möglich|nötig|notwendig|erforderlich|sinnvoll|angebracht|zweckmäßig|gewünscht|zutreffend|anwendbar)",
        "(?:bei|nach|je nach) Bedarf",
        "im Bedarfsfall",
        "nach Möglichkeit",
        "von Fall zu Fall",
        "fallweise",
      ],
      String.raw`\s+(?:für|durch|nach|gemäß|um|zur|zum|laut)\s`,
    ),
  },
  "vague-effort": {
    pattern: phrases([
      "nach (?:besten )?Kräften",
      "bemüh(?:t|en) sich",
      "sich (?:redlich |nach Kräften )?(?:zu )?bemühen",
      "(?:angemessen|zumutbar|größtmöglich|äußerst|best)~ (?:Anstrengungen|Bemühungen|Bemühen)",
      "bestmöglich~",
      "nach bestem (?:Wissen|Können|Vermögen)",
      "alles (?:Mögliche|Erdenkliche|in (?:ihrer|seiner|unserer) Macht Stehende)",
      "setz(?:t|en) alles daran",
    ]),
  },
  "intention-verb": {
    // Who tries something, as in “wer versucht, …”, is the subject of another rule.
    pattern: phrases([
      "(?:ist|sind) bestrebt",
      "streb(?:t|en) danach",
      String.raw`streb(?:t|en)(?= (?:[^\s.,;:!?]{1,40} ){1,8}an\s*(?:[.,;]|$|und\b))`,
      String.raw`(?<!\b(?:wer|der|die)\s)(?:versuch(?:t|en)|hoff(?:t|en)|beabsichtig(?:t|en))(?=[^.;:!?]{1,100}(?:\szu\s|[^\s.,;:]zu[^\s.,;:]{3}))`,
      "(?:hat|haben) (?:es )?(?:sich )?zum Ziel",
      "(?:hat|haben) die Absicht",
    ]),
  },
  "vague-time": {
    // “Wird nicht rechtzeitig geliefert, …” is a case.
    pattern: phrases(
      [
        String.raw`(?<!\bnicht\s)(?:rechtzeitig|zeitnah|zeitgerecht|regelmäßig|periodisch)~`,
        "frühzeitig",
        "baldmöglichst",
        "schnellstmöglich~",
        "umgehend",
        "unverzüglich",
        "zügig",
        "turnusmäßig",
        "demnächst",
        "beizeiten",
        "so ?(?:bald|schnell|rasch|früh) wie möglich",
        "sobald (?:wie )?möglich",
        "zu gegebener Zeit",
        "von Zeit zu Zeit",
        "in absehbarer Zeit",
      ],
      String.raw`\s*\((?:jede|alle|mindestens|spätestens|\d)`,
    ),
  },
  "vague-degree": {
    // “Eine Unterschrift ist ausreichend” says how many.
    pattern: phrases(
      [
        String.raw`(?<!\b(?:ist|sind)\s)(?:ausreichend|hinreichend)~`,
        "angemessen~",
        "adäquat~",
        "geeignet~",
        "zumutbar~",
        "vertretbar~",
        "akzeptab(?:el|le[mnrs]?)",
        "zufriedenstellend~",
        "so (?:weit|viel|gut) wie möglich",
        "möglichst",
      ],
      String.raw`\s+(?:Anstrengungen|Bemühungen)\b`,
    ),
  },
  "open-list": {
    pattern: phrases([
      String.raw`usw\b\.?`,
      String.raw`etc\b\.?`,
      "et cetera",
      "und so (?:weiter|fort)",
      "und dergleichen",
      String.raw`(?:u|o)\. ?(?:ä|dgl)\.?`,
      String.raw`u\. ?a\.`,
      "(?:und|oder) Ähnliche[sm]",
      "unter anderem",
      "(?:einschließlich|insbesondere),? aber nicht (?:beschränkt auf|ausschließlich)",
      "und/oder",
    ]),
  },
  "ownerless-passive": {
    pattern: phrases([
      `(?:soll|sollen|sollte|sollten|muss|müssen)${between} ${settled} werden${noOwner}`,
      `(?:ist|sind)${between} zu ${settle}${noOwner}`,
    ]),
  },
  "stock-phrase": {
    pattern: phrases([
      "Weltklasse",
      "best[- ]in[- ]class",
      "state[- ]of[- ]the[- ]art",
      "zukunftsweisend~",
      "wegweisend~",
      "bahnbrechend~",
      "nahtlos~",
      "ganzheitlich~",
      "auf Augenhöhe",
      "Extrameile",
      "partner of choice",
      "trusted advis[oe]r",
    ]),
  },
  "one-sided-power": {
    negation: negationAround,
    pattern: phrases([
      "nach (?:eigenem|freiem|alleinigem|ihrem|seinem|unserem) (?:freien |alleinigen |eigenen )?(?:Ermessen|Gutdünken|Belieben)",
      String.raw`(?:behält|behalten) sich(?=[^.;]{1,80}\bvor\b)`,
      "ohne (?:vorherige |jede |weitere )?(?:Ankündigung|Vorankündigung|Rücksprache|Absprache|Abstimmung|Zustimmung|Anhörung|Mitteilung)",
      "einseitig~",
      "im Alleingang",
      "eigenmächtig~",
    ]),
  },
  "one-sided-free": {
    negation: negationAround,
    pattern: phrases([
      "(?:kostenlos|kostenfrei|unentgeltlich)~",
      "gratis",
      "ohne (?:zusätzliche |weitere )?(?:Kosten|Mehrkosten|Vergütung|Berechnung|Aufpreis)",
    ]),
  },
  "single-voice": {
    pattern: phrases([
      "unser~ (?:eigen~ )?(?:Unternehmens?|Firma|Gesellschaft|Organisation|Aktionäre|Gesellschafter|Margen?|Abteilung)",
      "unsere Interessen (?:gehen vor|haben Vorrang)",
    ]),
  },
  "department-target": {
    pattern: phrases([
      String.raw`\d{1,3}\s?%\s+(?:Rabatt|Nachlass|Preisnachlass|Preissenkung)`,
      "(?:Verkaufs|Vertriebs|Absatz)(?:quoten?|provision(?:en)?)",
      "(?:Bonus|Boni|Bonuszahlung(?:en)?)",
      "Quartalsziel(?:e|en|s)?",
    ]),
  },
  "deal-focus": {
    negation,
    pattern: phrases([
      "(?:den|diesen|einen) (?:Abschluss|Auftrag|Deal|Zuschlag|Vertrag) (?:gewinnen|machen|sichern|erhalten|holen|bekommen|abschließen|unterschreiben|unterzeichnen)",
      "Vertragsabschluss (?:bis|vor|ist|als)",
      "Vertrag (?:unterschrieben|unterzeichnet|abgeschlossen) (?:bis|vor|im)",
      "(?:Vertrags)?unterschrift (?:ist|als) (?:unser |das )?Ziel",
      "Auftragseingang",
    ]),
  },
  "partner-wording": {
    negation,
    pattern: phrases([
      String.raw`(?<!&\s)(?:(?:echt|wahr|strategisch|vertrauensvoll|verlässlich|gleichberechtigt)~ )?(?:Partner(?:n|s|in|innen|schaft|schaften)?|partnerschaftlich~)(?!\s+(?:GmbH|AG|KG|mbB|Portal|of\s+choice))`,
    ]),
  },
  "trust-absolute": {
    negation,
    pattern: phrases([
      "(?:voll|vollständig|völlig|uneingeschränkt|absolut|bedingungslos|blind|grenzenlos|unbegrenzt)~ Vertrauen",
      "(?:vertrauen|vertraut) (?:einander |sich |uns )?(?:gegenseitig )?(?:vollständig|völlig|blind|bedingungslos|uneingeschränkt)",
    ]),
  },
  "one-size-fits-all": {
    negation,
    pattern: phrases([
      "one[- ]size[- ]fits[- ]all",
      `(?:dasselbe|das gleiche|ein) (?:Modell|Vertragsmodell|Vorgehen) für alle ${others}`,
      `(?:denselben|den gleichen) Vertrag für alle ${others}`,
      `(?:dieselben|die gleichen|gleiche) (?:Regeln|Bedingungen|Verträge) für alle ${others}`,
      `behandel[nt] alle (?:unsere )?${others} gleich`,
    ]),
  },
  "conflict-denied": {
    negation,
    pattern: phrases([
      "immer (?:Freunde|freundlich|einig|einer Meinung)",
      "nie(?:mals)? (?:uneins|Streit|Konflikte)",
      "(?:eine große|wie eine(?: große)?) Familie",
      "konfliktfrei~",
      "frei von Konflikten",
      "gibt (?:es )?keine (?:Interessens?)?konflikte",
    ]),
  },
  "objection-suppressed": {
    negation,
    pattern: phrases([
      "(?:Widerstand|Widerstände|Einwände|Widerspruch) (?:wird|werden|muss|müssen) (?:nicht (?:geduldet|toleriert|akzeptiert|hingenommen)|(?:gebrochen|überwunden|ignoriert)(?: werden)?)",
      "keine? (?:Einwände|Widerspruch|Widerstand|Widerstände) (?:wird |werden )?(?:geduldet|akzeptiert|toleriert|zugelassen)",
    ]),
  },
  "instant-relationship": {
    pattern: phrases([
      String.raw`(?:Vertrauen|Beziehung|Zusammenarbeit) (?:ist|besteht|beginnt|steht|funktioniert|läuft)(?![^.;]{0,40}\b(?:nicht|nie|selten)\b)[^.;]{0,30}\s(?:vom ersten Tag an|ab dem ersten Tag|ab Tag eins|von heute auf morgen|über Nacht)`,
    ]),
  },
}));
