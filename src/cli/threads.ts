import type { CheckThread } from "../check/examiner.ts";
import { startThread as start } from "../machine/thread.ts";
import type { Examined } from "./examine.ts";
import { threadMark } from "./options.ts";
import type { Wanted } from "./result.ts";

/** Another thread of this program: there is one only where the program is one file, and not its sources. */
export async function startThread(wanted: Wanted): Promise<CheckThread<Examined> | undefined> {
  if (require.main?.filename !== __filename) return undefined;
  return start(__filename, threadMark, wanted);
}
