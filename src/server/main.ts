// The program of the language server. The extension holds it once, for both kinds of host: a process of Node, or a worker
// of a browser, which has no `process`. What only one of them has is evaluated only there.
import { threadMark } from "./thread-mark.ts";

if (typeof process !== "object") void import("./browser.ts");
else if (process.argv[2] === threadMark) void import("./look-thread.ts").then(({ answerForLook }) => answerForLook());
else void import("./node.ts");
