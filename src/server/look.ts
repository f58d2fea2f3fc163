import { bundle, type Cache, openCache } from "../check/cache.ts";
import { type CheckThread, examinerOf } from "../check/examiner.ts";
import { makeOwnFolder, removeFile } from "../machine/storage.ts";
import { hasCoreToSpare, startThread } from "../machine/thread.ts";
import { joinPath } from "../workspace/paths.ts";
import { type Examined, examiningFor, type Manner } from "./examined.ts";
import type { BeginLook, Look } from "./machine.ts";
import { threadMark } from "./thread-mark.ts";

/** Looks at files with what an earlier server has found, and with the help of another thread where there is a core for it. */
export const beginLook: BeginLook = (look) => {
  const { language, warn } = look;
  const cache = cacheFor(look);
  const manner: Manner = { language, withDays: cache !== undefined };
  const examiner = examinerOf(examiningFor(manner), cache, 1, () => otherThread(manner));
  return {
    ask: examiner.ask,
    close() {
      examiner.close();
      // Who waits for what was found does not wait for the disk.
      setImmediate(() => {
        const unsaved = cache?.save();
        if (unsaved !== undefined) warn(unsaved);
      });
    },
  };
};

/** There is one only where the program is one file, and not its sources. */
async function otherThread(manner: Manner): Promise<CheckThread<Examined> | undefined> {
  if (require.main?.filename !== __filename) return undefined;
  try {
    return (await hasCoreToSpare()) ? await startThread(__filename, threadMark, manner) : undefined;
  } catch {
    // Where a thread is not allowed, this one does all.
    return undefined;
  }
}

/** Undefined where nothing may be kept, or what was kept is of no use any more. */
function cacheFor({ language, storage, mayKeep, isFirst, pathOf }: Look): Cache<Examined> | undefined {
  if (storage === undefined) return undefined;
  const path = joinPath(storage, "first-look");
  if (!mayKeep) removeFile(path);
  if (!mayKeep || !isFirst) return undefined;
  return openCache<Examined>({
    path,
    shown: path,
    program: `${bundle()} ${language}`,
    pathOf,
    hasDates: true,
    isEnough: ({ from, until }, { held }) => from <= held.values.rules.asOf && held.values.rules.asOf <= until,
    mayKeep: ({ isPrivate }) => !isPrivate,
    makeFolder: () => makeOwnFolder(storage),
  });
}
