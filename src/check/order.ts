/** Work that was begun, whose answer may be there or come later. */
export interface Later<Answer> {
  readonly answer: Promise<Answer>;
  readonly isThere: boolean;
}

/** Finishes work in the order in which it was begun, whatever the order in which the answers come. */
export interface Order<Work, Answer> {
  /** Waits where too much is unfinished. */
  add(work: Work, answer: Later<Answer>): Promise<void>;
  end(): Promise<void>;
}

/** What is begun and not finished is kept in memory. */
const most = 200;

export function inOrder<Work, Answer>(finish: (work: Work, answer: Answer) => void): Order<Work, Answer> {
  const begun: { readonly work: Work; readonly answer: Promise<Answer>; isThere: boolean }[] = [];
  const finishFirst = async (): Promise<void> => {
    const [first] = begun.splice(0, 1);
    if (first) finish(first.work, await first.answer);
  };
  return {
    async add(work, { answer, isThere }) {
      const entry = { work, answer, isThere };
      begun.push(entry);
      const set = (): void => {
        entry.isThere = true;
      };
      // Whoever waits for the answer hears of a failure.
      if (!isThere) answer.then(set, set);
      while (begun.length >= most || begun[0]?.isThere) await finishFirst();
    },
    async end() {
      while (begun.length > 0) await finishFirst();
    },
  };
}
