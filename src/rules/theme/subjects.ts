import { once, remembered } from "../../catalog/remembered.ts";
import type { Charter, Part, Party, Prose, Theme } from "../../charter/charter.ts";
import { languageOf } from "../../charter/language.ts";
import { partiesOf } from "../../charter/parties.ts";
import { isBeyondAscii, isUnmasked, signOfAllParties, signOfSubjects, signsOfLine, signsOfPart } from "../signs.ts";
import { sentencesIn } from "../wording/sentence.ts";
import { subjectExpressions } from "./subject-expressions.ts";
import { type SubjectWords, subjectWords } from "./subject-words.ts";

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
  /** Whether one of these halves has words for all parties. */
  nameAll(halves: readonly Part[]): boolean;
  /** The party that these halves name, if they name one and no other; words for all aside. */
  onlyPartyIn(halves: readonly Part[]): Party | undefined;
  dutiesIn(text: string): readonly Duty[];
  /** Whether a half has words that oblige, in whatever sense. */
  mayOblige(half: Part): boolean;
}

/** Characters between a subject and its verb: more than the words in between need. */
const farthest = 120;

/** The subjects of the sentences of a theme; undefined when its language is none that is known. */
export function subjectsOf(theme: Theme, charter: Charter): Subjects | undefined {
  const code = languageOf(theme, charter);
  const language = Object.hasOwn(subjectWords, code) ? subjectWords[code] : undefined;
  if (!language) return undefined;
  const parties = partiesOf(charter);
  const known = subjectsOfParties(parties);
  for (const { code: other, subjects } of known) if (other === code) return subjects;
  const subjects = subjectsIn(code, language, parties);
  known.push({ code, subjects });
  return subjects;
}

/** For each language that somebody has asked for. The parties stay the same object until somebody edits the front matter. */
const subjectsOfParties = once((_: readonly Party[]): { code: string; subjects: Subjects }[] => []);

function subjectsIn(code: string, language: SubjectWords, parties: readonly Party[]): Subjects {
  const { collective, normative } = subjectExpressions(language);
  const { isAll, aCollective, aNormative } = signsOfLanguage(code);
  let names: ReadonlyMap<string, Name> | undefined;

  const partiesIn = (text: string): readonly (Mention & { readonly party: Party })[] => {
    names ??= namesOf(parties, language);
    return placesOf(names, text)
      .filter(({ start, end, name }) => isMeant(name, text, start, end, language))
      .map(({ start, end, name: { party } }) => ({ party, start, end }));
  };

  const mentionsIn = (text: string): readonly Mention[] => {
    const mentions: Mention[] = [...partiesIn(text)];
    for (const { index, 0: words } of text.matchAll(collective.in(text)))
      mentions.push({ party: "all", start: index, end: index + words.length });
    return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  };

  const findDuties = (text: string): readonly Duty[] =>
    sentencesIn(text).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      const verbs = normative.in(sentence);
      if (sentence.search(verbs) < 0) return [];
      const duties = [...dutiesOf(sentence, mentionsIn(sentence), language, verbs)];
      return duties.map((duty) => ({ ...duty, start: duty.start + start, end: duty.end + start }));
    });
  // Most charters are not asked for any.
  let dutiesIn: typeof findDuties | undefined;

  const isSure = (line: Prose): boolean => (signsOfLine(line) & (isAll | isBeyondAscii)) === isAll && isUnmasked(line);
  const namesAll = (half: Part): boolean => {
    if ((signsOfPart(half) & aCollective) === 0) return false;
    for (const line of half.prose) if (isSure(line)) return true;
    return half.text.search(collective.in(half.text)) >= 0;
  };

  return {
    mentionsIn,
    nameAll(halves) {
      for (const half of halves) if (namesAll(half)) return true;
      return false;
    },
    onlyPartyIn(halves) {
      let only: Party | undefined;
      for (const { text } of halves) {
        for (const { party } of partiesIn(text)) {
          if (only && only !== party) return undefined;
          only = party;
        }
      }
      return only;
    },
    mayOblige: (half) => (signsOfPart(half) & aNormative) !== 0,
    dutiesIn(text) {
      if (text.search(normative.in(text)) < 0) return [];
      dutiesIn ??= remembered(findDuties);
      return dutiesIn(text);
    },
  };
}

interface SubjectSigns {
  readonly isAll: number;
  readonly aCollective: number;
  readonly aNormative: number;
}

const subjectSigns = new Map<string, SubjectSigns>();

function signsOfLanguage(code: string): SubjectSigns {
  const known = subjectSigns.get(code);
  if (known) return known;
  const signs = {
    isAll: signOfAllParties(code),
    aCollective: signOfSubjects(code, "collective"),
    aNormative: signOfSubjects(code, "normative"),
  };
  subjectSigns.set(code, signs);
  return signs;
}

/**
 * A duty is the last party named before a verb that obliges, unless others share it or a comma parts them; where the
 * language turns them round, also the one that stands right behind the verb.
 */
function* dutiesOf(
  sentence: string,
  mentions: readonly Mention[],
  language: SubjectWords,
  normative: RegExp,
): Iterable<Duty> {
  const { joint, most } = language;
  let next = 0;
  let previous: Mention | undefined;
  let subject: Mention | undefined;
  for (const { index, 0: verb } of sentence.matchAll(normative)) {
    for (let mention = mentions[next]; mention && mention.end <= index; mention = mentions[++next]) {
      previous = subject;
      subject = mention;
    }
    const end = index + verb.length;
    const behind = language.inverts ? rightBehind(end, sentence, mentions.slice(next, next + 2), language) : undefined;
    const between = subject && sentence.slice(subject.end, index);
    const isBefore =
      subject !== undefined &&
      between !== undefined &&
      !/[,;:–—]/.test(between) &&
      !isOblique(subject, sentence, language);
    if (subject && isBefore && (!behind || between.trim() === "")) {
      if (subject.party === "all" || index - subject.end > farthest || between.split(/\s+/).length > most) continue;
      if (previous && joint.test(sentence.slice(previous.end, subject.start))) continue;
      yield { party: subject.party, start: subject.start, end };
    } else if (behind && !isBefore) {
      if (behind.party === "all") continue;
      yield { party: behind.party, start: index, end: behind.end };
    } else continue;
    // “Brook must plan and must tell” is one duty.
    previous = subject = undefined;
  }
}

/** The party whose name follows, unless another one is joined to it. */
function rightBehind(
  end: number,
  sentence: string,
  following: readonly Mention[],
  language: SubjectWords,
): Mention | undefined {
  const { articles, joint } = language;
  const [mention, other] = following;
  if (!mention || mention.start < end) return undefined;
  const between = sentence.slice(end, mention.start).trimStart();
  if (between !== "" && !articles.includes(between.toLowerCase())) return undefined;
  if (isOblique(mention, sentence, language)) return undefined;
  return other && joint.test(sentence.slice(mention.end, other.start)) ? undefined : mention;
}

/** Whether its form or what stands before it makes a party no subject. */
function isOblique({ start, end }: Mention, sentence: string, { articles, oblique }: SubjectWords): boolean {
  if (oblique.size === 0) return false;
  const words = sentence.slice(start, end).toLowerCase();
  const before = sentence.slice(0, start).toLowerCase();
  const article = articles.find((some) => before.endsWith(some) && !/\p{L}$/u.test(before.slice(0, -some.length)));
  const last = /(?<!\p{L})(\p{L}+)['’ ]*$/u.exec(article ? before.slice(0, -article.length) : before)?.[1];
  const forms = [words, words.slice(0, Math.max(0, words.indexOf(" "))), article?.trim(), last];
  return forms.some((form) => form !== undefined && oblique.has(form));
}

/** A word by which a party goes. */
interface Name {
  readonly party: Party;
  /** A role counts as “the customer” or “Customer” only, a name as it is capitalised, an id in any case. */
  readonly as: "role" | "name" | "id";
}

/** Words that name one party and no other, by their lower case. */
function namesOf(parties: readonly Party[], language: SubjectWords): ReadonlyMap<string, Name> {
  const { roles, articles } = language;
  const { isCollective } = subjectExpressions(language);
  const names = new Map<string, Name | undefined>();
  const add = (words: string, name: Name): void => {
    const key = words.toLowerCase();
    if (key.length < 2 || articles.includes(`${key} `) || isCollective(key)) return;
    const known = names.get(key);
    if (!names.has(key)) names.set(key, name);
    else if (known?.party !== name.party) names.set(key, undefined);
  };
  const allRoles = wordsForRoles(roles);
  for (const party of parties) {
    const role = party.role?.value.toLowerCase();
    for (const word of role === undefined ? [] : (roleWords(role, roles) ?? [role]))
      add(word, { party, as: word.includes(" ") ? "id" : "role" });
  }
  for (const party of parties) {
    const { id, name } = party;
    add(id, { party, as: allRoles.has(id.toLowerCase()) ? "role" : "id" });
    for (const words of [name, name.split(/\s+/)[0] ?? ""])
      add(words, { party, as: allRoles.has(words.toLowerCase()) ? "role" : "name" });
  }
  return new Map([...names].flatMap(([key, name]) => (name ? [[key, name] as const] : [])));
}

function roleWords(role: string, roles: SubjectWords["roles"]): readonly string[] | undefined {
  return Object.hasOwn(roles, role)
    ? roles[role]
    : Object.values(roles).find((words) => words.some((word) => lastWordOf(word) === role));
}

const wordsForRoles = once(
  (roles: SubjectWords["roles"]): ReadonlySet<string> =>
    new Set(Object.values(roles).flatMap((words) => words.map(lastWordOf))),
);

/** Of “der Kunde” the noun, in lower case. */
function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
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
function isMeant(name: Name, text: string, start: number, end: number, language: SubjectWords): boolean {
  const { party, as } = name;
  if (as === "id") return true;
  const words = text.slice(start, end);
  const hasCapital = words.charAt(0) !== words.charAt(0).toLowerCase();
  if (hasCapital && (as === "name" || !language.nounsInCapitals)) return true;
  if (as === "name") return party.name.startsWith(words);
  const before = text.slice(Math.max(0, start - 5), start).toLowerCase();
  return language.articles.some((article) => before.endsWith(article));
}
