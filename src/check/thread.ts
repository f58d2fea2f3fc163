import { answerAsThread } from "../machine/thread.ts";
import type { Failure } from "../workspace/host.ts";
import { type Answer, type Examine, examineFile, type Question } from "./examine-file.ts";
import { type HeldValues, type Holding, holdingOf } from "./holding.ts";

/** The question as it goes to another thread: what holds for many files goes there once. */
export interface ThreadQuestion extends Omit<Question, "premises"> {
  readonly premises: Omit<Question["premises"], "held">;
  /** The number of what holds; with the values where it is new. */
  readonly held: number;
  readonly values: HeldValues | undefined;
}

/**
 * Examines files beside the main thread.
 *
 * @param examining gives what is to be found out, from what the main thread has handed over.
 */
export function answerQuestions<Data, Examined>(examining: (data: Data) => Examine<Examined>): Promise<void> {
  return answerAsThread((data: Data) => {
    const examine = examining(data);
    const holdings = new Map<number, Holding>();
    return ({ held: number, values, premises, ...question }: ThreadQuestion): Answer<Examined> | Failure => {
      if (values) holdings.set(number, holdingOf(values));
      const held = holdings.get(number);
      if (!held) throw new Error("What holds for the file was not handed over.");
      return examineFile({ ...question, premises: { ...premises, held } }, examine);
    };
  });
}
