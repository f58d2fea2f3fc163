import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { nodeHost, stampOf } from "../machine/node.ts";
import { writeFile } from "../machine/write.ts";
import { reasonOf } from "../workspace/host.ts";
import { joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import { hashOf, keysOfPremises } from "./cache-key.ts";
import type { Examined, Premises } from "./examine.ts";
import { type CheckOptions, cacheName } from "./options.ts";
import type { Source } from "./read.ts";
import type { FileResult, Wanted } from "./result.ts";
import { slashed, type Terminal } from "./terminal.ts";

/**
 * What checks have found, kept in a file. An answer holds for a text under its premises, whenever it was given; the stamp
 * of a file only spares reading it. So a fresh clone, in which all stamps are new, is read but not examined again.
 */
export interface Cache {
  /** Looks at the file without reading it. To be asked before it is read: what changes afterwards is then seen next time. */
  lookUp(source: Source, premises: Premises): Looked;
  keep(source: Source, looked: Looked, hash: string, examined: Examined): void;
  /** Writes what is new. Gives a sentence where that cannot be. */
  save(): string | undefined;
}

export interface Looked {
  readonly key: string;
  /** Empty where it cannot be trusted. */
  readonly stamp: string;
  /** What was found earlier under the same premises, in this text or another. */
  readonly kept: Kept | undefined;
  /** The same where the file is known to be as it was. */
  readonly answer: Examined | undefined;
}

export interface Kept {
  readonly hash: string;
  readonly examined: Examined;
}

/**
 * Texts that were written in the same moment may share a stamp, and moments last up to two seconds on some file systems.
 * So a stamp is trusted only if it was older than that before the text was read.
 */
const moment = 3000;

/** How each cache begins, of whatever version. */
const magic = "charter check cache ";

/**
 * Opens the cache. Where there is none that this version has written, nothing is kept yet.
 *
 * @param program what the answers come from: another one gives others.
 */
export function openCache(
  { cacheLocation }: Pick<CheckOptions, "cacheLocation">,
  wanted: Wanted,
  { from }: Pick<Terminal, "from">,
  program = bundle(),
): Cache {
  const began = Date.now();
  const path = placeOf(cacheLocation, from);
  const header = `${magic}${hashOf(`${program} ${process.version}`)} `;
  const bytes = bytesIn(path);
  const lines = linesIn(bytes, header);
  const looked = new Set<string>();
  const fresh = new Map<string, Uint8Array>();
  const keyOf = keysOfPremises();

  return {
    lookUp({ name, path }, premises) {
      looked.add(name);
      const { words = "", changed = Number.POSITIVE_INFINITY } = stampOf(path) ?? {};
      const key = keyOf(premises);
      const line = lines.get(name);
      const entry = line && entryIn(line);
      const kept = entry?.key === key && hasAll(entry.examined, wanted) ? entry : undefined;
      const isSame = words !== "" && kept?.stamp === words;
      const stamp = changed + moment < began ? words : "";
      return { key, stamp, kept, answer: isSame ? kept.examined : undefined };
    },
    keep({ name }, { key, stamp }, hash, { result, known, gone }) {
      const entry: Written = [key, stamp, hash, known, gone, result ?? null];
      const line = Buffer.from(`${JSON.stringify(name)}\t${JSON.stringify(entry)}\n`);
      if (!lines.get(name)?.equals(line)) fresh.set(name, line);
    },
    save() {
      if (fresh.size === 0) return undefined;
      const shown = relativePath(from, path);
      const isForeign = bytes.length > 0 && bytes.toString("latin1", 0, magic.length) !== magic;
      if (isForeign) return `“${shown}” is no cache of \`charter check\`, so it is left as it is.`;
      // What was not looked at this time is kept as long as its file is there.
      const others = [...lines].filter(
        ([name]) => !fresh.has(name) && (looked.has(name) || stampOf(resolvePath(from, name))),
      );
      const body = [...fresh.values(), ...others.map(([, line]) => line)];
      try {
        makeFolder(path, cacheLocation);
        writeFile(path, Buffer.concat([Buffer.from(`${header}${hashOf(body)}\n`), ...body]));
        return undefined;
      } catch (error) {
        return `The cache “${shown}” cannot be written: ${reasonOf(error)}.`;
      }
    },
  };
}

type Written = readonly [
  key: string,
  stamp: string,
  hash: string,
  known: number,
  gone: number,
  result: FileResult | null,
];

function entryIn(line: Buffer): Kept & { readonly key: string; readonly stamp: string } {
  // The sum over all lines is right, so this is what `keep` has written.
  const written = JSON.parse(line.toString("utf8", line.indexOf(tab) + 1)) as Written;
  const [key, stamp, hash, known, gone, result] = written;
  return { key, stamp, hash, examined: { result: result ?? undefined, known, gone } };
}

const tab = 9;
const newline = 10;

function bytesIn(path: string): Buffer {
  try {
    return nodeHost.kindOf(path) === "file" ? readFileSync(path) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The lines by the names of their files; none of a text that anybody else has written or changed. */
function linesIn(bytes: Buffer, header: string): ReadonlyMap<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let start = bytes.indexOf(newline) + 1;
  const body = bytes.subarray(start);
  if (start === 0 || bytes.toString("latin1", 0, start) !== `${header}${hashOf(body)}\n`) return lines;
  for (let end = bytes.indexOf(newline, start); end >= 0; end = bytes.indexOf(newline, start)) {
    const line = bytes.subarray(start, end + 1);
    lines.set(JSON.parse(line.toString("utf8", 0, line.indexOf(tab))), line);
    start = end + 1;
  }
  return lines;
}

/** Makes the folder ahead, for who watches folders. Where that cannot be, it is said when the cache is written. */
export function prepareCache({ cacheLocation }: Pick<CheckOptions, "cacheLocation">, from: string): void {
  try {
    makeFolder(placeOf(cacheLocation, from), cacheLocation);
  } catch {
    return;
  }
}

function placeOf(cacheLocation: string | undefined, from: string): string {
  return resolvePath(from, slashed(cacheLocation ?? cacheName));
}

/** The folder that is ours tells Git by itself to leave it alone. */
function makeFolder(path: string, cacheLocation: string | undefined): void {
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  mkdirSync(folder, { recursive: true });
  const ignoring = joinPath(folder, ".gitignore");
  if (cacheLocation === undefined && nodeHost.kindOf(ignoring) === undefined) writeFileSync(ignoring, "*\n");
}

function hasAll({ result }: Examined, wanted: Wanted): boolean {
  return !wanted.themes || result?.themes !== undefined || result === undefined;
}

/** Two versions may have one number while somebody works on them. */
function bundle(): string {
  return hashOf(readFileSync(__filename));
}
