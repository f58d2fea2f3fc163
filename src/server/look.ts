import { examinerOf } from "../check/examiner.ts";
import { saveMemory, spendMemory } from "../machine/memory.ts";
import { hasOtherCore, startThread } from "../machine/thread.ts";
import { examiningFor } from "./examined.ts";
import type { BeginLook } from "./machine.ts";
import { threadMark } from "./thread-mark.ts";

/** Longer looks than this are worth some care for memory. */
const many = 300;

/** A server may hold more than a check, and somebody waits for it: see `saveMemory`. */
const share = 60;

/** Looks at files with the help of another thread, where there is a core for it. */
export const beginLook: BeginLook = ({ files, language }) => {
  if (files > many) void saveMemory(share);
  const examiner = examinerOf(examiningFor(language), undefined, 1, async () =>
    (await hasOtherCore()) ? startThread(__filename, threadMark, language) : undefined,
  );
  return {
    ask: examiner.ask,
    close() {
      examiner.close();
      if (files > many) void spendMemory();
    },
  };
};
