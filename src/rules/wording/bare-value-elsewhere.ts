import { remembered } from "../../catalog/remembered.ts";
import { mostWords } from "./bare-value.ts";
import { dutch } from "./dutch.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Language } from "./row.ts";
import { sentencesIn } from "./sentence.ts";

// Awaiting native readers, see docs/translations.md.

/** What tells a bare value from a rule in one language. */
interface Values {
  readonly language: Language;
  /** Names of values, and the words that stand around them: a text of nothing else tells nobody what to do. */
  readonly words: ReadonlySet<string>;
  /** Words that tell what is done, or when: where one stands, the text is taken for a rule. */
  readonly directive: RegExp;
  /** “Vertrouwen is belangrijk.” */
  readonly praise: RegExp;
  /** “Wij geloven in openheid.” */
  readonly creed: RegExp;
}

/** Made for the languages that are met: it is much. */
export const values: Readonly<Record<string, () => Values>> = {
  nl: () => ({
    language: dutch,
    words: wordSet(`
      openheid eerlijkheid respect vertrouwen transparantie samenwerking integriteit betrouwbaarheid gelijkwaardigheid
      wederkerigheid begrip communicatie duidelijkheid rechtvaardigheid flexibiliteit loyaliteit professionaliteit kwaliteit
      innovatie klantgerichtheid veiligheid duurzaamheid verantwoordelijkheid betrokkenheid solidariteit waardering dialoog
      zorgvuldigheid tolerantie vriendelijkheid teamgeest oprechtheid collegialiteit verbinding
      wederzijds wederzijdse onderling onderlinge open goed goede helder heldere eerlijk eerlijke gedeeld gedeelde duurzame
      volledige en of met voor in van elkaar ons de het een als basis`),
    directive:
      /\d|(?<![\p{L}])(?:als|wanneer|indien|zodra|voordat|nadat|tot|totdat|tenzij|binnen|elke?|iedere?|geen|niets?|nooit|alleen|pas|moet|moeten|zal|zullen|mag|mogen|kan|kunnen|wie|wordt|worden)(?![\p{L}])/iu,
    praise:
      /^[^.;:!?]{1,160}?\s(?:(?:is|zijn)\s+(?:(?:heel|erg|zeer|ook|altijd|voor\s+ons|beide|onze|de|het|een|van)\s+){0,3}(?:belangrijk|essentieel|cruciaal|onmisbaar|fundamenteel|wezenlijk|groot\s+belang|levensbelang|kernwaarden?|waarden?|basis|fundament|sleutel|prioriteit)(?:\s+(?:voor|in|van|tussen)\s+[^,;:]{1,80})?|(?:staat|staan)\s+(?:centraal|voorop))\s*[.!]*$/iu,
    creed:
      /^(?:wij|we|(?:de|beide|alle)\s+(?:partijen|kanten|teams|organisaties))\s+(?:(?:hechten\s+(?:(?:veel|grote?)\s+)?(?:waarde|belang)\s+aan|geloven\s+in|respecteren|waarderen|omarmen|staan\s+voor)\s[^,;:]{1,120}|vinden\s+[^,;:]{1,80}\s(?:belangrijk|essentieel))$/iu,
  }),
  de: () => ({
    language: german,
    words: wordSet(`
      offenheit ehrlichkeit respekt vertrauen transparenz zusammenarbeit integrität zuverlässigkeit verlässlichkeit
      gegenseitigkeit verständnis kommunikation klarheit gerechtigkeit fairness flexibilität loyalität professionalität
      qualität innovation kundenorientierung sicherheit nachhaltigkeit verantwortung engagement solidarität wertschätzung dialog
      sorgfalt toleranz freundlichkeit teamgeist aufrichtigkeit kollegialität partnerschaftlichkeit augenhöhe miteinander
      gegenseitig gegenseitige gegenseitiger gegenseitiges offen offene offener gut gute guter klar klare klarer ehrlich
      ehrliche ehrlicher fair faire fairer gemeinsame gemeinsamer gelebte nachhaltige
      und oder mit für in im von voreinander füreinander zueinander ein eine der die das auf als grundlage`),
    directive:
      /\d|(?<![\p{L}])(?:wenn|falls|sobald|bevor|nachdem|bis|außer|binnen|innerhalb|jede[mnrs]?|kein\p{L}{0,2}|nicht|nichts|nie|niemals|nur|erst|muss|müssen|soll|sollen|darf|dürfen|kann|können|wird|werden|wer)(?![\p{L}])/iu,
    praise:
      /^[^.;:!?]{1,160}?\s(?:(?:ist|sind)\s+(?:(?:uns|sehr|auch|immer|für\s+uns|beide|unsere?|die|der|das|ein|eine|von)\s+){0,3}(?:wichtig|wesentlich|entscheidend|unverzichtbar|grundlegend|zentral|großer\s+Bedeutung|Grundwerte?|Werte?|Grundlage|Basis|Fundament|Schlüssel|Priorität)(?:\s+(?:für|in|von|zwischen|unserer|der)\s+[^,;:]{1,80})?|(?:steht|stehen)\s+(?:im\s+Mittelpunkt|an\s+erster\s+Stelle))\s*[.!]*$/iu,
    creed:
      /^(?:wir|(?:die|beide|alle)\s+(?:Parteien|Seiten|Teams|Organisationen))\s+(?:legen\s+(?:(?:großen|viel)\s+)?Wert\s+auf|glauben\s+an|respektieren|schätzen|achten|stehen\s+für|bekennen\s+uns\s+zu)\s[^,;:]{1,120}$/iu,
  }),
  fr: () => ({
    language: french,
    words: wordSet(`
      ouverture honnêteté respect confiance transparence collaboration coopération intégrité fiabilité réciprocité
      compréhension communication clarté justice équité flexibilité loyauté professionnalisme qualité innovation sécurité
      durabilité responsabilité engagement solidarité reconnaissance dialogue écoute tolérance bienveillance franchise sincérité
      excellence égalité mutuel mutuelle mutuels réciproque ouvert ouverte bonne bon claire clair honnête partagé partagée
      partagées durable sincère et ou avec pour dans de des du en entre nous tous la le les une un l d comme base`),
    directive:
      /\d|(?<![\p{L}])(?:si|quand|lorsqu\p{L}*|dès|avant|après|jusqu\p{L}*|sauf|sous|chaque|aucune?|ne|n['’]|jamais|seule?s?|seulement|doi(?:t|vent)|devra|devront|peut|peuvent|celui|celle|qui)(?![\p{L}])/iu,
    praise:
      /^[^.;:!?]{1,160}?\s(?:(?:est|sont)\s+(?:(?:très|aussi|toujours|pour\s+nous|nos|notre|la|le|les|une|un|au)\s+){0,3}(?:importante?s?|essentiel(?:le)?s?|crucia(?:le?s?|ux)|indispensables?|fondamenta(?:le?s?|ux)|primordia(?:le?s?|ux)|valeurs?|base|fondement|clés?|priorités?|c(?:œ|oe)ur)(?:\s+(?:pour|dans|de|du|entre)\s+[^,;:]{1,80})?)\s*[.!]*$/iu,
    creed:
      /^(?:nous|(?:les\s+(?:deux\s+)?|toutes\s+les\s+)(?:parties|équipes|organisations))\s+(?:attach(?:ons|ent)\s+(?:(?:beaucoup|une\s+grande)\s+)?(?:de\s+valeur|(?:de\s+l['’]|d['’])?importance|du\s+prix)\s+à|cro(?:yons|ient)\s+en|respect(?:ons|ent)|valoris(?:ons|ent)|appréci(?:ons|ent))\s[^,;:]{1,120}$/iu,
  }),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const tests = new Map<string, (text: string) => boolean>();

function testIn(tag: string): ((text: string) => boolean) | undefined {
  const known = tests.get(tag);
  if (known || !Object.hasOwn(values, tag)) return known;
  const own = values[tag]?.();
  const test = own && remembered((text) => isBare(text, own));
  if (test) tests.set(tag, test);
  return test;
}

/**
 * Whether a Dutch, German or French text only names a value. There is evidence for it where it has no words but those for
 * values, or where each sentence of it only praises one.
 */
export function isBareValueIn(tag: string, text: string): boolean {
  return text.length <= longest && testIn(tag)?.(text) === true;
}

/** Longer texts name more than a value. */
const longest = 400;

function isBare(text: string, { language, words, directive, praise, creed }: Values): boolean {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (plain === "" || directive.test(plain) || language.isConcrete(plain)) return false;
  const all = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (all.length <= mostWords && all.every((word) => words.has(word))) return true;
  const sentences = sentencesIn(plain).map(({ start, end }) => plain.slice(start, end).trim());
  return sentences.every((sentence) => {
    const bare = sentence.replace(/[\s.!]+$/, "");
    return praise.test(bare) || creed.test(bare);
  });
}
