import { answerQuestions } from "../check/thread.ts";
import { examiningFor } from "./examined.ts";

/** Examines files beside the server. */
export function answerForLook(): Promise<void> {
  return answerQuestions(examiningFor);
}
