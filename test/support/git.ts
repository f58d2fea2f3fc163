import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder } from "./cli.ts";

/** The files of a state; undefined takes one away. */
type State = Readonly<Record<string, string | undefined>>;

/** Hands over a new repository with a commit for each state: `HEAD` is the last, `HEAD~1` the one before. */
export function inRepository<T>(states: readonly State[], use: (folder: string) => T): T {
  return inFolder({}, (folder) => {
    git(folder, "init", "-q", "-b", "main");
    for (const state of states) commit(folder, state);
    return use(folder);
  });
}

export function commit(folder: string, state: State): void {
  write(folder, state);
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", "State");
}

export function write(folder: string, state: State): void {
  for (const [name, text] of Object.entries(state)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}

/** Whatever the one who runs the tests has set. */
export function git(folder: string, ...args: readonly string[]): string {
  const own = ["user.name=Somebody", "user.email=somebody@example.org", "commit.gpgSign=false", "core.autocrlf=false"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...own.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}
