import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { inFolder, run } from "./support/cli.ts";

const generator = path.resolve(__dirname, "../bench/gen-corpus.mjs");

/** The rules whose problems are planted, and so known file by file. */
const planted = new Set([
  "theme-missing",
  "theme-unknown",
  "theme-duplicate",
  "observation-missing",
  "principle-missing",
  "placeholder",
  "front-matter-syntax",
  "front-matter-schema",
]);

// The whole corpus: CORPUS="--n 1000 --seed 5" npx mocha test/corpus.test.ts
const corpora = process.env.CORPUS
  ? [process.env.CORPUS]
  : ["--n 120 --seed 11 --defects 0.8", "--n 120 --seed 23 --defects 0.8 --rich 0.6"];

describe("a generated corpus", () => {
  for (const options of corpora) {
    it(`has the planted problems and no others of their kinds: ${options}`, function () {
      this.timeout(0);
      inFolder({}, (folder) => {
        execFileSync(process.execPath, [generator, "--out", path.join(folder, "corpus"), ...options.split(" ")]);
        const lines = readFileSync(path.join(folder, "corpus.expected.jsonl"), "utf8").trim().split("\n");
        const expected = lines.map((line): Expected => JSON.parse(line));
        const { files }: Result = JSON.parse(run(" check corpus --format json", folder).stdout);

        assert.ok(expected.some(({ defects }) => defects.length > 0));
        assert.equal(
          files.map(({ path, problems }) => picture(path, problems.filter(isPlanted))).join(""),
          expected.map(({ file, defects }) => picture(`corpus/${file}`, defects)).join(""),
        );
      });
    });
  }
});

interface Mark {
  readonly rule: string;
  readonly theme?: string;
}

interface Expected {
  readonly file: string;
  readonly defects: readonly Mark[];
}

interface Result {
  readonly files: readonly { readonly path: string; readonly problems: readonly Mark[] }[];
}

function isPlanted({ rule }: Mark): boolean {
  return planted.has(rule);
}

/** A file and its problems in any order, each as often as it is there. */
function picture(file: string, marks: readonly Mark[]): string {
  const names = marks.map(({ rule, theme }) => (theme === undefined ? rule : `${rule} of ${theme}`));
  return `${[file, ...names.sort()].join("  ")}\n`;
}
