import type { Host } from "../workspace/host.ts";

/** What differs between a process and a worker, and what tests replace. */
export interface Machine {
  /** Today where the user is, as `YYYY-MM-DD`. */
  today(): string;
  /** The files that `file:` URIs mean; undefined where there are none, as in a browser. */
  readonly files: Host | undefined;
  /** Runs the work after the given milliseconds; the answer takes that back. */
  later(milliseconds: number, work: () => void): () => void;
}

/** Clock and timers as every JavaScript host has them. */
export const clock: Pick<Machine, "today" | "later"> = {
  today() {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
