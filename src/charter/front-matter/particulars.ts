import { notes } from "../../catalog/remembered.ts";
import type {
  AgreedText,
  Agreement,
  Answer,
  Concern,
  Configuration,
  Decision,
  Governance,
  Listing,
  Milestone,
  Particulars,
  Party,
  Review,
  Signoff,
  Status,
} from "../charter.ts";
import type { Located } from "../text.ts";
import { type Entry, entryOf, type FrontMatter, type MapValue, type Value } from "./value.ts";

/** What the front matter says, value by value. A value of the wrong type is as if it were not written. */
export function particularsOf(frontMatter: FrontMatter | undefined): Particulars {
  const root = frontMatter?.root;
  const statusValue = textIn(root, "status");
  return {
    title: textIn(root, "title"),
    catalogId: textIn(root, "catalog"),
    status: statuses.find((status) => status === statusValue?.value) ?? "draft",
    statusValue,
    version: textIn(root, "version"),
    language: textIn(root, "language"),
    objectives: textsIn(root, "objectives"),
    parties: listingIn(root, "parties", partyOf),
    configuration: configurationOf(mapIn(root, "collaboration")),
    journey: listingIn(root, "journey", milestoneOf),
    review: reviewOf(root && entryOf(root, "review")),
    governance: governanceOf(root && entryOf(root, "governance")),
    exit: answerOf(root && entryOf(root, "exit")),
    agreement: agreementOf(root && entryOf(root, "agreement"), root && entryOf(root, "stakeholders")),
    decisions: listingIn(root, "decisions", decisionOf),
  };
}

const statuses: readonly Status[] = ["draft", "in-review", "agreed", "active", "restructuring", "ended"];

/** The id of a name: its letters and digits in lower case, joined by hyphens (“Bank Zürich AG” is `bank-zurich-ag`). */
export function idOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join("-") ?? name.trim();
}

/**
 * The party that a reference means: by its id or its name, whatever their case, or by either before a dot
 * (`meridian.sponsor`).
 */
export function partyNamed(parties: readonly Party[], reference: string): Party | undefined {
  const { ids, names } = indexOf(parties);
  for (const name of [reference, reference.replace(/\..*$/s, "")]) {
    const found = ids.get(name.trim()) ?? names.get(idOf(name));
    if (found) return found;
  }
  return undefined;
}

interface PartyIndex {
  readonly ids: ReadonlyMap<string, Party>;
  /** By the form in which ids and names are compared. */
  readonly names: ReadonlyMap<string, Party>;
}

/** The rules ask for the parties of one charter many times. */
const indexes = notes<readonly Party[], PartyIndex>();

function indexOf(parties: readonly Party[]): PartyIndex {
  const known = indexes.get(parties);
  if (known) return known;
  const ids = new Map<string, Party>();
  const names = new Map<string, Party>();
  for (const party of parties) {
    if (!ids.has(party.id)) ids.set(party.id, party);
    for (const name of [idOf(party.id), idOf(party.name)]) if (!names.has(name)) names.set(name, party);
  }
  const index = { ids, names };
  indexes.set(parties, index);
  return index;
}

function partyOf(value: Value): Party | undefined {
  const fields = value.kind === "map" ? value : undefined;
  const plain = textOf(value);
  const id = textIn(fields, "id");
  const name = textIn(fields, "name") ?? plain;
  const known = id ?? name;
  if (!known) return undefined;
  return {
    id: id?.value ?? idOf(known.value),
    name: name?.value ?? known.value,
    idRange: known.range,
    nameRange: name?.range ?? known.range,
    range: value.range,
    role: textIn(fields, "role"),
    attitude: textIn(fields, "attitude"),
    interests: textsIn(fields, "interests"),
    objectives: textsIn(fields, "objectives"),
    brings: textsIn(fields, "brings"),
    concerns: listingIn(fields, "concerns", concernOf),
    isPrivate: textIn(fields, "visibility")?.value === "private",
  };
}

function concernOf(value: Value): Concern | undefined {
  const plain = textOf(value);
  if (plain) return { concern: plain, plain: true, response: undefined, date: undefined };
  const fields = value.kind === "map" ? value : undefined;
  const concern = textIn(fields, "concern");
  return concern && { concern, plain: false, response: textIn(fields, "response"), date: textIn(fields, "date") };
}

function configurationOf(fields: MapValue | undefined): Configuration {
  const depth = mapIn(fields, "depth");
  const trust = mapIn(fields, "trust");
  const currentDepth = textIn(depth, "current");
  return {
    relationship: textIn(fields, "relationship"),
    kind: textIn(fields, "kind"),
    depth: textIn(fields, "depth") ?? textIn(depth, "target") ?? currentDepth,
    currentDepth,
    trustRequired: textIn(fields, "trust") ?? textIn(trust, "required"),
    trustCurrent: textIn(trust, "current"),
    delivery: textIn(fields, "delivery") ?? textIn(mapIn(fields, "delivery"), "nature"),
    risk: textIn(fields, "risk"),
    power: textsIn(fields, "power"),
  };
}

function milestoneOf(value: Value): Milestone | undefined {
  if (value.kind !== "map") return undefined;
  return {
    range: value.range,
    id: textIn(value, "id"),
    type: textIn(value, "type"),
    date: textIn(value, "date"),
    status: textIn(value, "status"),
    owner: textIn(value, "owner"),
    facilitator: textIn(value, "facilitator"),
    participants: textsIn(value, "participants"),
    place: textIn(value, "place"),
    note: textIn(value, "note"),
  };
}

/** A plain duration is how often, a plain date is when. */
function reviewOf(entry: Entry | undefined): Review | undefined {
  const answer = answerOf(entry);
  if (!entry || !answer) return undefined;
  const fields = entry.value.kind === "map" ? entry.value : undefined;
  const plain = textOf(entry.value);
  return {
    ...answer,
    every: textIn(fields, "every") ?? (plain && /^P\d/.test(plain.value) ? plain : undefined),
    next: textIn(fields, "next") ?? (plain && /^\d{4}-/.test(plain.value) ? plain : undefined),
  };
}

function governanceOf(entry: Entry | undefined): Governance | undefined {
  const answer = answerOf(entry);
  if (!entry || !answer) return undefined;
  const fields = entry.value.kind === "map" ? entry.value : undefined;
  return { ...answer, coreGroup: textsIn(fields, "core-group"), escalation: textsIn(fields, "escalation") };
}

function agreementOf(entry: Entry | undefined, stakeholders: Entry | undefined): Agreement | undefined {
  const fields = entry?.value.kind === "map" ? entry.value : undefined;
  const others = stakeholders && listingOf(stakeholders, textOf);
  const from = fields ? entry : others && stakeholders;
  if (!from) return undefined;
  return {
    key: from.key.range,
    range: from.value.range,
    required: textsIn(fields, "required") ?? others,
    signoffs: listingIn(fields, "signoffs", signoffOf),
    record: textIn(fields, "record"),
    texts: listingIn(fields, "texts", agreedTextOf),
  };
}

function agreedTextOf(value: Value): AgreedText | undefined {
  if (value.kind !== "map") return undefined;
  return {
    range: value.range,
    digest: textIn(value, "digest"),
    choices: textIn(value, "choices"),
    themes: new Map(
      mapIn(value, "themes")?.entries.flatMap(({ key, value }) => {
        const digest = textOf(value);
        return digest ? [[key.value, digest.value] as const] : [];
      }),
    ),
  };
}

function signoffOf(value: Value): Signoff | undefined {
  if (value.kind !== "map") return undefined;
  const party = textIn(value, "party");
  return {
    range: value.range,
    party,
    name: textIn(value, "name"),
    role: textIn(value, "role"),
    date: textIn(value, "date"),
    version: textIn(value, "version"),
    digest: textIn(value, "digest"),
    agreed: yesOrNoIn(value, "agreed") ?? { value: true, range: party?.range ?? value.range },
  };
}

/** What a mapping says of a decision. */
export function decisionOf(value: Value): Decision | undefined {
  if (value.kind !== "map") return undefined;
  return {
    range: value.range,
    title: textIn(value, "title"),
    raised: textIn(value, "raised"),
    decided: textIn(value, "decided"),
    applies: textsIn(value, "applies"),
    by: textIn(value, "by"),
  };
}

/** A key without a value is not written yet; `none` and `[]` answer that there is none. */
function answerOf(entry: Entry | undefined): Answer | undefined {
  if (!entry || isAbsent(entry.value)) return undefined;
  const { key, value } = entry;
  return {
    key: key.range,
    range: value.range,
    none: isNone(value) || (value.kind === "list" && value.items.length === 0),
  };
}

function textsIn(fields: MapValue | undefined, key: string): Listing<Located<string>> | undefined {
  return listingIn(fields, key, textOf);
}

function listingIn<T>(
  fields: MapValue | undefined,
  key: string,
  itemOf: (value: Value) => T | undefined,
): Listing<T> | undefined {
  const entry = fields && entryOf(fields, key);
  return entry && listingOf(entry, itemOf);
}

/** Items that cannot be read are left out; a single value that cannot be read is no list. */
function listingOf<T>({ key, value }: Entry, itemOf: (value: Value) => T | undefined): Listing<T> | undefined {
  if (isAbsent(value)) return undefined;
  const written = value.kind === "list" ? value.items : [value];
  const items: T[] = [];
  for (const value of written) {
    const item = isNone(value) ? undefined : itemOf(value);
    if (item !== undefined) items.push(item);
  }
  if (value.kind !== "list" && items.length === 0 && !isNone(value)) return undefined;
  return { key: key.range, range: value.range, items };
}

function mapIn(fields: MapValue | undefined, key: string): MapValue | undefined {
  const value = fields && entryOf(fields, key)?.value;
  return value?.kind === "map" ? value : undefined;
}

function textIn(fields: MapValue | undefined, key: string): Located<string> | undefined {
  const value = fields && entryOf(fields, key)?.value;
  return value && textOf(value);
}

/** Numbers as they are written: `1.10` is “1.10”. */
function textOf(value: Value): Located<string> | undefined {
  if (value.kind !== "scalar" || value.value === null) return undefined;
  const text = (typeof value.value === "string" ? value.value : value.source).trim();
  return text === "" ? undefined : { value: text, range: value.range };
}

function yesOrNoIn(fields: MapValue, key: string): Located<boolean> | undefined {
  const text = textIn(fields, key);
  if (!text || !/^(?:yes|no|true|false)$/i.test(text.value)) return undefined;
  return { value: /^(?:yes|true)$/i.test(text.value), range: text.range };
}

function isAbsent(value: Value): boolean {
  return value.kind === "scalar" && (value.value === null || value.value === "");
}

function isNone(value: Value): boolean {
  if (value.kind !== "scalar" || typeof value.value !== "string") return false;
  return value.value.length === "none".length && value.value.toLowerCase() === "none";
}
