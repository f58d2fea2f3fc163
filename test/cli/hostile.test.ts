import assert from "node:assert/strict";
import { truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run } from "../support/cli.ts";

/** A colour, a bell, a title for the window, a way back over what was printed, and a turn of the direction of writing. */
const steering = "\u001b[31mred\u0007 \u001b]0;title\u0007 \u009b2J \u202Ederor\u202C \u2066x\u2069";
const words = `${steering} [a](command:run) <img src=x onerror=y> ![i](https://example.org/i.png) =1+1`;

const hostile = `---
charter: 1
title: "${json(words)}"
status: "${json(words)}"
parties:
  - { id: "${json(words)}", name: "${json(words)}", role: suplier, concerns: ["${json(words)}"] }
agreement: { signoffs: [{ party: "${json(words)}" }] }
---

## Mutuallity ${words}

**Observation:** TBD [${words}]

## ${words}

Observation: ${words}

Guiding principle: We will try ${words}
`;

describe("what a charter says to a terminal and to other programs", () => {
  for (const command of [
    ...["text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"].map(
      (format) => `check --profile strict --format ${format}`,
    ),
    ...["text", "json", "markdown"].map((format) => `diff a.charter.md b.charter.md --format ${format}`),
    "inspect a.charter.md",
    "explain a.charter.md",
    "fix",
    "agree a.charter.md --party nobody",
  ]) {
    it(`steers nothing: charter ${command}`, () => {
      inFolder(
        { "a.charter.md": hostile, "b.charter.md": hostile.replace("Observation: ", "Observation: b ") },
        (folder) => {
          const { stdout, stderr } = run(` ${command}`, folder);
          assert.notEqual(stdout + stderr, "");
          assert.doesNotMatch(stdout + stderr, /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        },
      );
    });
  }

  it("is as little when the name of the file does it", () => {
    inFolder({ "a\u001b[31m\u202E.charter.md": hostile }, (folder) => {
      for (const format of ["text", "json", "sarif", "junit", "github", "markdown"]) {
        const { stdout, stderr } = run(` check --format ${format}`, folder);
        assert.doesNotMatch(stdout + stderr, /[\x1b\u202e]/);
      }
    });
  });
});

describe("a file that is larger than any charter", () => {
  it("is not read, and the others are", () => {
    inFolder({ "b.charter.md": "## Trust\n" }, (folder) => {
      const file = path.join(folder, "a.charter.md");
      writeFileSync(file, "## Trust\n");
      truncateSync(file, 100 * 1024 * 1024);
      const { stdout, stderr, status } = run(" check", folder);
      assert.match(stderr, /“a\.charter\.md” cannot be read: it is larger than 50 MB, as no charter is\./);
      assert.match(stdout, /“Trust” has no observation/);
      assert.equal(status, 2);
    });
  });
});

function json(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
