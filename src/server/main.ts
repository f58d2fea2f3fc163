// The program of the language server. The extension holds it once, for both kinds of host: a process of Node, or a worker
// of a browser, which has no `process`. What only one of them has is evaluated only there.
if (typeof process === "object") void import("./node.ts");
else void import("./browser.ts");
