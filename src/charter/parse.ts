import type { Catalog } from "../catalog/catalog.ts";
import { defaultCatalog } from "../catalog/shipped.ts";
import { readBody } from "./body/read-body.ts";
import type { Charter } from "./charter.ts";
import { particularsOf } from "./front-matter/particulars.ts";
import { readFrontMatter } from "./front-matter/read.ts";
import { splitFrontMatter } from "./markdown/front-matter-split.ts";
import { type Memo, readBlocks } from "./markdown/read.ts";
import { indexLines } from "./text.ts";

export interface ParseOptions {
  /** The pieces of earlier readings of the same document: what has not changed is not read again. */
  readonly memo?: Memo;
  /** Bytes of the file were no valid UTF-8. */
  readonly invalidUtf8?: boolean;
  /** The catalog of a charter that names none, or one that nobody knows. */
  readonly fallback?: Catalog;
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
  { memo, invalidUtf8 = false, fallback = defaultCatalog }: ParseOptions = {},
): Charter {
  const source = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const lines = indexLines(source);
  const frontMatter = readFrontMatter(source, lines);
  const particulars = particularsOf(frontMatter);
  const catalog = (particulars.catalogId && catalogOf(particulars.catalogId.value)) ?? fallback;
  const partyNames = particulars.parties?.items.map(({ name }) => name) ?? [];
  const pieces = readBlocks(source, splitFrontMatter(source).body, { memo });
  const body = readBody(source, lines, pieces, catalog, partyNames);
  return { text: source, lines, frontMatter, ...particulars, catalog, ...body, invalidUtf8 };
}
