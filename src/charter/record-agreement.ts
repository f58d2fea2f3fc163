import { signoffsOf } from "./agreement.ts";
import type { Charter, Party } from "./charter.ts";
import { readDate } from "./dates.ts";
import { type AgreementDigest, agreedTextOf, digestOf } from "./digest.ts";
import { applyEdits, mergeInsertions, type TextEdit } from "./edits.ts";
import { partyNamed } from "./front-matter/particulars.ts";
import { parseCharter } from "./parse.ts";
import { functionOf, partiesOf } from "./parties.ts";
import { editsFor, isSameSigner, type RecordedRow } from "./signoff-edits.ts";

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

export type { RecordedRow };

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
