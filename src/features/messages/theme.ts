import type { Template } from "../messages.ts";

/** Awaiting native readers, see docs/translations.md. */
export const ofThemes: readonly Template[] = [
  {
    rule: "party-benefit-missing",
    en: "“{0}” has no interests: write what it gains{see}.",
    nl: "“{0}” heeft geen belangen: schrijf op wat die partij wint{see}.",
    de: "„{0}“ hat keine Interessen: was gewinnt diese Seite{see}?",
    fr: "« {0} » n’a pas d’intérêts : que gagne cette partie{see} ?",
  },
  {
    rule: "party-objectives-missing",
    en: "“{0}” has no objectives: write what it wants to reach, and by when{see}.",
    nl: "“{0}” heeft geen doelstellingen: schrijf op wat die partij wil bereiken, en wanneer{see}.",
    de: "„{0}“ hat keine Ziele: was will diese Seite erreichen, und bis wann{see}?",
    fr: "« {0} » n’a pas d’objectifs : que veut atteindre cette partie, et pour quand{see} ?",
  },
  {
    rule: "objective-not-measurable",
    en: "“{0}” has no number and no date: write how much, or by when{see}.",
    nl: "“{0}” heeft geen getal en geen datum: schrijf op hoeveel, of wanneer{see}.",
    de: "„{0}“ hat keine Zahl und kein Datum: wie viel, oder bis wann{see}?",
    fr: "« {0} » n’a ni nombre ni date : combien, ou pour quand{see} ?",
  },
  {
    rule: "interests-identical",
    en: "All parties list the same interests: write what each of them gains by itself{see}.",
    nl: "Alle partijen noemen dezelfde belangen: schrijf op wat elk van hen zelf wint{see}.",
    de: "Alle Parteien nennen dieselben Interessen: was gewinnt jede für sich{see}?",
    fr: "Toutes les parties citent les mêmes intérêts : que gagne chacune pour elle-même{see} ?",
  },
  {
    rule: "no-difference",
    en: "All parties bring the same: if scale is the reason, say so{see}.",
    nl: "Alle partijen brengen hetzelfde in: is schaal de reden, zeg het dan{see}.",
    de: "Alle Parteien bringen dasselbe mit: wenn Größe der Grund ist, gehört das gesagt{see}.",
    fr: "Toutes les parties apportent la même chose : si la taille est la raison, dites-le{see}.",
  },
  {
    rule: "one-party-view",
    en: "Only one party is named in {0} of {1} pairs: write what the others observe, give and gain{see}.",
    nl: "In {0} van de {1} paren wordt maar één partij genoemd: schrijf op wat de anderen zien, geven en winnen{see}.",
    de: "In {0} von {1} Paaren ist nur eine Partei genannt: was sehen, geben und gewinnen die anderen{see}?",
    fr: "Dans {0} paires sur {1}, une seule partie est nommée : que voient, donnent et gagnent les autres{see} ?",
  },
  {
    rule: "time-without-dates",
    en: "“{0}” holds no date and no duration, and neither a journey nor a review is written.",
    nl: "“{0}” bevat geen datum en geen duur, en er is geen traject en geen evaluatie beschreven.",
    de: "„{0}“ enthält kein Datum und keine Dauer, und weder Fahrplan noch Überprüfung ist beschrieben.",
    fr: "« {0} » ne contient ni date ni durée, et ni parcours ni revue n’est écrit.",
  },
  {
    rule: "partnership-title",
    en: "The title says “{0}”, and the relationship is customer-supplier (line {1}): one pays and the other delivers{see}.",
    nl: "De titel zegt “{0}”, en de relatie is customer-supplier (regel {1}): de een betaalt en de ander levert{see}.",
    de: "Der Titel sagt „{0}“, und die Beziehung ist customer-supplier (Zeile {1}): die eine Seite zahlt, die andere liefert{see}.",
    fr: "Le titre dit « {0} », et la relation est customer-supplier (ligne {1}) : l’un paie et l’autre livre{see}.",
  },
  {
    rule: "interests-not-disclosed",
    en: "Shared objectives (line {0}) are written, and no party's interests are: say why each of them wants it{see}.",
    nl: "Er staan gedeelde doelstellingen (regel {0}), en van geen partij de belangen: waarom wil elk van hen dit{see}?",
    de: "Gemeinsame Ziele (Zeile {0}) stehen da, die Interessen keiner Partei: warum will es jede von ihnen{see}?",
    fr: "Des objectifs communs (ligne {0}) sont écrits, et les intérêts d’aucune partie : pourquoi chacune le veut-elle{see} ?",
  },
  {
    rule: "review-overdue",
    en: "The next review was due on {0}, which is before {1}: hold the review, then write the next date{see}.",
    nl: "De volgende evaluatie stond op {0}, en dat is voor {1}: houd de evaluatie en schrijf dan de volgende datum op{see}.",
    de: "Die nächste Überprüfung war am {0} fällig, vor dem {1}: erst prüfen, dann das nächste Datum eintragen{see}.",
    fr: "La prochaine revue était prévue le {0}, avant le {1} : tenez la revue, puis écrivez la date suivante{see}.",
  },
  {
    rule: "code-lens",
    en: "{0} of {1} themes complete",
    nl: "{0} van {1} thema’s af",
    de: "{0} von {1} Themen fertig",
    fr: "{0} thèmes sur {1} complets",
  },
  { rule: "code-lens", en: "Next: {0}", nl: "Volgende: {0}", de: "Als Nächstes: {0}", fr: "Ensuite : {0}" },
];
