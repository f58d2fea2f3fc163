// What VS Code runs in its Node extension host: the server from npm, or the desktop.
import Mocha from "mocha";
import { report } from "./report.ts";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, reporter: Mocha.reporters.Base, forbidOnly: true });
  if (process.env.GREP) mocha.grep(process.env.GREP);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  // First, as it watches processes being started.
  const { describeRestart } = await import("./restart.test.ts");
  const { describeStale } = await import("./stale.test.ts");
  await import("./suite.ts");
  // There a process cannot be held up.
  if (process.platform !== "win32") describeStale();
  describeRestart();
  await report((done) => mocha.run(done));
}
