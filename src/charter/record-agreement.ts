import { signoffsOf, signoffTitles } from "./agreement.ts";
import { sectionsTitled } from "./answers.ts";
import type { AgreedText, Charter, Party, SectionTable, Signoff } from "./charter.ts";
import { readDate } from "./dates.ts";
import { type AgreementDigest, agreedTextOf, digestOf } from "./digest.ts";
import { applyEdits, mergeInsertions, type TextEdit } from "./edits.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { entryOf, type MapValue, type Value } from "./front-matter/value.ts";
import { appendItem, type Tree, type TreeMap, treeFrom, writeKeys } from "./front-matter/write.ts";
import { parseCharter } from "./parse.ts";
import { functionOf, partiesOf } from "./parties.ts";
import { signerKey, signerOf } from "./signer.ts";
import { type Cells, hasAnswers, isSignoffTable, rowsOf, type WrittenRow, writeRows } from "./signoff-table.ts";

/** What somebody says of the text that stands there. */
export interface Answer {
  /** A party by id or name, its function behind a dot or in `role`. */
  readonly party: string;
  /** May be left out where `agreement.required` asks for one function of the party. */
  readonly role?: string | undefined;
  readonly name?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Yes when absent. */
  readonly agreed?: boolean | undefined;
}

export interface Recording {
  readonly edits: readonly TextEdit[];
  /** What is written, row by row. */
  readonly rows: readonly RecordedRow[];
  readonly digest: string;
}

export interface RecordedRow {
  /** The party's id. */
  readonly party: string;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly date: string;
  readonly version: string | undefined;
  readonly agreed: boolean;
}

/** Why nothing is recorded, in a sentence. */
export interface Refusal {
  readonly reason: string;
}

/**
 * Writes the answer of one party and function down, with version and digest: over its earlier answer, else as a new row
 * where the others stand, in the front matter or in a table of the body. Everything else stays byte for byte. It is a
 * note of what somebody said, and no electronic signature.
 */
export function recordAgreement(charter: Charter, answer: Answer): Recording | Refusal {
  const reason = whyNot(charter);
  if (reason) return { reason };
  const row = rowFor(charter, answer);
  return "reason" in row ? row : recorded(charter, [row]);
}

/**
 * Renews all sign-offs that said yes to another text, or those of one party: for the case that all have said yes again.
 * Who said no has to say something else first.
 */
export function renewAgreement(
  charter: Charter,
  { party, date }: Pick<Answer, "date"> & Partial<Pick<Answer, "party">>,
): Recording | Refusal {
  const reason = whyNot(charter);
  if (reason) return { reason };
  const only = party === undefined ? undefined : partyNamed(partiesOf(charter), party);
  if (party !== undefined && !only) return { reason: unknownParty(charter, party) };
  const given = signoffsOf(charter).filter((signoff) => signoff.agreed.value && signoff.party);
  const theirs = given.filter(
    (signoff) => !only || (signoff.party && partyNamed(partiesOf(charter), signoff.party.value) === only),
  );
  if (theirs.length === 0) return { reason: "Nobody has agreed yet: record each party's first answer by itself." };
  const { whole } = digestOf(charter);
  const rows: RecordedRow[] = [];
  for (const { party: signer, role, name, digest } of theirs) {
    if (!signer || digest?.value === whole) continue;
    const row = rowFor(charter, { party: signer.value, role: role?.value, name: name?.value, date }, "as written");
    if ("reason" in row) return row;
    rows.push(row);
  }
  return recorded(charter, rows);
}

function rowFor(charter: Charter, answer: Answer, role?: "as written"): RecordedRow | Refusal {
  const { party: reference, name, date, agreed = true } = answer;
  const party = partyNamed(partiesOf(charter), reference);
  if (!party) return { reason: unknownParty(charter, reference) };
  if (!readDate(date)) return { reason: `“${date}” is no date such as 2027-03-01.` };
  const named = partiesOf(charter).some(({ id, name }) => [id, name].includes(reference.trim()));
  const given = answer.role?.trim() || (named ? undefined : functionOf(reference));
  const asked = functionsOf(charter, party);
  if (!given && !role && asked.length > 1 && !asked.includes(undefined))
    return { reason: `“${party.id}” answers in several functions; say in which: ${asked.join(", ")}.` };
  return {
    party: party.id,
    role: given ?? (role ? undefined : asked[0]),
    name: name?.replace(/\s+/g, " ").trim() || undefined,
    date,
    version: charter.version?.value,
    agreed,
  };
}

function unknownParty(charter: Charter, reference: string): string {
  const ids = partiesOf(charter).map(({ id }) => id);
  if (ids.length === 0) return "The charter names no parties: list them under “parties” first.";
  return `“${reference}” is none of the parties, which are ${ids.join(", ")}.`;
}

/** The functions in which a party is asked; undefined where the party is asked as a whole. */
function functionsOf(charter: Charter, party: Party): readonly (string | undefined)[] {
  const required = charter.agreement?.required?.items ?? [];
  const own = required.filter(({ value }) => partyNamed(partiesOf(charter), value) === party);
  return [...new Set(own.map(({ value }) => functionOf(value)))];
}

function recorded(charter: Charter, rows: readonly RecordedRow[]): Recording | Refusal {
  const digest = digestOf(charter);
  const edits = rows.length === 0 ? [] : mergeInsertions([...editsFor(charter, rows, digest)]);
  if (!isRecorded(charter, edits, rows, digest)) {
    const written = rows.map(({ party, role }) => (role ? `${party}.${role}` : party)).join(", ");
    return {
      reason: `The front matter is laid out in a way that cannot be edited; write the answer of ${written} by hand, with digest: ${digest.whole}.`,
    };
  }
  return { edits, rows, digest: digest.whole };
}

function whyNot(charter: Charter): string | undefined {
  const { frontMatter, unread } = charter;
  if (frontMatter?.error) {
    const { message, range } = frontMatter.error;
    return `The front matter cannot be read; line ${range.start.line + 1}: ${message}`;
  }
  if (unread)
    return `From line ${unread.start.line + 1} on the text is too tangled to be read, so no digest covers it.`;
  if (digestOf(charter).themes.size === 0)
    return "The charter has no observation and no principle yet: there is nothing to agree to.";
  return undefined;
}

function* editsFor(charter: Charter, rows: readonly RecordedRow[], digest: AgreementDigest): Generator<TextEdit> {
  const root = charter.frontMatter?.root;
  if (!root) return;
  const table = tableOf(charter);
  const agreement = entryOf(root, "agreement")?.value;
  const map = agreement?.kind === "map" && agreement.entries.length > 0 ? agreement : undefined;
  const signoffs = map && entryOf(map, "signoffs")?.value;
  const places = rows.map((row) => placeOf(charter, row, signoffs, table));

  const inTable = rows.flatMap((row, index) => {
    const place = places[index];
    if (!table || place?.kind !== "table") return [];
    return [{ row: place.row, cells: cellsFor(charter, row, table, place.row, digest) }];
  });
  if (table && inTable.length > 0) yield* writeRows(table, inTable, charter);

  const fresh: TreeMap[] = [];
  for (const [index, row] of rows.entries()) {
    const place = places[index];
    if (place?.kind === "map") yield* writeKeys(place.map, keysFor(row, place.map, digest), charter);
    else if (place?.kind === "new") fresh.push(keysFor(row, undefined, digest));
  }
  const keys = new Map<string, Tree>();
  if (fresh.length > 0) {
    const appended = signoffs?.kind === "list" ? fresh.map((tree) => appendItem(signoffs, tree, charter)) : [];
    const written = appended.filter((edit) => edit !== undefined);
    if (written.length > 0) yield* written;
    else keys.set("signoffs", signoffs?.kind === "map" ? [treeFrom(signoffs), ...fresh] : fresh);
  }
  const texts = textsFor(charter, rows, digest);
  if (texts) keys.set("texts", texts);
  if (keys.size > 0)
    yield* map ? writeKeys(map, keys, charter) : writeKeys(root, new Map([["agreement", keys]]), charter);
}

type Place =
  | { readonly kind: "map"; readonly map: MapValue }
  | { readonly kind: "table"; readonly row: number | undefined }
  | { readonly kind: "new" };

/** The earlier answer, if there is one; else where the other answers stand. */
function placeOf(
  charter: Charter,
  row: RecordedRow,
  signoffs: Value | undefined,
  table: SectionTable | undefined,
): Place {
  const written = charter.agreement?.signoffs?.items ?? [];
  const earlier = written.findLast((signoff) => isSameSigner(charter, signoff, row));
  const maps = signoffs?.kind === "list" ? signoffs.items : signoffs ? [signoffs] : [];
  const map = earlier && maps.find((value) => value.range.start === earlier.range.start);
  if (map?.kind === "map") return { kind: "map", map };
  const number = table ? rowInTable(charter, rowsOf(table), row) : -1;
  if (number >= 0) return { kind: "table", row: number };
  return table && written.length === 0 ? { kind: "table", row: undefined } : { kind: "new" };
}

/** The party's row in this function; failing that, one of the party that names nobody yet. */
function rowInTable(charter: Charter, rows: readonly WrittenRow[], row: RecordedRow): number {
  const own = rows.findLastIndex((other) => isSameSigner(charter, other, row));
  if (own >= 0) return own;
  return rows.findIndex(({ party, role, name }) => {
    if (!party || role || name) return false;
    return partyNamed(partiesOf(charter), party.value)?.id === row.party;
  });
}

/** Two persons of one party, neither with a function, are two. */
function isSameSigner(charter: Charter, signoff: Pick<Signoff, "party" | "role" | "name">, row: RecordedRow): boolean {
  const signer = signerOf(signoff);
  if (!signer || signerKey(charter, signer) !== signerKey(charter, row)) return false;
  return row.role !== undefined || !row.name || !signoff.name || signoff.name.value === row.name;
}

function tableOf(charter: Charter): SectionTable | undefined {
  return sectionsTitled(charter, signoffTitles)
    .flatMap(({ tables }) => tables)
    .find(isSignoffTable);
}

function keysFor(row: RecordedRow, written: MapValue | undefined, { whole }: AgreementDigest): TreeMap {
  const { party, role, name, date, version, agreed } = row;
  const keys = new Map<string, Tree>();
  const set = (key: string, value: Tree | undefined): void => {
    if (value !== undefined) keys.set(key, value);
  };
  if (!written) set("party", party);
  const roleStands = written && (entryOf(written, "role") || functionOf(textOf(written, "party") ?? ""));
  if (!roleStands) set("role", role);
  if (name !== (written && textOf(written, "name"))) set("name", name);
  set("date", date);
  set("version", version);
  const before = written && entryOf(written, "agreed");
  if (before ? isNo(before.value) === agreed : !agreed) set("agreed", agreed);
  set("digest", whole);
  return keys;
}

function textOf(map: MapValue, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
}

function isNo(value: Value): boolean {
  return value.kind === "scalar" && /^(?:no|false)$/i.test(value.source);
}

function cellsFor(
  charter: Charter,
  row: RecordedRow,
  table: SectionTable,
  number: number | undefined,
  { whole }: AgreementDigest,
): Cells {
  const { party, role, name, date, version, agreed } = row;
  const written = number === undefined ? undefined : rowsOf(table)[number];
  const saysYes = written?.agreed && /^(?:yes|true|agreed|x|[✓✔✅])/iu.test(written.agreed.value);
  const answer = agreed ? hasAnswers(table) && !saysYes && "yes" : "no";
  return {
    ...(!written && { party: partyNamed(partiesOf(charter), party)?.name ?? party }),
    ...(!written?.role && role && { role }),
    ...(name && { name }),
    date,
    ...(version && { version }),
    digest: whole,
    ...(answer && { agreed: answer }),
  };
}

/** The digests of all texts that a sign-off is for once the rows are written; undefined when nothing changes. */
function textsFor(charter: Charter, rows: readonly RecordedRow[], digest: AgreementDigest): Tree | undefined {
  const kept = signoffsOf(charter).filter((signoff) => !rows.some((row) => isSameSigner(charter, signoff, row)));
  const wanted = new Set(kept.flatMap((signoff) => signoff.digest?.value ?? []));
  const known = charter.agreement?.texts?.items ?? [];
  const before = known.filter(
    (text) => text.digest && wanted.has(text.digest.value) && text.digest.value !== digest.whole,
  );
  if (before.length + 1 === known.length && known.some((text) => text.digest?.value === digest.whole)) return undefined;
  return [...before.map(treeOfText), treeOf(digest)];
}

function treeOfText({ digest, choices, themes }: AgreedText): TreeMap {
  const written = { digest: digest?.value, choices: choices?.value };
  const keys = Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return new Map<string, Tree>([...keys, ["themes", themes]]);
}

function treeOf({ whole, choices, themes }: AgreementDigest): TreeMap {
  return new Map<string, Tree>([
    ["digest", whole],
    ["choices", choices],
    ["themes", themes],
  ]);
}

/** Front matter can be laid out in more ways than anybody foresees: what would be written is read again. */
function isRecorded(
  charter: Charter,
  edits: readonly TextEdit[],
  rows: readonly RecordedRow[],
  digest: AgreementDigest,
): boolean {
  const { catalog, text, lines } = charter;
  const after = parseCharter(applyEdits(text, lines, edits), () => catalog, { fallback: catalog });
  if (after.frontMatter?.error || agreedTextOf(after) !== agreedTextOf(charter)) return false;
  if (besides(after) !== besides(charter)) return false;
  const signoffs = signoffsOf(after);
  const fresh = rows.filter((row) => !signoffsOf(charter).some((signoff) => isSameSigner(charter, signoff, row)));
  if (signoffs.length !== signoffsOf(charter).length + fresh.length) return false;
  return rows.every((row) =>
    signoffs.some(
      (signoff) =>
        isSameSigner(after, signoff, row) &&
        signoff.digest?.value === digest.whole &&
        signoff.date?.value === row.date &&
        signoff.agreed.value === row.agreed,
    ),
  );
}

/** The front matter without the agreement, to be compared. */
function besides({ frontMatter }: Charter): string {
  const entries = frontMatter?.root?.entries.filter(({ key }) => key.value !== "agreement") ?? [];
  return JSON.stringify(entries, (key, value) => (key === "range" ? undefined : value));
}
