import assert from "node:assert/strict";
import { plainColors } from "../../src/cli/colors.ts";
import { progressOn } from "../../src/cli/progress.ts";
import { terminalOf } from "../../src/cli/terminal.ts";

/** What stands on the screen after each of the steps, which come at these milliseconds. */
function screens(steps: readonly (readonly [time: number, step: number | string])[], showsProgress = true): string[] {
  let time = 0;
  let screen = "";
  const write = (text: string): void => {
    screen = `${screen}${text}`.replace(/[^\n]*\r\u001b\[K/g, "");
  };
  const stream = { write, colors: plainColors };
  const terminal = { out: stream, err: stream, from: "/", canAsk: false, showsProgress };
  const progress = progressOn(terminal, () => time);
  const seen = steps.map(([at, step]) => {
    time = at;
    if (typeof step === "number") progress.tell(step, 200);
    else progress.terminal.out.write(step);
    return screen;
  });
  progress.end();
  return [...seen, screen];
}

describe("the progress of a check", () => {
  it("is told when it takes longer than a second, and leaves nothing behind", () => {
    const seen = screens([
      [900, 10],
      [1100, 20],
      [1150, 30],
      [1300, 40],
    ]);
    assert.deepEqual(seen, [
      "",
      "Looked at 20 of 200 files (10 %) …",
      "Looked at 20 of 200 files (10 %) …",
      "Looked at 40 of 200 files (20 %) …",
      "",
    ]);
  });

  it("makes room for what is found", () => {
    const seen = screens([
      [1100, 20],
      [1150, "a.charter.md\n"],
      [1300, 40],
    ]);
    assert.deepEqual(seen.slice(1), [
      "a.charter.md\n",
      "a.charter.md\nLooked at 40 of 200 files (20 %) …",
      "a.charter.md\n",
    ]);
  });

  it("is told to nobody where nobody waits", () => {
    assert.deepEqual(screens([[9000, 20]], false), ["", ""]);
  });

  it("is for terminals, and for no pipeline that has one", () => {
    const before = process.env;
    process.env = { CI: "true", TERM: "xterm" };
    try {
      assert.equal(terminalOf({}).showsProgress, false);
    } finally {
      process.env = before;
    }
  });
});
