import { once, remembered } from "../../catalog/remembered.ts";
import type { Charter, Part, Party } from "../../charter/charter.ts";
import { partiesOf } from "../../charter/parties.ts";
import { loosened } from "../wording/loosened.ts";
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
  readonly normative: RegExp;
  /** Words that stand for all parties. */
  readonly collective: RegExp;
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
    normative:
      /(?<![\p{L}\p{N}])(?:must|shall|will|has to|is responsible for|commits to|agrees to|undertakes to|never|may only|may not|does not)(?![\p{L}\p{N}])/giu,
    collective:
      /(?<![\p{L}\p{N}])(?:both|each|either|neither|we|us|each other|one another|the other (?:party|side)|(?:the|all|no|any|every) part(?:ies|y)|a (?:party|team)|the two(?: \p{L}+)?|all sides)(?![\p{L}\p{N}])/giu,
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
  const { collective, normative } = language;
  const names = namesOf(parties, language);
  const named = expressionOf(names);
  const anyNormative = new RegExp(loosened(normative.source).replaceAll(" ", "\\s+"), "iu");

  function* partiesIn(text: string): Iterable<Mention & { readonly party: Party }> {
    for (const match of named ? text.matchAll(named) : []) {
      const party = partyMeant(match, names, text, language);
      if (party) yield { party, start: match.index, end: match.index + match[0].length };
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
      const duties = [...dutiesOf(sentence, mentionsIn(sentence), language)];
      return duties.map((duty) => ({ ...duty, start: duty.start + start, end: duty.end + start }));
    }),
  );

  const namesAll = once(({ text }: Part) => text.search(collective) >= 0);

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
    mayOblige: once(({ text }) => anyNormative.test(text)),
    dutiesIn: (text) => (text.search(normative) < 0 ? [] : dutiesIn(text)),
  };
}

/** A duty is the last party named before a verb that obliges, unless others share it or a comma parts them. */
function* dutiesOf(
  sentence: string,
  mentions: readonly Mention[],
  { normative, joint, most }: Language,
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
function namesOf(parties: readonly Party[], { roles, collective, article }: Language): ReadonlyMap<string, Name> {
  const names = new Map<string, Name | undefined>();
  const isCollective = new RegExp(`^(?:${collective.source})$`, "iu");
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

function expressionOf(names: ReadonlyMap<string, Name>): RegExp | undefined {
  const words = [...names.keys()].sort((a, b) => b.length - a.length);
  if (words.length === 0) return undefined;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu");
}

function partyMeant(
  { index, 0: words }: RegExpExecArray,
  names: ReadonlyMap<string, Name>,
  text: string,
  { article }: Language,
): Party | undefined {
  const name = names.get(words.toLowerCase());
  if (!name || name.as === "id") return name?.party;
  if (words.charAt(0) !== words.charAt(0).toLowerCase()) return name.party;
  if (name.as === "name") return name.party.name.startsWith(words) ? name.party : undefined;
  const before = text.slice(Math.max(0, index - article.length - 1), index).toLowerCase();
  return before === `${article} ` ? name.party : undefined;
}
