import type { Examiner } from "../check/examiner.ts";
import type { Host } from "../workspace/host.ts";
import type { Examined } from "./examined.ts";

/** What differs between a process and a worker, and what tests replace. */
export interface Machine {
  /** Today where the user is, as `YYYY-MM-DD`. */
  today(): string;
  /** The files that `file:` URIs mean; undefined where there are none, as in a browser. */
  readonly files: Host | undefined;
  /** Looks at many of these files with more than one thread; absent where that cannot be. */
  readonly beginLook?: BeginLook;
  /** Runs the work after the given milliseconds; the answer takes that back. */
  later(milliseconds: number, work: () => void): () => void;
  /** Lets everybody else have a turn, and ends as soon as they have had it. */
  pause(): Promise<void>;
  /** Milliseconds that only grow, to measure by. */
  now(): number;
  /** How long, in milliseconds, long work goes on before others get their turn. */
  readonly slice: number;
}

/** Begins to look at files. Whoever has begun closes it when all are looked at, or no more are wanted. */
export type BeginLook = (look: Look) => Examiner<Examined>;

export interface Look {
  /** That of the editor. */
  readonly language: string | undefined;
  /** Whether nothing was read before, and what an earlier server has found may be of use. */
  readonly isFirst: boolean;
  /** The folder, absolute, in which the client has things kept; undefined for none. */
  readonly storage: string | undefined;
  /** Whether people want what is found to be kept there. */
  readonly mayKeep: boolean;
  /** Where the document of that URI lies, absolute. */
  pathOf(uri: string): string;
  /** Tells of what did not work, and takes nothing else along. */
  warn(message: string): void;
}

/** Timers wait for some milliseconds; not every host has something quicker. */
const hasImmediate = typeof setImmediate === "function";

/** Clock and timers as every JavaScript host has them. */
export const clock: Pick<Machine, "today" | "later" | "pause" | "now" | "slice"> = {
  today() {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  pause: () =>
    new Promise((resolve) => {
      if (hasImmediate) afterRounds(rounds, resolve);
      else setTimeout(resolve, 0);
    }),
  now: () => performance.now(),
  slice: hasImmediate ? 4 : 10,
};

/** What comes in takes several rounds until it is answered: it arrives, is taken from its queue, and so is what follows it. */
const rounds = 6;

function afterRounds(left: number, done: () => void): void {
  if (left === 0) done();
  else setImmediate(() => afterRounds(left - 1, done));
}

/** Ends at once, or, where others have waited for their turn long enough, when they have had it. */
export type Turn = () => Promise<void>;

export function takingTurns({ now, pause, slice }: Pick<Machine, "pause" | "now" | "slice">): Turn {
  let since = now();
  return async () => {
    if (now() - since < slice) return;
    await pause();
    since = now();
  };
}

/** The same files, read so that whoever asks for something else meanwhile does not wait for all of them. */
export function inTurns(host: Host, turn: Turn): Host {
  return {
    async kindOf(path) {
      await turn();
      return host.kindOf(path);
    },
    async list(folder) {
      await turn();
      return host.list(folder);
    },
    async read(path) {
      await turn();
      return host.read(path);
    },
    realPath: (path) => host.realPath(path),
  };
}
