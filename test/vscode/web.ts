// What VS Code runs in its web worker extension host: mocha's build for browsers, and everything in one file.
import "mocha/mocha.js";
import { report } from "./report.ts";

/** `report` does the talking; mocha's build for browsers has only a reporter that writes into a page. */
class Silent {}

export async function run(): Promise<void> {
  if (!("WorkerGlobalScope" in globalThis)) throw new Error("This host is no worker.");
  // Mocha asks the address of its page, and a worker's host here has none.
  const host = globalThis as { location?: { search: string } };
  host.location ??= { search: "" };
  mocha.setup({ ui: "bdd", timeout: 120_000, reporter: Silent as never, forbidOnly: true });
  if (process.env.GREP) mocha.grep(process.env.GREP);
  await import("./suite.ts");
  await report((done) => mocha.run(done));
}
