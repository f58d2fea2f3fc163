// What VS Code runs in a window that a .code-workspace opens, with the folders of test/fixtures/multi-root.
import Mocha from "mocha";
import { report } from "./report.ts";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, reporter: Mocha.reporters.Base, forbidOnly: true });
  if (process.env.GREP) mocha.grep(process.env.GREP);
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./several-folders.test.ts");
  await report((done) => mocha.run(done));
}
