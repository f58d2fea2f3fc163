import assert from "node:assert/strict";
import { terminalOf } from "../../src/cli/terminal.ts";

describe("the terminal", () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it("has no colours in a pipeline, whose output is no terminal", () => {
    process.env = { CI: "true", TERM: "xterm" };
    const isPlain = terminalOf({}).out.colors.red("a") === "a";
    assert.equal(isPlain, process.stdout.isTTY !== true);
  });

  it("has colours where they are asked for, and none where they are not wanted", () => {
    assert.equal(terminalOf({ color: true }).out.colors.red("a"), "\u001b[31ma\u001b[39m");
    assert.equal(terminalOf({ color: false }).out.colors.red("a"), "a");
  });
});
