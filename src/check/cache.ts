import { readFileSync } from "node:fs";
import { nodeHost } from "../machine/node.ts";
import { stampOf } from "../machine/stamp.ts";
import { writeFile } from "../machine/write.ts";
import { reasonOf } from "../workspace/host.ts";
import { hashOf, keysOfPremises } from "./cache-key.ts";
import type { FileToExamine, Mark } from "./examine-file.ts";
import type { Premises } from "./holding.ts";

/**
 * What checks have found, kept in a file. An answer holds for a text under its premises, whenever it was given; the stamp
 * of a file only spares reading it. So a fresh clone, in which all stamps are new, is read but not examined again.
 */
export interface Cache<Examined> {
  /** Looks at the file without reading it. */
  lookUp(source: FileToExamine, premises: Premises): Looked<Examined>;
  /** @param mark what the file was like right before it was read: what has changed since then is seen next time. */
  keep(source: FileToExamine, key: string, mark: Mark, examined: Examined): void;
  /** Writes what is new. Gives a sentence where that cannot be. */
  save(): string | undefined;
}

export interface Looked<Examined> {
  readonly key: string;
  /** What was found earlier under the same premises, in this text or another. */
  readonly kept: Kept<Examined> | undefined;
  /** The same where the file is known to be as it was. */
  readonly answer: Examined | undefined;
}

export interface Kept<Examined> {
  readonly hash: string;
  readonly examined: Examined;
}

export interface CacheOptions<Examined> {
  /** Where the file lies, absolute. */
  readonly path: string;
  /** The same as people see it. */
  readonly shown: string;
  /** What the answers come from, such as the program: another one gives others. */
  readonly program: string;
  /** Where the file of that name lies, absolute. */
  pathOf(name: string): string;
  /** Whether what is kept says all that is asked for now. */
  isEnough(examined: Examined, premises: Premises): boolean;
  /** Whether answers say themselves on which days they hold, and `isEnough` asks them. */
  readonly hasDates: boolean;
  /** Whether it may stand in a file at all. */
  mayKeep(examined: Examined): boolean;
  /** Makes the folder of the file where it is missing. */
  makeFolder(): void;
}

/**
 * Texts that were written in the same moment may share a stamp, and moments last up to two seconds on some file systems.
 * So a stamp is trusted only if it was older than that before the text was read.
 */
const moment = 3000;

/** How each cache begins, of whatever version. */
const magic = "charter check cache ";

/** Opens the cache. Where there is none that this version has written, nothing is kept yet. */
export function openCache<Examined>(options: CacheOptions<Examined>): Cache<Examined> {
  const { path, shown, program, pathOf, isEnough, mayKeep, makeFolder, hasDates } = options;
  const began = Date.now();
  const header = `${magic}${hashOf(`${program} ${process.version}`)} `;
  const bytes = bytesIn(path);
  const lines = linesIn(bytes, header);
  const looked = new Set<string>();
  const fresh = new Map<string, string>();
  const keyOf = keysOfPremises(hasDates);
  let isLess = false;

  return {
    lookUp({ name, path }, premises) {
      looked.add(name);
      const key = keyOf(premises);
      const line = lines.get(name);
      const entry = line && entryIn<Examined>(line);
      const kept = entry?.key === key && isEnough(entry.examined, premises) ? entry : undefined;
      const isSame = kept !== undefined && kept.stamp !== "" && kept.stamp === stampOf(path)?.words;
      return { key, kept, answer: isSame ? kept.examined : undefined };
    },
    keep({ name }, key, { hash, stamp: { words, changed } }, examined) {
      if (!mayKeep(examined)) {
        // What was kept of it before it was as it is now is to go, too.
        if (lines.delete(name)) isLess = true;
        return;
      }
      const entry: Written<Examined> = [key, changed + moment < began ? words : "", hash, examined];
      const line = `${JSON.stringify(name)}\t${JSON.stringify(entry)}\n`;
      if (!lines.get(name)?.equals(Buffer.from(line))) fresh.set(name, line);
    },
    save() {
      if (fresh.size === 0 && !isLess) return undefined;
      const isForeign = bytes.length > 0 && bytes.toString("latin1", 0, magic.length) !== magic;
      if (isForeign) return `“${shown}” is no cache of \`charter check\`, so it is left as it is.`;
      // What was not looked at this time is kept as long as its file is there.
      const others = [...lines].filter(([name]) => !fresh.has(name) && (looked.has(name) || stampOf(pathOf(name))));
      const body = [Buffer.from([...fresh.values()].join("")), ...others.map(([, line]) => line)];
      try {
        makeFolder();
        writeFile(path, Buffer.concat([Buffer.from(`${header}${hashOf(body)}\n`), ...body]));
        return undefined;
      } catch (error) {
        return `The cache “${shown}” cannot be written: ${reasonOf(error)}.`;
      }
    },
  };
}

interface Entry<Examined> extends Kept<Examined> {
  readonly key: string;
  /** Empty where it cannot be trusted. */
  readonly stamp: string;
}

type Written<Examined> = readonly [key: string, stamp: string, hash: string, examined: Examined];

function entryIn<Examined>(line: Buffer): Entry<Examined> {
  // The sum over all lines is right, so this is what `keep` has written.
  const written = JSON.parse(line.toString("utf8", line.indexOf(tab) + 1)) as Written<Examined>;
  const [key, stamp, hash, examined] = written;
  return { key, stamp, hash, examined };
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
function linesIn(bytes: Buffer, header: string): Map<string, Buffer> {
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

/** What tells one version of the program that runs from another. Two may have one number while somebody works on them. */
export function bundle(): string {
  return hashOf(readFileSync(__filename));
}
