import { english } from "../../rules/wording/english.ts";
import type { Spoken, Template } from "../messages.ts";

/** What is said of the words, and what to write instead. */
type Said = readonly [says: string, instead: string];

/** By the id of the rule; awaiting native readers, see docs/translations.md. */
const translations: Readonly<Record<string, Readonly<Record<Spoken, Said>>>> = {
  "vague-condition": {
    nl: ["laat open wanneer dit geldt en wie dat beslist", "noem het voorval, de grens of de persoon"],
    de: ["lässt offen, wann das gilt und wer es entscheidet", "den Fall, die Grenze oder die Person nennen"],
    fr: ["laisse ouvert quand cela vaut et qui en décide", "nommez l’événement, la limite ou la personne"],
  },
  "vague-effort": {
    nl: ["belooft een inspanning die niemand kan nagaan", "noem de daad en haar grens"],
    de: ["verspricht eine Mühe, die niemand prüfen kann", "die Handlung und ihre Grenze nennen"],
    fr: ["promet un effort que nul ne peut vérifier", "nommez l’acte et sa limite"],
  },
  "intention-verb": {
    nl: ["vertelt een voornemen, geen regel", "zeg wat er gebeurt, door wie en wanneer"],
    de: ["erzählt eine Absicht, keine Regel", "sagen, was getan wird, von wem und wann"],
    fr: ["dit une intention, pas une règle", "dites ce qui est fait, par qui et quand"],
  },
  "vague-time": {
    nl: ["noemt geen tijd", "noem de termijn, de dag of het voorval"],
    de: ["nennt keine Zeit", "die Frist, den Tag oder das Ereignis nennen"],
    fr: ["ne fixe pas de temps", "nommez le délai, le jour ou l’événement"],
  },
  "vague-degree": {
    nl: ["laat de maat open", "noem het getal of de toets"],
    de: ["lässt das Maß offen", "die Zahl oder die Probe nennen"],
    fr: ["laisse la mesure ouverte", "nommez le nombre ou l’épreuve"],
  },
  "open-list": {
    nl: ["laat open wat erbij hoort", "noem alles, of wie er iets aan mag toevoegen"],
    de: ["lässt offen, was dazugehört", "alles nennen, oder wer etwas hinzufügen darf"],
    fr: ["laisse ouvert ce qui en fait partie", "nommez tout, ou qui peut en ajouter"],
  },
  "ownerless-passive": {
    nl: ["noemt niemand die het doet", "zeg wie het doet en wanneer"],
    de: ["nennt niemanden, der es tut", "sagen, wer es tut und bis wann"],
    fr: ["ne nomme personne qui le fasse", "dites qui le fait et pour quand"],
  },
  "stock-phrase": {
    nl: ["is niets waarmee twee mensen kunnen beslissen", "zeg wat er wordt geleverd en hoe het wordt gemeten"],
    de: ["ist nichts, wonach zwei Menschen entscheiden können", "sagen, was geliefert und wie es gemessen wird"],
    fr: ["n’aide pas deux personnes à décider", "dites ce qui est livré et comment on le mesure"],
  },
  "one-sided-power": {
    nl: ["geeft één partij het laatste woord", "zeg wat de ander eerst hoort, gevraagd wordt of krijgt"],
    de: ["gibt einer Partei das letzte Wort", "sagen, was die andere vorher erfährt, gefragt wird oder bekommt"],
    fr: ["donne le dernier mot à une partie", "dites ce que l’autre apprend, répond ou reçoit d’abord"],
  },
  "one-sided-free": {
    nl: ["laat één partij zonder tegenprestatie", "noem de grens, of wat ervoor terugkomt"],
    de: ["lässt eine Partei ohne Gegenleistung", "die Grenze nennen, oder was dafür gegeben wird"],
    fr: ["laisse une partie sans contrepartie", "nommez la limite, ou ce qui est donné en retour"],
  },
  "single-voice": {
    nl: ["spreekt maar voor één partij", "noem de partij, of zeg wat voor allen geldt"],
    de: ["spricht nur für eine Partei", "die Partei nennen, oder sagen, was für alle gilt"],
    fr: ["ne parle que pour une partie", "nommez la partie, ou dites ce qui vaut pour tous"],
  },
  "department-target": {
    nl: ["is het doel van één afdeling", "voeg toe wat de partijen erbij winnen"],
    de: ["ist das Ziel einer Abteilung", "hinzufügen, was die Parteien davon haben"],
    fr: ["est la cible d’un seul service", "ajoutez ce que les parties y gagnent"],
  },
  "deal-focus": {
    nl: ["maakt de handtekening tot doel", "voeg mijlpalen ervoor en erna toe"],
    de: ["macht die Unterschrift zum Ziel", "Meilensteine davor und danach hinzufügen"],
    fr: ["fait de la signature le but", "ajoutez des jalons avant et après"],
  },
  "partner-wording": {
    nl: ["verdoezelt wie koopt en wie levert", "gebruik de naam van de rol"],
    de: ["verwischt, wer kauft und wer liefert", "die Rolle beim Namen nennen"],
    fr: ["brouille qui achète et qui livre", "employez le nom du rôle"],
  },
  "trust-absolute": {
    nl: ["belooft vertrouwen zonder grens", "zeg wat voor wie open is, en wat niet"],
    de: ["verspricht Vertrauen ohne Grenze", "sagen, was für wen offen ist, und was nicht"],
    fr: ["promet une confiance sans limite", "dites ce qui est ouvert à qui, et ce qui ne l’est pas"],
  },
  "one-size-fits-all": {
    nl: ["brengt verschillend werk onder één vorm", "zeg waarvoor het geldt, en welke vorm de rest heeft"],
    de: ["bringt verschiedene Arbeit unter eine Form", "sagen, wofür sie gilt und welche Form der Rest hat"],
    fr: ["met des travaux différents sous une seule forme", "dites pour quoi elle vaut, et la forme du reste"],
  },
  "conflict-denied": {
    nl: ["laat geen plaats voor botsende belangen", "zeg hoe ze worden genoemd en wie ze beslecht"],
    de: ["lässt keinen Platz für einen Interessenkonflikt", "sagen, wie er benannt wird und wer ihn löst"],
    fr: ["ne laisse pas de place à un conflit d’intérêts", "dites comment on le nomme et qui le tranche"],
  },
  "objection-suppressed": {
    nl: ["sluit de deur voor bezwaren", "zeg wie ze hoort en wanneer er antwoord is"],
    de: ["verschließt Einwänden die Tür", "sagen, wer sie hört und bis wann sie beantwortet sind"],
    fr: ["ferme la porte aux objections", "dites qui les entend et quand on y répond"],
  },
  "instant-relationship": {
    nl: ["verwacht aan het begin wat in stappen groeit", "noem de stappen en hun datums"],
    de: ["erwartet am Anfang, was in Schritten wächst", "die Schritte und ihre Daten nennen"],
    fr: ["attend au début ce qui grandit par étapes", "nommez les étapes et leurs dates"],
  },
};

export const ofWording: readonly Template[] = english.rows.flatMap(({ id, says, instead }) => {
  const words = translations[id];
  if (!words) return [];
  const { nl, de, fr } = words;
  return {
    rule: id,
    en: `“{0}” ${says}; ${instead}.`,
    nl: `“{0}” ${nl[0]}; ${nl[1]}.`,
    de: `„{0}“ ${de[0]}; ${de[1]}.`,
    fr: `« {0} » ${fr[0]} ; ${fr[1]}.`,
  };
});
