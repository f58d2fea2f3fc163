import { once, remembered } from "../../catalog/remembered.ts";
import type { Charter, Part, Party } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import { type Vocabulary, vocabularyOf } from "../../charter/runs.ts";
import { sentencesIn } from "../wording/sentence.ts";

/** Whom some words of a text name: one party, or all of them (“both”, “we”, “the parties”). */
export interface Mention {
  readonly party: Party | "all";
  /** In UTF-16 units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a sentence obliges one party to. */
export interface Duty {
  readonly party: Party;
  /** From the party to behind the verb that obliges: “the supplier must”. */
  readonly start: number;
  readonly end: number;
}

/** Finds parties and their duties in plain text. */
export interface Subjects {
  mentionsIn(text: string): readonly Mention[];
  /** The party that these halves name, if they name one and nobody else. */
  onlyPartyIn(halves: readonly Part[]): Party | undefined;
  dutiesIn(text: string): readonly Duty[];
  /** Whether a half has words that oblige, in whatever sense. */
  mayOblige(half: Part): boolean;
}

interface Language {
  /** Verbs that oblige or forbid. */
  readonly normative: readonly string[];
  /** Words that stand for all parties; where three dots follow, the next word may belong to them. */
  readonly collective: readonly string[];
  /** Words for a role, by the role in the front matter. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly article: string;
  /** What joins two subjects into one. */
  readonly joint: RegExp;
  /** What may stand between a subject and its verb: “Talvik's delivery lead”, “the supplier also”. */
  readonly most: number;
}

const languages: Readonly<Record<string, Language>> = {
  en: {
    normative: [
      ...["must", "shall", "will", "has to", "is responsible for", "commits to", "agrees to", "undertakes to", "never"],
      ...["may only", "may not", "does not"],
    ],
    collective: [
      ...["both", "each", "either", "neither", "we", "us", "each other", "one another", "the other party"],
      ...[
        "the other side",
        ...["the", "all", "no", "any", "every"].flatMap((word) => [`${word} parties`, `${word} party`]),
      ],
      ...["a party", "a team", "the two …", "all sides"],
    ],
    roles: {
      customer: ["customer", "client", "buyer"],
      supplier: ["supplier", "vendor", "provider", "contractor"],
    },
    article: "the",
    joint: /^(?:['’]s(?: \p{L}+){1,3})? ?(?:,|and|or|nor|&|as well as)(?: the)? ?$/iu,
    most: 6,
  },
};

/** Characters between a subject and its verb: more than the words in between need. */
const farthest = 120;

/** The subjects of a charter's sentences; undefined when its language is none that is known. */
export function subjectsOf(charter: Charter): Subjects | undefined {
  const code = (charter.language?.value ?? charter.defaultLanguage)?.toLowerCase().split("-")[0] ?? "en";
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined;
  if (!language) return undefined;
  const parties = partiesOf(charter);
  // The parties are the same objects as long as nobody writes in the front matter.
  const subjects = known.get(parties) ?? subjectsIn(language, parties);
  known.set(parties, subjects);
  return subjects;
}

const known = new WeakMap<readonly Party[], Subjects>();

function subjectsIn(language: Language, parties: readonly Party[]): Subjects {
  const { collective, normative, signsOf } = expressionsOf(language);
  let names: ReadonlyMap<string, Name> | undefined;

  function* partiesIn(text: string): Iterable<Mention & { readonly party: Party }> {
    names ??= namesOf(parties, language);
    for (const { start, end, name } of placesOf(names, text)) {
      if (isMeant(name, text, start, end, language)) yield { party: name.party, start, end };
    }
  }

  const mentionsIn = (text: string): readonly Mention[] => {
    const mentions: Mention[] = [...partiesIn(text)];
    for (const { index, 0: words } of text.matchAll(collective))
      mentions.push({ party: "all", start: index, end: index + words.length });
    return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  };

  const dutiesIn = remembered((text): readonly Duty[] =>
    sentencesIn(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (sentence.search(normative) < 0) return [];
      const duties = [...dutiesOf(sentence, mentionsIn(sentence), language, normative)];
      return duties.map((duty) => ({ ...duty, start: duty.start + start, end: duty.end + start }));
    }),
  );

  const namesAll = once(({ text }: Part) => (signsOf(text) & aCollective) !== 0 && text.search(collective) >= 0);

  return {
    mentionsIn,
    onlyPartyIn(halves) {
      if (halves.some(namesAll)) return undefined;
      let only: Party | undefined;
      for (const { text } of halves) {
        for (const { party } of partiesIn(text)) {
          if (only && only !== party) return undefined;
          only = party;
        }
      }
      return only;
    },
    mayOblige: once(({ text }) => (signsOf(text) & aNormative) !== 0),
    dutiesIn: (text) => (text.search(normative) < 0 ? [] : dutiesIn(text)),
  };
}

/** The bits of the two lists of a language. */
const aCollective = 1;
const aNormative = 2;

/** A duty is the last party named before a verb that obliges, unless others share it or a comma parts them. */
function* dutiesOf(
  sentence: string,
  mentions: readonly Mention[],
  { joint, most }: Language,
  normative: RegExp,
): Iterable<Duty> {
  let next = 0;
  let previous: Mention | undefined;
  let subject: Mention | undefined;
  for (const { index, 0: verb } of sentence.matchAll(normative)) {
    for (let mention = mentions[next]; mention && mention.end <= index; mention = mentions[++next]) {
      previous = subject;
      subject = mention;
    }
    if (!subject || subject.party === "all" || index - subject.end > farthest) continue;
    const between = sentence.slice(subject.end, index);
    if (/[,;:–—]/.test(between) || between.split(/\s+/).length > most) continue;
    if (previous && joint.test(sentence.slice(previous.end, subject.start))) continue;
    yield { party: subject.party, start: subject.start, end: index + verb.length };
    // “Brook must plan and must tell” is one duty.
    previous = subject = undefined;
  }
}

/** A word by which a party goes. */
interface Name {
  readonly party: Party;
  /** A role counts as “the customer” or “Customer” only, a name as it is capitalised, an id in any case. */
  readonly as: "role" | "name" | "id";
}

/** Words that name one party and no other, by their lower case. */
function namesOf(parties: readonly Party[], language: Language): ReadonlyMap<string, Name> {
  const { roles, article } = language;
  const { isCollective } = expressionsOf(language);
  const names = new Map<string, Name | undefined>();
  const add = (words: string, name: Name): void => {
    const key = words.toLowerCase();
    if (key.length < 2 || key === article || isCollective.test(key)) return;
    const known = names.get(key);
    if (!names.has(key)) names.set(key, name);
    else if (known?.party !== name.party) names.set(key, undefined);
  };
  const allRoles = Object.values(roles).flat();
  for (const party of parties) {
    const role = party.role?.value.toLowerCase();
    for (const word of role === undefined ? [] : (roleWords(role, roles) ?? [role])) add(word, { party, as: "role" });
  }
  for (const party of parties) {
    const { id, name } = party;
    add(id, { party, as: allRoles.includes(id.toLowerCase()) ? "role" : "id" });
    for (const words of [name, name.split(/\s+/)[0] ?? ""])
      add(words, { party, as: allRoles.includes(words.toLowerCase()) ? "role" : "name" });
  }
  return new Map([...names].flatMap(([key, name]) => (name ? [[key, name] as const] : [])));
}

function roleWords(role: string, roles: Language["roles"]): readonly string[] | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : Object.values(roles).find((words) => words.includes(role));
}

interface Expressions {
  readonly normative: RegExp;
  readonly collective: RegExp;
  /** Matches a text that is nothing else. */
  readonly isCollective: RegExp;
  /** Whether one of the first two may match. */
  readonly signsOf: Vocabulary;
}

const made = new Map<Language, Expressions>();

function expressionsOf(language: Language): Expressions {
  let expressions = made.get(language);
  if (!expressions) {
    const collective = expressionOf(language.collective.map((phrase) => phrase.replace(/ …$/, "(?: \\p{L}+)?")));
    expressions = {
      normative: expressionOf(language.normative),
      collective,
      isCollective: new RegExp(`^(?:${collective.source})$`, "iu"),
      signsOf: vocabularyOf([language.collective, language.normative]),
    };
    made.set(language, expressions);
  }
  return expressions;
}

/** Finds what any of the sources finds, in any case, as words of their own. */
function expressionOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

interface NamedPlace {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/**
 * Where names stand as words of their own, in order and without overlaps; of two at one place the longer one. Without an
 * expression: each charter has other names, and making one takes longer than all that is read with it.
 */
function placesOf(names: ReadonlyMap<string, Name>, text: string): readonly NamedPlace[] {
  // The one letter that is longer in lower case gives way to one of the same length that has no case.
  const lower = text.replaceAll("\u0130", "\uA000").toLowerCase();
  const places: NamedPlace[] = [];
  for (const [words, name] of names) {
    for (let start = lower.indexOf(words); start >= 0; start = lower.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (!endsInWord(lower.slice(0, start)) && !beginsWithWord(lower.slice(end))) places.push({ start, end, name });
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return places.filter(({ start, end }) => {
    const isFree = start >= free;
    if (isFree) free = end;
    return isFree;
  });
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(-2));
}

function beginsWithWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(0, 2));
}

/** A role counts as “the customer” or “Customer” only, a name as it is capitalised, an id in any case. */
function isMeant({ party, as }: Name, text: string, start: number, end: number, { article }: Language): boolean {
  if (as === "id") return true;
  const words = text.slice(start, end);
  if (words.charAt(0) !== words.charAt(0).toLowerCase()) return true;
  if (as === "name") return party.name.startsWith(words);
  return text.slice(Math.max(0, start - article.length - 1), start).toLowerCase() === `${article} `;
}
