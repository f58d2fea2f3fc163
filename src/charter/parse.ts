import type { Catalog } from "../catalog/catalog.ts";
import { notes } from "../catalog/remembered.ts";
import { defaultCatalog } from "../catalog/shipped.ts";
import { inLanguage } from "../catalog/translated.ts";
import { type Body, type BodyMemo, readBody } from "./body/read-body.ts";
import type { Charter, DecisionFile, Particulars } from "./charter.ts";
import { particularsOf } from "./front-matter/particulars.ts";
import { readFrontMatter } from "./front-matter/read.ts";
import type { FrontMatter } from "./front-matter/value.ts";
import { languageOfThemes } from "./language.ts";
import { type FrontMatterSplit, splitFrontMatter } from "./markdown/front-matter-split.ts";
import { createMemo, type Memo, readAtOnce, readBlocks } from "./markdown/read.ts";
import { privateRangesIn } from "./private.ts";
import { suppressionsIn } from "./suppressions.ts";
import { indexLines, type LineIndex } from "./text.ts";

/** What earlier readings of the same document have found: what has not changed is not read again. */
export interface CharterMemo {
  readonly pieces: Memo;
  /** One where a charter is read with its catalog, two where it is read once more in its own language. */
  bodies: ReadonlyMap<Catalog, BodyMemo>;
  head?: Head & { readonly source: string };
}

export function createCharterMemo(): CharterMemo {
  return { pieces: createMemo(), bodies: new Map() };
}

/** What was remembered when the charter was read, for texts that are nearly the same. It may be added to. */
export function memoOf(charter: Charter): CharterMemo {
  return copyOf(memos.get(charter) ?? createCharterMemo());
}

const memos = notes<Charter, CharterMemo>();

function copyOf(memo: CharterMemo): CharterMemo {
  return { ...memo, pieces: { ...memo.pieces } };
}

/** What stands before the body, and what it says. */
interface Head {
  readonly frontMatter: FrontMatter | undefined;
  readonly particulars: Particulars;
  readonly partyNames: readonly string[];
}

export interface ParseOptions {
  readonly memo?: CharterMemo;
  /** Bytes of the file were no valid UTF-8. */
  readonly invalidUtf8?: boolean;
  /** Decisions that stand in files beside the charter. */
  readonly decisionFiles?: readonly DecisionFile[];
  /** The catalog of a charter that names none, or one that nobody knows. */
  readonly fallback?: Catalog | undefined;
  /** The language of a charter that names none. */
  readonly language?: string | undefined;
  /** See `readBlocks`. */
  readonly reader?: "remark" | undefined;
}

/**
 * Reads a text as a charter. Never throws: any text is some charter.
 *
 * @param text the whole file; a byte order mark is dropped and not counted.
 * @param catalogOf the catalog with an id, if there is one.
 */
export function parseCharter(
  text: string,
  catalogOf: (id: string) => Catalog | undefined,
  { memo, invalidUtf8 = false, decisionFiles = [], fallback = defaultCatalog, language, reader }: ParseOptions = {},
): Charter {
  const source = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const lines = indexLines(source);
  const split = splitFrontMatter(source);
  const { frontMatter, particulars, partyNames } = readHead(source, split, lines, memo);
  const named = (particulars.catalogId && catalogOf(particulars.catalogId.value)) ?? fallback;
  const said = particulars.language?.value ?? language;
  const pieces =
    (memo || reader ? undefined : readAtOnce(source, split.body, lines.starts)) ??
    readBlocks(source, split.body, { memo: memo?.pieces, reader, lines: lines.starts });
  const bodies = new Map<Catalog, BodyMemo>();
  const bodyFor = (catalog: Catalog): Body => {
    const found = readBody({ text: source, lines, pieces }, catalog, partyNames, memo?.bodies.get(catalog));
    bodies.set(catalog, found.memo);
    return found.body;
  };
  let catalog = inLanguage(named, said);
  let body = bodyFor(catalog);
  if (said === undefined) {
    catalog = inLanguage(named, languageOfThemes(body.themes));
    if (catalog !== named) body = bodyFor(catalog);
  }
  const suppressions = suppressionsIn(source, lines, split, pieces);
  const { themes, sections } = body;
  // All of them written out: properties that are copied from objects take a tenth of the time of reading.
  const charter: Charter = {
    text: source,
    lines,
    frontMatter,
    themes,
    sections,
    looseParts: body.looseParts,
    prose: body.prose,
    firstHeading: body.firstHeading,
    unread: body.unread,
    title: particulars.title,
    catalogId: particulars.catalogId,
    status: particulars.status,
    statusValue: particulars.statusValue,
    version: particulars.version,
    language: particulars.language,
    objectives: particulars.objectives,
    parties: particulars.parties,
    configuration: particulars.configuration,
    journey: particulars.journey,
    review: particulars.review,
    governance: particulars.governance,
    exit: particulars.exit,
    agreement: particulars.agreement,
    decisions: particulars.decisions,
    privateRanges: privateRangesIn({ text: source, lines, frontMatter, themes, sections }),
    defaultLanguage: language,
    catalog,
    suppressions,
    decisionFiles,
    invalidUtf8,
  };
  if (memo) {
    memo.bodies = bodies;
    memos.set(charter, copyOf(memo));
  }
  return charter;
}

/** The front matter stands first, so its places are the same as long as its text is. */
function readHead(text: string, split: FrontMatterSplit, lines: LineIndex, memo: CharterMemo | undefined): Head {
  const source = text.slice(0, split.body);
  if (memo?.head?.source === source) return memo.head;
  const frontMatter = readFrontMatter(text, lines, split);
  const particulars = particularsOf(frontMatter);
  const partyNames = particulars.parties?.items.map(({ name }) => name) ?? [];
  const head = { source, frontMatter, particulars, partyNames };
  if (memo) memo.head = head;
  return head;
}
