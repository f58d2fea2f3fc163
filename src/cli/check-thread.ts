import { answerQuestions } from "../check/thread.ts";
import { examiningFor } from "./examine.ts";

/** Examines files beside the main thread. */
export function answerForCheck(): Promise<void> {
  return answerQuestions(examiningFor);
}
