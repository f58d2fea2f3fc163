/** Another thread that answers questions, one after the other. */
export interface Thread<Question, Answer> {
  /** Rejects where the thread ends before it has answered. */
  ask(question: Question): Promise<Answer>;
  /** How many questions wait for an answer; endless for a thread that has ended. */
  waiting(): number;
  close(): void;
}

/**
 * Starts a thread. What goes between the threads is copied, so it is plain data.
 *
 * @param file a program that calls `answerAsThread` where its first argument is `mark`.
 */
export async function startThread<Question, Answer>(
  file: string,
  mark: string,
  data: unknown,
): Promise<Thread<Question, Answer>> {
  const { Worker } = await import("node:worker_threads");
  const asked: { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }[] = [];
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of asked.splice(0)) reject(ended);
  };
  const worker = new Worker(file, { argv: [mark], workerData: data, resourceLimits });
  worker.on("message", (answer: Answer) => asked.shift()?.resolve(answer));
  worker.on("error", end);
  worker.on("exit", () => end(new Error("The thread has ended.")));
  return {
    ask(question) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        worker.postMessage(question);
      });
    },
    waiting: () => (ended ? Number.POSITIVE_INFINITY : asked.length),
    close: () => void worker.terminate(),
  };
}

/**
 * Whether another thread has a core of its own. On the second one V8 compiles and collects garbage for the first; two
 * threads on two cores, each with all that to do, are no sooner done than one, and take a third more work.
 */
export async function hasCoreToSpare(): Promise<boolean> {
  const { availableParallelism } = await import("node:os");
  return availableParallelism() > 2;
}

/** In mebibytes. Short lives in a small place: a thread takes about 70 in all, and 50 more without this. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

/** The other side: answers what is asked, in its order. */
export async function answerAsThread<Data, Question, Answer>(
  answering: (data: Data) => (question: Question) => Answer,
): Promise<void> {
  const { parentPort, workerData } = await import("node:worker_threads");
  const answer = answering(workerData);
  parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question)));
}
