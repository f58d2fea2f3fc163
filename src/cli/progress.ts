import type { Stream, Terminal } from "./terminal.ts";

/** A line that says how far a long run is, for who waits at a terminal. */
export interface Progress {
  /** The same terminal; whatever is written there takes the line away first. */
  readonly terminal: Terminal;
  tell(done: number, of: number): void;
  end(): void;
}

/** Milliseconds: who waits no longer than the first needs no line, and nobody reads faster than the second. */
const patience = 1000;
const blink = 100;

/** @param now milliseconds that only grow. */
export function progressOn(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  if (!terminal.showsProgress) return { terminal, tell: () => {}, end: () => {} };
  const { out, err } = terminal;
  let next = now() + patience;
  let isShown = false;

  const clear = (): void => {
    if (isShown) err.write("\r\u001b[K");
    isShown = false;
  };
  const over = (stream: Stream): Stream => ({
    get colors() {
      return stream.colors;
    },
    write(text) {
      clear();
      stream.write(text);
    },
  });
  return {
    terminal: { ...terminal, out: over(out), err: over(err) },
    tell(done, of) {
      const time = now();
      if (time < next) return;
      next = time + blink;
      clear();
      isShown = true;
      err.write(`Looked at ${done} of ${of} files (${Math.floor((100 * done) / of)} %) …`);
    },
    end: clear,
  };
}
