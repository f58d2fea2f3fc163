import { spawn } from "node:child_process";
import { resolvePath } from "../workspace/paths.ts";

/** Why Git cannot answer: one sentence for people. */
export class GitProblem extends Error {}

/** A Git repository, asked through its own command line. Paths are as Git writes them: from the root, with slashes. */
export interface Repository {
  /** Absolute, with forward slashes. */
  readonly root: string;
  /** The id of the commit that a name means. */
  commitOf(name: string): Promise<string>;
  /** The last commit; where there is none yet, what differs from every file. */
  head(): Promise<string>;
  /** The commit from which two have parted. */
  forkPoint(one: string, other: string): Promise<string>;
  /** What differs between a commit and another one, the index, or the files as they are. */
  changes(base: string, until: Until): Promise<readonly Change[]>;
  /** Files that Git neither knows nor ignores. */
  untracked(): Promise<readonly string[]>;
  /** The contents of blobs by id, in the same order. */
  contents(blobs: readonly string[]): Promise<readonly Uint8Array[]>;
}

export type Until = { readonly commit: string } | "index" | "files";

/** A file before and after; one of them is absent where it is new or gone. Links and submodules are no files. */
export interface Change {
  readonly before: Version | undefined;
  readonly after: Version | undefined;
}

export interface Version {
  readonly path: string;
  /** Undefined for a file whose content only the disk has. */
  readonly blob: string | undefined;
}

/** The repository that a folder lies in. Fails with a `GitProblem` where there is none, or no Git. */
export async function repositoryAt(folder: string): Promise<Repository> {
  const prefix = await git(folder, ["rev-parse", "--show-prefix"]);
  if (prefix.status !== 0) throw new GitProblem("The current folder lies in no Git repository.");
  // Not as Git writes the root: a link on the way to the folder would make it another one.
  const depth = prefix.text().split("/").length - 1;
  const root = resolvePath(folder, "../".repeat(depth));
  const ask = async (args: readonly string[], input?: string): Promise<Answer> => {
    const answer = await git(root, args, input);
    if (answer.status !== 0) throw new GitProblem(`Git could not do this: ${firstLine(answer.errors)}`);
    return answer;
  };
  const isShallow = async (): Promise<boolean> =>
    (await git(root, ["rev-parse", "--is-shallow-repository"])).text().trim() === "true";

  const commitOf = async (name: string): Promise<string> => {
    const found = await commitNamed(root, name);
    if (found !== undefined) return found;
    if (await isShallow())
      throw new GitProblem(
        `“${name}” is not in this clone, which has only a part of the history: fetch more of it, as \`git fetch --unshallow\` or \`fetch-depth: 0\` do.`,
      );
    const remote = (await commitNamed(root, `origin/${name}`)) === undefined ? "" : `; “origin/${name}” does`;
    throw new GitProblem(`“${name}” names no commit here${remote}.`);
  };

  return {
    root,
    commitOf,
    async head() {
      return (await commitNamed(root, "HEAD")) ?? (await ask(["hash-object", "-t", "tree", "--stdin"])).text().trim();
    },
    async forkPoint(one, other) {
      const { status, text } = await git(root, ["merge-base", await commitOf(one), await commitOf(other)]);
      if (status === 0) return text().trim();
      const rest = (await isShallow())
        ? " in this clone, which has only a part of the history: fetch more of it, as `git fetch --unshallow` or `fetch-depth: 0` do"
        : "";
      throw new GitProblem(`“${one}” and “${other}” have no common history${rest}.`);
    },
    async changes(base, until) {
      const what = until === "index" ? ["--cached", base] : until === "files" ? [base] : [base, until.commit];
      const { text } = await ask(["diff", ...rawDiff, ...what, "--"]);
      return changesIn(text());
    },
    async untracked() {
      const { text } = await ask(["ls-files", "--others", "--exclude-standard", "-z", "--", "."]);
      return text().split("\0").filter(Boolean);
    },
    async contents(blobs) {
      if (blobs.length === 0) return [];
      const { bytes } = await ask(["cat-file", "--batch"], blobs.map((blob) => `${blob}\n`).join(""));
      return contentsIn(bytes);
    },
  };
}

async function commitNamed(root: string, name: string): Promise<string | undefined> {
  // A name never counts as an option.
  const { status, text } = await git(root, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${name}^{commit}`,
  ]);
  return status === 0 ? text().trim() : undefined;
}

interface Answer {
  readonly status: number | null;
  readonly bytes: Buffer;
  readonly errors: string;
  text(): string;
}

function git(folder: string, args: readonly string[], input = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Nothing of a look at a repository is written into it, and nothing is asked of anybody.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    const program = spawn("git", ["-c", "core.fsmonitor=false", ...args], { cwd: folder, env, windowsHide: true });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    program.stdout.on("data", (chunk) => output.push(chunk));
    program.stderr.on("data", (chunk) => errors.push(chunk));
    program.on("error", (error) => {
      const missing = "code" in error && error.code === "ENOENT";
      reject(
        new GitProblem(missing ? "Git is not installed, or not on the PATH." : `Git does not start: ${error.message}.`),
      );
    });
    program.on("close", (status) => {
      const bytes = Buffer.concat(output);
      resolve({ status, bytes, errors: Buffer.concat(errors).toString(), text: () => bytes.toString() });
    });
    // Git may have ended before it has read all.
    program.stdin.on("error", () => {});
    program.stdin.end(input);
  });
}

/** Whatever the user's configuration says of differences. */
const rawDiff = ["--raw", "-z", "--no-abbrev", "-M", "--no-ext-diff", "--no-color", "--no-relative"];

/** `:100644 100644 id id M\0path\0`, with two paths where the file has been renamed. */
function changesIn(raw: string): Change[] {
  const fields = raw.split("\0");
  const found: Change[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, oldMode, newMode, oldBlob, newBlob, status] =
      /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? "") ?? [];
    if (status === undefined) break;
    const oldPath = fields[at + 1] ?? "";
    const isMoved = status === "R" || status === "C";
    const newPath = isMoved ? (fields[at + 2] ?? "") : oldPath;
    at += isMoved ? 3 : 2;
    const before = status === "C" ? undefined : versionOf(oldMode, oldPath, oldBlob);
    const after = versionOf(newMode, newPath, newBlob);
    if (before || after) found.push({ before, after });
  }
  return found;
}

function versionOf(mode = "", path: string, blob = ""): Version | undefined {
  if (!mode.startsWith("100")) return undefined;
  return { path, blob: /^0+$/.test(blob) ? undefined : blob };
}

/** `id blob 12\n` and the bytes, one after the other. */
function contentsIn(bytes: Buffer): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const head = bytes.subarray(at, end).toString();
    const [, length] = /^[0-9a-f]+ blob (\d+)$/.exec(head) ?? [];
    if (length === undefined) throw new GitProblem(`A part of the history is not in this clone: ${head}.`);
    at = end + 1;
    found.push(bytes.subarray(at, at + Number(length)));
    at += Number(length) + 1;
  }
  return found;
}

function firstLine(errors: string): string {
  const [line = ""] = errors.split("\n");
  return `${line.replace(/^(?:fatal|error): /, "").replace(/\.$/, "")}.`;
}
