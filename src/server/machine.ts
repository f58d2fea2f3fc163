import type { Host } from "../workspace/host.ts";

/** What differs between a process and a worker, and what tests replace. */
export interface Machine {
  /** Today where the user is, as `YYYY-MM-DD`. */
  today(): string;
  /** The files that `file:` URIs mean; undefined where there are none, as in a browser. */
  readonly files: Host | undefined;
  /** Runs the work after the given milliseconds; the answer takes that back. */
  later(milliseconds: number, work: () => void): () => void;
  /** Milliseconds that only grow, to measure by. */
  now(): number;
}

/** Clock and timers as every JavaScript host has them. */
export const clock: Pick<Machine, "today" | "later" | "now"> = {
  today() {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Lets other messages through. */
export function pause({ later }: Pick<Machine, "later">): Promise<void> {
  return new Promise((resolve) => {
    later(0, resolve);
  });
}

/** How long, in milliseconds, files are read before others get their turn. */
const slice = 10;

/** The same files, read so that whoever asks for something else meanwhile does not wait for all of them. */
export function inTurns(host: Host, machine: Pick<Machine, "later" | "now">): Host {
  let since = machine.now();
  const turn = async (): Promise<void> => {
    if (machine.now() - since < slice) return;
    await pause(machine);
    since = machine.now();
  };
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
  };
}
