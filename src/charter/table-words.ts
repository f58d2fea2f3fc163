import { normalise } from "../catalog/normal.ts";

// Words of tables in the body: English first, then Dutch, German and French, which await native readers, see
// docs/translations.md. They are compared as titles are: without case, accents and punctuation.

/** By what a column of a table of milestones is headed. */
export const milestoneColumns = compared({
  name: [
    ...["milestone", "milestones", "step", "event", "what"],
    ...["mijlpaal", "mijlpalen", "stap", "gebeurtenis", "wat"],
    ...["Meilenstein", "Meilensteine", "Schritt", "Ereignis", "was"],
    ...["jalon", "jalons", "étape", "étapes", "événement", "quoi"],
  ],
  type: ["type", "kind", "soort", "Art", "Typ", "genre"],
  date: [
    ...["date", "when", "planned for", "datum", "wanneer", "gepland voor", "gepland op"],
    ...["wann", "Termin", "geplant für", "quand", "prévu le", "prévue le"],
  ],
  status: ["status", "state", "stand", "Zustand", "statut", "état"],
  owner: ["owner", "who", "eigenaar", "wie", "verantwortlich", "wer", "zuständig", "responsable", "qui"],
  facilitator: [
    ...["facilitator", "facilitated by", "begeleider", "begeleid door", "Moderation", "moderiert von"],
    ...["animateur", "animatrice", "animé par", "animée par", "facilitateur"],
  ],
  participants: [
    ...["participants", "parties", "attendees", "deelnemers", "partijen"],
    ...["Teilnehmende", "Teilnehmer", "Beteiligte", "Parteien"],
  ],
  place: ["place", "where", "location", "plaats", "waar", "locatie", "Ort", "wo", "lieu", "où"],
  note: [
    ...["note", "notes", "remark", "remarks", "opmerking", "opmerkingen", "notitie"],
    ...["Bemerkung", "Bemerkungen", "Anmerkung", "Notiz", "remarque", "remarques"],
  ],
});

/** By what a column of a table of sign-offs is headed. */
export const signoffColumns = compared({
  party: ["party", "organisation", "organization", "partij", "organisatie", "Partei", "partie"],
  name: ["name", "person", "who", "naam", "persoon", "wie", "wer", "nom", "personne", "qui"],
  role: ["role", "function", "functie", "rol", "Funktion", "Rolle", "fonction", "rôle"],
  date: [
    ...["date", "signed", "signed on", "datum", "getekend", "getekend op", "ondertekend op"],
    ...["unterzeichnet", "unterzeichnet am", "unterschrieben am", "signé", "signé le"],
  ],
  version: ["version", "versie", "Fassung"],
  digest: ["digest", "vingerafdruk", "Prüfsumme", "empreinte"],
  agreed: [
    ...["agreed", "agrees", "answer", "akkoord", "antwoord"],
    ...["einverstanden", "zugestimmt", "Antwort", "accord", "d’accord", "réponse"],
  ],
});

export type SignoffColumn = keyof typeof signoffColumns;

/** What heads a column of sign-offs that is added, by the language of the charter. */
export const signoffTitlesIn = {
  en: signoffTitles("Party", "Name", "Role", "Date", "Version", "Digest", "Agreed"),
  nl: signoffTitles("Partij", "Naam", "Functie", "Datum", "Versie", "Vingerafdruk", "Akkoord"),
  de: signoffTitles("Partei", "Name", "Funktion", "Datum", "Fassung", "Prüfsumme", "Einverstanden"),
  fr: signoffTitles("Partie", "Nom", "Fonction", "Date", "Version", "Empreinte", "Accord"),
};

function signoffTitles(
  ...[party, name, role, date, version, digest, agreed]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
): Readonly<Record<SignoffColumn, string>> {
  return { party, name, role, date, version, digest, agreed };
}

/** What is written into a column of answers, by the language of the charter. */
export const answersIn = {
  en: { yes: "yes", no: "no" },
  nl: { yes: "ja", no: "nee" },
  de: { yes: "ja", no: "nein" },
  fr: { yes: "oui", no: "non" },
};

/** By what a column of a table of decisions is headed. */
export const decisionColumns = compared({
  title: [
    ...["decision", "title", "subject", "what", "besluit", "titel", "onderwerp", "wat"],
    ...["Entscheidung", "Beschluss", "Betreff", "Gegenstand", "was", "décision", "titre", "objet", "sujet", "quoi"],
  ],
  raised: [
    ...["raised", "raised on", "opened", "ingebracht", "ingebracht op", "eingebracht", "eingebracht am"],
    ...["aufgeworfen", "aufgeworfen am", "soulevé", "soulevé le", "soulevée le"],
  ],
  decided: [
    ...["decided", "decided on", "closed", "besloten", "besloten op", "beslist op"],
    ...["entschieden", "entschieden am", "beschlossen am", "décidé", "décidé le", "décidée le"],
  ],
  applies: [
    ...["applies", "principle", "principles", "guiding principle", "guiding principles", "theme", "themes"],
    ...["past toe", "leidend principe", "leidende principes", "thema", "thema’s", "wendet an", "Leitprinzip"],
    ...[
      "Leitprinzipien",
      "Grundsatz",
      "Grundsätze",
      "Themen",
      "applique",
      "principe",
      "principes",
      "principe directeur",
    ],
    ...["principes directeurs", "thème", "thèmes"],
  ],
  by: [
    ...[
      "by",
      "decided by",
      "door",
      "besloten door",
      "von",
      "durch",
      "entschieden von",
      "par",
      "décidé par",
      "décidée par",
    ],
  ],
});

/** Words for a type of milestone that are not the type itself with a blank for the hyphen. */
export const milestoneTypes = byWords({
  "first-contact": [
    "eerste contact",
    "kennismaking",
    "Erstkontakt",
    "erster Kontakt",
    "Kennenlernen",
    "premier contact",
  ],
  "internal-alignment": ["interne afstemming", "interne Abstimmung", "alignement interne", "accord interne"],
  "site-visit": [
    ...["visit", "bezoek", "werkbezoek", "locatiebezoek", "Besuch", "Besuch vor Ort", "Ortsbesuch", "Standortbesuch"],
    ...["visite", "visite sur place", "visite de site"],
  ],
  "joint-workshop": [
    ...["workshop", "gezamenlijke workshop", "werksessie", "gezamenlijke werksessie", "gemeinsamer Workshop"],
    ...["gemeinsame Werkstatt", "atelier", "atelier commun", "atelier conjoint"],
  ],
  "principles-agreed": [
    ...["principes afgesproken", "principes vastgesteld", "Leitprinzipien vereinbart", "Grundsätze vereinbart"],
    ...["principes convenus", "principes adoptés"],
  ],
  design: ["ontwerp", "Entwurf", "Gestaltung", "conception"],
  "contract-signed": [
    ...["signing", "signature", "contract signature", "contract signing", "ondertekening", "contract getekend"],
    ...["contract ondertekend", "Unterzeichnung", "Vertragsunterzeichnung", "Vertrag unterzeichnet", "Unterschrift"],
    ...["signature du contrat", "contrat signé"],
  ],
  launch: [
    ...["go live", "start", "lancering", "livegang", "Beginn", "Inbetriebnahme", "lancement", "démarrage"],
    "mise en service",
  ],
  "health-check": ["gezondheidscheck", "Gesundheitscheck", "bilan de santé"],
  review: ["evaluatie", "terugblik", "Rückschau", "Überprüfung", "revue", "bilan", "point d’étape"],
  restructure: ["herziening", "herstructurering", "Neuordnung", "Umstrukturierung", "restructuration", "remaniement"],
  exit: ["beëindiging", "uittreding", "Beendigung", "Ausstieg", "sortie"],
});

export const milestoneStatuses = byWords({
  done: [
    ...["completed", "complete", "held", "gedaan", "afgerond", "gehouden", "erledigt", "abgeschlossen", "durchgeführt"],
    ...["fait", "faite", "terminé", "terminée", "réalisé", "réalisée", "tenu", "tenue"],
  ],
  planned: ["open", "gepland", "geplant", "offen", "prévu", "prévue", "planifié", "planifiée"],
  missed: ["gemist", "niet doorgegaan", "versäumt", "ausgefallen", "manqué", "manquée"],
});

const answers = compared({
  refusal: [
    ...["no", "false", "not agreed", "declined", "nee", "niet akkoord", "nein", "nicht einverstanden", "abgelehnt"],
    ...["non", "pas d’accord", "refusé"],
  ],
});

/** Whether a cell says that somebody does not agree. */
export function isRefusal(words: string): boolean {
  return /^[✗✘❌]$/u.test(words) || answers.refusal.includes(normalise(words));
}

/** Whether a cell says that somebody agrees. */
export function isConsent(words: string): boolean {
  return /^(?:yes|true|agreed|x|ja|akkoord|einverstanden|oui|d['’]accord|accord|[✓✔✅])(?!\p{L})/iu.test(words);
}

/** What parts the names of a list, besides commas and the like. */
export const joints = /\b(?:and|en|und|et)\b/u;

/** The answer to a question for names: there are none. */
export const nobody: ReadonlySet<string> = new Set(["none", "geen", "keine", "aucun", "aucune"]);

/** Labels in a line that tells a decision. */
export const decisionLabels = byWords({
  raised: ["raised", "ingebracht", "eingebracht", "soulevé", "soulevée"],
  decided: ["decided", "besloten", "entschieden", "décidé", "décidée"],
  applies: ["applies", "past toe", "wendet an", "applique"],
  by: ["by", "door", "von", "durch", "par"],
});

/** The forms in which words are compared. They are made when they are first asked for, as few charters have such tables. */
function compared<Name extends string>(
  columns: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, readonly string[]>> {
  const forms = { ...columns };
  for (const [name, words] of Object.entries<readonly string[]>(columns)) {
    let made: readonly string[] | undefined;
    const get = (): readonly string[] => {
      made ??= words.map(normalise);
      return made;
    };
    Object.defineProperty(forms, name, { get });
  }
  return forms;
}

function byWords(lists: Readonly<Record<string, readonly string[]>>): Pick<ReadonlyMap<string, string>, "get"> {
  let values: ReadonlyMap<string, string> | undefined;
  return {
    get(word) {
      values ??= new Map(
        Object.entries(lists).flatMap(([value, words]) => words.map((one) => [normalise(one), value] as const)),
      );
      return values.get(word);
    },
  };
}
