import type { Thread } from "../machine/thread.ts";
import { decode } from "../workspace/decode.ts";
import type { Failure } from "../workspace/host.ts";
import type { Cache } from "./cache.ts";
import type { ThreadQuestion } from "./check-thread.ts";
import { type Examined, examine, type Premises } from "./examine.ts";
import { type Answer, examineFile, type Question } from "./examine-file.ts";
import type { Holding } from "./governed.ts";
import { bytesOf, type Source } from "./read.ts";
import type { Wanted } from "./result.ts";

/** Finds out about files: from what is kept, on this thread, or on another one beside it. */
export interface Examiner {
  /**
   * Ends when the next file can be asked for; the answer may come later.
   *
   * @param left how many files are still to come.
   */
  ask(source: Source, premises: Premises, left: number): Promise<Asked>;
  close(): void;
}

/** One promise in an object: otherwise who waits to ask would wait for the answer. */
export interface Asked {
  readonly answer: Promise<Examined | Failure>;
  readonly isThere: boolean;
}

/** So many files are examined here before other threads are started, if there are so many left that it pays. */
const first = 100;
const least = 300;

/** So many files wait for each other thread: enough for it not to wait for this one. */
const ahead = 12;

/** Starts another thread; undefined where there cannot be one. */
export type StartThread = (wanted: Wanted) => Promise<CheckThread | undefined>;

export type CheckThread = Thread<ThreadQuestion, Answer | Failure>;

interface Other {
  readonly thread: CheckThread;
  /** What it has been told to hold, by the numbers that it knows it by. */
  readonly numbers: Map<Holding, number>;
}

/** @param others how many threads besides this one. */
export function examinerOf(
  wanted: Wanted,
  cache: Cache | undefined,
  others: number,
  startThread: StartThread,
): Examiner {
  let done = 0;
  let isStarted = others === 0;
  const threads: Other[] = [];

  const start = async (): Promise<void> => {
    isStarted = true;
    for (let place = 0; place < others; place++) {
      const thread = await startThread(wanted);
      if (thread) threads.push({ thread, numbers: new Map() });
    }
  };
  const elsewhere = (
    { thread, numbers }: Other,
    { premises: { held, ...premises }, ...question }: Question,
  ): Promise<Answer | Failure> => {
    const known = numbers.get(held);
    const number = known ?? numbers.size;
    numbers.set(held, number);
    const values = known === undefined ? held.values : undefined;
    return thread.ask({ ...question, premises, held: number, values });
  };

  return {
    async ask(source, premises, left) {
      if (source.content) return there(await examineContent(source, premises, wanted));
      const looked = cache?.lookUp(source, premises);
      if (looked?.answer) return there(looked.answer);
      const { name, path } = source;
      const known = looked?.kept?.hash;
      const question: Question = { source: { name, path }, premises, isKept: cache !== undefined, known };
      const finish = (answer: Answer | Failure): Examined | Failure => {
        if ("message" in answer) return answer;
        const examined = answer.examined ?? looked?.kept?.examined;
        if (!examined) throw new Error(`Nothing was found out about “${name}”.`);
        if (looked && answer.hash !== undefined) cache?.keep(source, looked, answer.hash, examined);
        return examined;
      };
      const here = (): Examined | Failure => finish(examineFile(question, wanted));

      if (!isStarted && done >= first && left >= least) await start();
      const free = threads.find(({ thread }) => thread.waiting() < ahead);
      // A thread that has ended, for want of memory or else, leaves its files to this one.
      if (free) return { answer: elsewhere(free, question).then(finish, here), isThere: false };
      done++;
      const examined = here();
      if (threads.length > 0) await pause();
      return there(examined);
    },
    close() {
      for (const { thread } of threads) thread.close();
    },
  };
}

function there(examined: Examined | Failure): Asked {
  return { answer: Promise.resolve(examined), isThere: true };
}

async function examineContent(source: Source, premises: Premises, wanted: Wanted): Promise<Examined | Failure> {
  const bytes = await bytesOf(source);
  return "message" in bytes ? bytes : examine(source.name, decode(bytes), premises, wanted);
}

/** Lets what the other thread has said be heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
