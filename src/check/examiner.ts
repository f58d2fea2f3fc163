import type { Thread } from "../machine/thread.ts";
import type { Failure } from "../workspace/host.ts";
import type { Cache } from "./cache.ts";
import { type Answer, type Examine, examineFile, type FileToExamine, type Question } from "./examine-file.ts";
import type { Holding, Premises } from "./holding.ts";
import type { Later } from "./order.ts";
import type { ThreadQuestion } from "./thread.ts";

/** Finds out about files: from what is kept, on this thread, or on another one beside it. */
export interface Examiner<Examined> {
  /**
   * Ends when the next file can be asked for; the answer may come later.
   *
   * @param left how many files are still to come.
   */
  ask(source: FileToExamine, premises: Premises, left: number): Promise<Asked<Examined>>;
  /** What is still asked for fails. */
  close(): void;
}

/** In an object: otherwise who waits to ask would wait for the answer. */
export type Asked<Examined> = Later<Examined | Failure>;

/** So many files are examined here before other threads are started, if there are so many left that it pays. */
const first = 100;
const least = 300;

/** So many files wait for each other thread: enough for it not to wait for this one. */
const ahead = 12;

/** Starts another thread; undefined where there cannot be one. */
export type StartThread<Examined> = () => Promise<CheckThread<Examined> | undefined>;

export type CheckThread<Examined> = Thread<ThreadQuestion, Answer<Examined> | Failure>;

interface Other<Examined> {
  readonly thread: CheckThread<Examined>;
  /** What it has been told to hold, by the numbers that it knows it by. */
  readonly numbers: Map<Holding, number>;
}

/** @param others how many threads besides this one. */
export function examinerOf<Examined>(
  examine: Examine<Examined>,
  cache: Cache<Examined> | undefined,
  others: number,
  startThread: StartThread<Examined>,
): Examiner<Examined> {
  let done = 0;
  let isStarted = others === 0;
  let isClosed = false;
  const threads: Other<Examined>[] = [];

  const start = async (): Promise<void> => {
    isStarted = true;
    for (let place = 0; place < others; place++) {
      const thread = await startThread();
      if (thread) threads.push({ thread, numbers: new Map() });
    }
  };
  const elsewhere = (
    { thread, numbers }: Other<Examined>,
    { premises: { held, ...premises }, ...question }: Question,
  ): Promise<Answer<Examined> | Failure> => {
    const known = numbers.get(held);
    const number = known ?? numbers.size;
    numbers.set(held, number);
    const values = known === undefined ? held.values : undefined;
    return thread.ask({ ...question, premises, held: number, values });
  };

  return {
    async ask({ name, path }, premises, left) {
      const source: FileToExamine = { name, path };
      const looked = cache?.lookUp(source, premises);
      if (looked?.answer) return there(looked.answer);
      const known = looked?.kept?.hash;
      const question: Question = { source, premises, isKept: cache !== undefined, known };
      const finish = (answer: Answer<Examined> | Failure): Examined | Failure => {
        if (isFailure(answer)) return answer;
        const examined = answer.examined ?? looked?.kept?.examined;
        if (examined === undefined) throw new Error(`Nothing was found out about “${name}”.`);
        if (looked && answer.mark) cache?.keep(source, looked.key, answer.mark, examined);
        return examined;
      };
      const here = (): Examined | Failure => finish(examineFile(question, examine));

      if (!isStarted && done >= first && left >= least) await start();
      const free = threads.find(({ thread }) => thread.waiting() < ahead);
      // A thread that has ended, for want of memory or else, leaves its files to this one.
      const instead = (reason: unknown): Examined | Failure => {
        if (isClosed) throw reason;
        return here();
      };
      if (free) return { answer: elsewhere(free, question).then(finish, instead), isThere: false };
      done++;
      const examined = here();
      if (threads.length > 0) await pause();
      return there(examined);
    },
    close() {
      isClosed = true;
      for (const { thread } of threads) thread.close();
    },
  };
}

/** What has been found out already. */
export function there<Examined>(examined: Examined | Failure): Asked<Examined> {
  return { answer: Promise.resolve(examined), isThere: true };
}

function isFailure<Examined>(answer: Answer<Examined> | Failure): answer is Failure {
  return "message" in answer;
}

/** Lets what the other thread has said be heard. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
