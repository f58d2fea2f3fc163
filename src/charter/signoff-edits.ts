import { signoffsOf, signoffTitles } from "./agreement.ts";
import { sectionsTitled } from "./answers.ts";
import type { AgreedText, Charter, SectionTable, Signoff } from "./charter.ts";
import type { AgreementDigest } from "./digest.ts";
import type { TextEdit } from "./edits.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { entryOf, type MapValue, type Value } from "./front-matter/value.ts";
import { appendItem, type Tree, type TreeMap, treeFrom, writeKeys } from "./front-matter/write.ts";
import { inLanguageOf } from "./language.ts";
import { functionOf, partiesOf } from "./parties.ts";
import { signerKey, signerOf } from "./signer.ts";
import { type Cells, hasAnswers, isSignoffTable, rowsOf, type WrittenRow, writeRows } from "./signoff-table.ts";
import { answersIn, isConsent } from "./table-words.ts";

/** An answer to be written down. */
export interface RecordedRow {
  /** The party's id. */
  readonly party: string;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly date: string;
  readonly version: string | undefined;
  readonly agreed: boolean;
}

/** The edits that write the rows, each over the earlier answer of the same party and function, and the digests. */
export function* editsFor(
  charter: Charter,
  rows: readonly RecordedRow[],
  digest: AgreementDigest,
): Generator<TextEdit> {
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
export function isSameSigner(
  charter: Charter,
  signoff: Pick<Signoff, "party" | "role" | "name">,
  row: RecordedRow,
): boolean {
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
  const saysYes = written?.agreed && isConsent(written.agreed.value);
  const { yes, no } = inLanguageOf(charter, answersIn);
  const answer = agreed ? hasAnswers(table) && !saysYes && yes : no;
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
