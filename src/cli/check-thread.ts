import { answerAsThread } from "../machine/thread.ts";
import type { Failure } from "../workspace/host.ts";
import { type Answer, examineFile, type Question } from "./examine-file.ts";
import { type HeldValues, type Holding, holdingOf } from "./governed.ts";
import type { Wanted } from "./result.ts";

/** The question as it goes to another thread: what holds for many files goes there once. */
export interface ThreadQuestion extends Omit<Question, "premises"> {
  readonly premises: Omit<Question["premises"], "held">;
  /** The number of what holds; with the values where it is new. */
  readonly held: number;
  readonly values: HeldValues | undefined;
}

/** Examines files beside the main thread. */
export function answerForCheck(): Promise<void> {
  return answerAsThread((wanted: Wanted) => {
    const holdings = new Map<number, Holding>();
    return ({ held: number, values, premises, ...question }: ThreadQuestion): Answer | Failure => {
      if (values) holdings.set(number, holdingOf(values));
      const held = holdings.get(number);
      if (!held) throw new Error("What holds for the file was not handed over.");
      return examineFile({ ...question, premises: { ...premises, held } }, wanted);
    };
  });
}
