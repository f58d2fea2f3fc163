import { signoffsOf } from "./agreement.ts";
import type { Charter, Part, Signoff, Theme } from "./charter.ts";
import { agreedChoices, agreedWords, digestOf } from "./digest.ts";
import { partiesOf } from "./parties.ts";
import { signerKey, signerOf } from "./signer.ts";

/** What differs between two states of a charter, in the words that an agreement is made of. */
export interface Comparison {
  /** Whether another text is agreed now than before: the digest is another. */
  readonly agreedText: boolean;
  /** In the order of the later charter; what is gone follows, in the order of the earlier one. */
  readonly themes: readonly ThemeChange[];
  readonly configuration: readonly ChoiceChange[];
  /** Title, status, version, catalog and parties: no part of what is agreed. */
  readonly particulars: readonly ValueChange[];
  /** The rows of the later charter that answered the earlier text and do not answer this one. */
  readonly staleSignoffs: readonly Signoff[];
}

export interface ThemeChange {
  readonly how: "new" | "gone" | "changed";
  /** The catalog's id, or the normalised title of an own theme. */
  readonly key: string;
  /** From the charter that has it, the later one where both do. */
  readonly theme: Theme;
  readonly observation: WordsChange | undefined;
  readonly principle: WordsChange | undefined;
}

/** Each observation or principle on one line; none where there was none. */
export interface WordsChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ValueChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ChoiceChange extends ValueChange {
  /** A current value is progress, and no part of what is agreed. */
  readonly agreed: boolean;
}

/** Compares by theme. Other line breaks, list marks and an order of themes are no change; another word is. */
export function compareCharters(before: Charter, after: Charter): Comparison {
  const agreedText = digestOf(before).whole !== digestOf(after).whole;
  return {
    agreedText,
    themes: [...themeChanges(before, after)],
    configuration: [
      ...changes(choicesOf(before), choicesOf(after)).map((change) => ({ ...change, agreed: true })),
      ...changes(currentOf(before), currentOf(after)).map((change) => ({ ...change, agreed: false })),
    ],
    particulars: changes(particularsOf(before), particularsOf(after)),
    staleSignoffs: agreedText ? [...staleSignoffs(before, after)] : [],
  };
}

/** Whether nothing differs that a comparison tells of. */
export function isSame({ themes, configuration, particulars }: Comparison): boolean {
  return themes.length === 0 && configuration.length === 0 && particulars.length === 0;
}

interface Halves {
  readonly theme: Theme;
  readonly observations: readonly string[];
  readonly principles: readonly string[];
}

function* themeChanges(before: Charter, after: Charter): Iterable<ThemeChange> {
  const earlier = halvesOf(before);
  const later = halvesOf(after);
  for (const [key, { theme, observations, principles }] of later) {
    const was = earlier.get(key);
    const observation = wordsChange(was?.observations ?? [], observations);
    const principle = wordsChange(was?.principles ?? [], principles);
    if (!was || observation || principle) yield { how: was ? "changed" : "new", key, theme, observation, principle };
  }
  for (const [key, { theme, observations, principles }] of earlier) {
    if (later.has(key)) continue;
    const observation = wordsChange(observations, []);
    yield { how: "gone", key, theme, observation, principle: wordsChange(principles, []) };
  }
}

/** A theme that stands there twice is one, as it is in the digest. */
function halvesOf({ themes }: Charter): ReadonlyMap<string, Halves> {
  const halves = new Map<string, Halves>();
  for (const theme of themes) {
    const known = halves.get(theme.key);
    halves.set(theme.key, {
      theme: known?.theme ?? theme,
      observations: [...(known?.observations ?? []), ...theme.observations.flatMap(words)],
      principles: [...(known?.principles ?? []), ...theme.principles.flatMap(words)],
    });
  }
  return halves;
}

function words({ text }: Part): string[] {
  const said = agreedWords(text);
  return said === "" ? [] : [said];
}

function wordsChange(before: readonly string[], after: readonly string[]): WordsChange | undefined {
  const same = before.length === after.length && before.every((line, i) => line === after[i]);
  return same ? undefined : { before, after };
}

type Values = ReadonlyMap<string, string>;

function choicesOf({ configuration }: Charter): Values {
  const choices = new Map<string, string>();
  for (const [name, value] of agreedChoices(configuration)) {
    const others = choices.get(name);
    choices.set(name, others === undefined ? value : `${others}, ${value}`);
  }
  return choices;
}

function currentOf({ configuration: { currentDepth, trustCurrent } }: Charter): Values {
  return valuesOf({ "current depth": currentDepth?.value, "current trust": trustCurrent?.value });
}

function particularsOf(charter: Charter): Values {
  const { title, statusValue, version, catalogId } = charter;
  const parties = partiesOf(charter).map(({ name, role }) => (role ? `${name} (${role.value})` : name));
  return valuesOf({
    title: title?.value,
    status: statusValue?.value,
    version: version?.value,
    catalog: catalogId?.value,
    parties: parties.join(", ") || undefined,
  });
}

function valuesOf(values: Readonly<Record<string, string | undefined>>): Values {
  return new Map(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, agreedWords(value)]])),
  );
}

function changes(before: Values, after: Values): ValueChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((change) => change.before !== change.after);
}

/** With a digest, a row answers one text; without, the one that stood there when it was written. */
function* staleSignoffs(before: Charter, after: Charter): Iterable<Signoff> {
  const then = digestOf(before).whole;
  const now = digestOf(after).whole;
  const earlier = new Set(signoffsOf(before).map((row) => rowKey(row, before)));
  const rows = signoffsOf(after);
  // An older row of one who has answered again is history.
  const renewed = new Set(
    rows
      .filter((row) => (row.digest ? row.digest.value.toLowerCase() === now : !earlier.has(rowKey(row, after))))
      .map((row) => whoSigned(row, after)),
  );
  for (const row of rows) {
    const answeredThen = row.digest ? row.digest.value.toLowerCase() === then : earlier.has(rowKey(row, after));
    if (answeredThen && !renewed.has(whoSigned(row, after))) yield row;
  }
}

function whoSigned(row: Signoff, charter: Charter): string {
  const signer = signerOf(row);
  return signer ? signerKey(charter, signer) : "";
}

function rowKey(row: Signoff, charter: Charter): string {
  const { name, date, version, agreed } = row;
  return JSON.stringify([whoSigned(row, charter), name?.value, date?.value, version?.value, agreed.value]);
}
