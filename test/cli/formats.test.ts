import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { plainColors } from "../../src/cli/colors.ts";
import { checkstyle } from "../../src/cli/reporters/checkstyle.ts";
import { github } from "../../src/cli/reporters/github.ts";
import { gitlab } from "../../src/cli/reporters/gitlab.ts";
import { json } from "../../src/cli/reporters/json.ts";
import { junit } from "../../src/cli/reporters/junit.ts";
import { markdown } from "../../src/cli/reporters/markdown.ts";
import type { Format } from "../../src/cli/reporters/reporter.ts";
import { sarif } from "../../src/cli/reporters/sarif.ts";
import type { CheckResult, FileResult } from "../../src/cli/result.ts";
import { printable } from "../../src/cli/terminal.ts";
import type { Severity } from "../../src/rules/rule.ts";
import { inFolder, run, session } from "../support/cli.ts";
import { complete } from "../support/complete.ts";
import { assertSarif } from "../support/sarif.ts";
import { assertValid } from "../support/valid.ts";
import { type Element, parseXml } from "../support/xml.ts";

/** What every format tells of a problem, as far as it can. */
interface Told {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

describe("the formats of charter check", () => {
  const hostile = complete.replace("## Mutuality", "## Mutu|ality <b>&\"'%0A::error::x\u0007\u202e [x](y) @all");

  it("tell of the same problems, whatever stands in names and titles", () => {
    const files = {
      "a b/x'#%20&,:ä.charter.md": hostile.replace("**Guiding principle:** Who", "Who"),
      "b.charter.md": "---\ncharter: 2\nstatus: agreed\n---\n\n## Trust\n\n## Trust\n\nObservation: TBD\n",
      "c.charter.md": complete,
      "d.md": "# D",
    };
    inFolder(files, (folder) => {
      const formats = ["json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"];
      const options = formats.map((format) => `--format ${format}=${format}.out`).join(" ");
      const { stdout, status } = run(` check . d.md ${options} --as-of 2026-06-01`, folder);
      assert.deepEqual({ stdout, status }, { stdout: "", status: 1 });
      const read = (format: string): string => readFileSync(path.join(folder, `${format}.out`), "utf8");

      const result: CheckResult = JSON.parse(read("json"));
      assertValid("check-result", result);
      const expected = toldOf(result);
      assert.ok(expected.length > 8);
      for (const format of formats) {
        const told = readers[format]?.(read(format)) ?? [];
        const visible = expected.map((problem) => ({ ...problem, message: printable(problem.message) }));
        assert.deepEqual(
          told,
          format === "json" || format === "sarif" || format === "gitlab" ? expected : visible,
          format,
        );
      }
    });
  });

  it("are valid when nothing is found", () => {
    const nothing: readonly (readonly [Format, (text: string) => unknown])[] = [
      [json, (text) => assertValid("check-result", JSON.parse(text))],
      [sarif, (text) => assertSarif(JSON.parse(text))],
      [junit, parseXml],
      [checkstyle, parseXml],
      [gitlab, (text) => assert.deepEqual(JSON.parse(text), [])],
      [github, (text) => assert.equal(text, "")],
      [markdown, (text) => assert.equal(text, "## Charters\n\nChecked 0 charters.\n")],
    ];
    for (const [format, hold] of nothing) hold(written(format, []));
  });

  it("name files as seen from the root of the repository", () => {
    inFolder({ "x.charter.md": complete.replace("## Mutuality", "## Mutuallity") }, (folder) => {
      mkdirSync(path.join(folder, ".git"));
      mkdirSync(path.join(folder, "deep"));
      const paths = (format: string): unknown =>
        readers[format]?.(run(` check .. --format ${format}`, path.join(folder, "deep")).stdout).map(
          ({ path }) => path,
        );
      assert.deepEqual(paths("json"), ["../x.charter.md"]);
      for (const format of ["sarif", "junit", "github", "gitlab", "checkstyle", "markdown"])
        assert.deepEqual(paths(format), ["x.charter.md"], format);
    });
  });

  it("tell what could not be read", () => {
    for (const [format, expected] of Object.entries({
      sarif: '"executionSuccessful": false',
      junit: 'errors="1"',
      github: "::error file=nowhere,title=charter::“nowhere” does not exist.\n",
      gitlab: '"description": "“nowhere” does not exist."',
      checkstyle: 'message="“nowhere” does not exist."',
      markdown: "- ⛔ “nowhere” does not exist.",
      json: '"message": "“nowhere” does not exist."',
    })) {
      const { stdout, status } = inFolder({}, (folder) => run(` check nowhere --format ${format}`, folder));
      assert.ok(stdout.includes(expected), `${format}: ${stdout}`);
      assert.equal(status, 2);
    }
  });

  it("go several at once, one of them to standard output", () => {
    session(
      { "x.charter.md": complete.replace("## Mutuality", "## Mutuallity"), "old.xml": "old" },
      `
$ charter check --format text --format junit=old.xml --format sarif=new.sarif
x.charter.md
  9:4  warning  “Mutuallity” is read as the theme “Mutuality”, which it nearly names.  theme-unknown

! Checked 1 charter: 1 warning.

$ charter check --format text --format json
! charter: Standard output takes one format, not text and json; write others into files: --format json=FILE.
= 2

$ charter check --format json=x.json --format sarif=x.json
! charter: Two formats are to be written into “x.json”.
= 2

$ charter check --format markdown=x.charter.md
! charter: “x.charter.md” is named like a charter, so no result is written there.
= 2

$ charter check --format sarif=
! charter: option '--format <format>' argument 'sarif=' is invalid. A file’s name follows, as in sarif=FILE.
= 2

$ charter check --format sarif=nowhere/x.sarif
! Checked 1 charter: 1 warning.
! charter: “nowhere/x.sarif” cannot be written: its folder does not exist.
= 2`,
    );
  });

  it("leave nothing beside the files that they write", () => {
    inFolder({ "old.xml": "old" }, (folder) => {
      run(" check --format checkstyle=old.xml --format json=new.json", folder);
      assert.deepEqual(readdirSync(folder).sort(), ["new.json", "old.xml"]);
      assert.match(readFileSync(path.join(folder, "old.xml"), "utf8"), /^<\?xml/);
    });
  });

  it("keep any words and paths apart from their own signs", () => {
    const words = fc.string({
      unit: fc.oneof(fc.constantFrom(..."<>&\"'%:,|`@\r\n\t\u0000\u202e\ud800\uffff[](*_\\#]"), fc.string()),
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom(...severities), (message, name, severity) => {
        const file = fileWith(`${name}x.charter.md`, message, severity);
        assertSarif(JSON.parse(written(sarif, [file])));
        const shown = { path: xmlText(file.path), line: 3, rule: "theme-missing", message: xmlText(message) };
        assert.deepEqual(readers.checkstyle?.(written(checkstyle, [file])), [shown]);
        parseXml(written(junit, [file]));
        const [annotation] = readers.github?.(written(github, [file])) ?? [];
        assert.deepEqual(annotation, { ...shown, path: printable(file.path), message: printable(message) });
        assert.deepEqual(JSON.parse(written(gitlab, [file]))[0].description, message);
        const rows = written(markdown, [file]).split("\n");
        assert.equal(rows.filter((row) => row.split(/(?<!\\)\|/).length === 6).length, 3);
      }),
      { numRuns: 200 },
    );
  });

  it("shorten what is too long for a comment", () => {
    const files = Array.from({ length: 40 }, (_, i) => fileWith(`${i}.charter.md`, "x".repeat(2000), "hint"));
    const text = written(markdown, files);
    assert.ok(text.length < 65_536);
    assert.match(text, /\n… and problems in \d+ charters more\.\n$/);
  });
});

describe("a problem that a comment accepts", () => {
  const accepted = complete.replace(
    "## Mutuality",
    "<!-- charter-disable-next-line theme-unknown -- as in the contract -->\n## Mutuallity",
  );

  it("counts nowhere, and is told of in JSON and SARIF", () => {
    inFolder({ "a.charter.md": accepted }, (folder) => {
      const { stdout, stderr } = run(" check --format json --format sarif=a.sarif --format junit=a.xml", folder);
      const result: CheckResult = JSON.parse(stdout);
      assertValid("check-result", result);
      assert.deepEqual(
        result.files.map(({ problems, accepted = [] }) => [
          problems.length,
          accepted.map(({ rule, reason }) => [rule, reason]),
        ]),
        [[0, [["theme-unknown", "as in the contract"]]]],
      );
      assert.equal(stderr, "Checked 1 charter: no problems.\n");

      const log = JSON.parse(readFileSync(path.join(folder, "a.sarif"), "utf8"));
      assertSarif(log);
      assert.deepEqual(
        log.runs[0].results.map(({ ruleId, suppressions }: Record<string, unknown>) => [ruleId, suppressions]),
        [["theme-unknown", [{ kind: "inSource", justification: "as in the contract" }]]],
      );
      run(" check --format json=a.json", folder);
      const merged = run(" merge a.json --format sarif", folder).stdout;
      assert.deepEqual(JSON.parse(merged), log);
    });
  });
});

describe("the fingerprint of a problem", () => {
  it("stays when its line moves, and is each problem's own", () => {
    const gaps = "---\ncharter: 1\n---\n\n## Trust\n\nObservation: TBD\n\n## Trust\n\nObservation: TBD\n";
    const before = fingerprints(gaps);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(fingerprints(gaps.replace("\n---\n\n", "\n---\n\nA line more.\n\n")), before);
  });

  it("stands in SARIF as it is, and in GitLab's report with the path", () => {
    const one = fileWith("a.charter.md", "x", "error");
    const other = fileWith("b.charter.md", "x", "error");
    assert.match(written(sarif, [one]), /"charterProblem\/v1": "0123456789abcdef0123456789abcdef"/);
    const [first, second] = JSON.parse(written(gitlab, [one, other]));
    assert.notEqual(first.fingerprint, second.fingerprint);
  });
});

function fingerprints(text: string): readonly string[] {
  return inFolder({ "a.charter.md": text }, (folder) => {
    writeFileSync(path.join(folder, "b.charter.md"), text);
    const { files }: CheckResult = JSON.parse(run(" check a.charter.md --format json --profile strict", folder).stdout);
    return files.flatMap(({ problems }) => problems.flatMap(({ fingerprint }) => fingerprint ?? []));
  });
}

function written(format: Format, files: readonly FileResult[]): string {
  let text = "";
  const out = {
    write(chunk: string) {
      text += chunk;
    },
    colors: plainColors,
  };
  const reporter = format(out, { inRepository: (path) => path });
  for (const file of files) reporter.file(file);
  const summary = { files: files.length, charters: files.length, errors: 0, warnings: 0, informations: 0, hints: 0 };
  reporter.end({ summary, failures: [] });
  return text;
}

function fileWith(path: string, message: string, severity: Severity): FileResult {
  const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 4 } };
  const fingerprint = "0123456789abcdef".repeat(2);
  const problem = { rule: "theme-missing", severity, message, range, url: "https://x.y", fixable: false, fingerprint };
  return { path, charter: true, why: "file name", problems: [{ ...problem, related: [{ message, range }] }] };
}

function xmlText(text: string): string {
  return printable(text).replace(/[\p{Cs}\ufffe\uffff]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

function toldOf({ files }: CheckResult): Told[] {
  return files.flatMap(({ path, problems }) =>
    problems.map(({ rule, message, range }) => ({ path, line: range.start.line, rule, message })),
  );
}

/** Reads each format with a reader that knows nothing of us. */
const readers: Readonly<Record<string, (text: string) => Told[]>> = {
  json: (text) => toldOf(JSON.parse(text)),

  sarif(text) {
    const log = JSON.parse(text);
    assertSarif(log);
    const [{ results, tool }] = log.runs;
    return results.map(({ ruleId, ruleIndex, message, locations: [{ physicalLocation }] }: SarifResult) => {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      const { artifactLocation, region } = physicalLocation;
      const path = decodeURIComponent(new URL(artifactLocation.uri, "file:///").pathname.slice(1));
      return { path, line: region.startLine, rule: ruleId, message: message.text };
    });
  },

  junit(text) {
    const suites = parseXml(text);
    const cases = suites.children.flatMap(({ children }) => children);
    assert.equal(String(cases.length), suites.attributes.tests);
    const failures = cases.filter(({ children }) => children[0]?.name === "failure");
    assert.equal(String(failures.length), suites.attributes.failures);
    return cases.flatMap(({ attributes: { name = "", classname = "" }, children: [outcome] }) => {
      const [, rule = "", line] = /^(\S+) \((\d+):\d+\)$/.exec(name) ?? [];
      if (!outcome) return [];
      const [, message = ""] = /^.*?:\d+:\d+ \w+: (.*) https:\S+$/.exec(outcome.text) ?? [];
      return { path: classname, line: Number(line), rule, message };
    });
  },

  github: (text) =>
    [...text.matchAll(/^::(?:error|warning|notice) ([^:]*)::(.*)$/gm)].map(([, properties = "", message = ""]) => {
      const values = Object.fromEntries(
        properties.split(",").map((property) => property.split(/=(.*)/s).map(unescaped)),
      );
      return { path: values.file, line: Number(values.line), rule: values.title, message: unescaped(message) };
    }),

  gitlab: (text) =>
    JSON.parse(text).map(({ location, check_name, description }: GitLabProblem) => ({
      path: location.path,
      line: location.lines.begin,
      rule: check_name,
      message: description,
    })),

  checkstyle: (text) =>
    parseXml(text).children.flatMap(({ attributes: { name = "" }, children }: Element) =>
      children.map(({ attributes: { line, message = "", source = "" } }) => ({
        path: name,
        line: Number(line),
        rule: source.replace("charter.", ""),
        message,
      })),
    ),

  markdown: (text) =>
    text.split(/^### /m).flatMap((part) =>
      part.split("\n").flatMap((row) => {
        const [, place, , message = "", rule] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
        const line = Number.parseInt(place ?? "", 10);
        if (Number.isNaN(line)) return [];
        const id = /^\[([a-z-]+)\]\(https:\S+\)$/.exec(rule ?? "")?.[1] ?? "";
        return { path: plain(part.split("\n")[0] ?? ""), line, rule: id, message: plain(message) };
      }),
    ),
};

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: { readonly artifactLocation: { uri: string }; readonly region: { startLine: number } };
    },
  ];
}

interface GitLabProblem {
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  readonly check_name: string;
  readonly description: string;
}

function unescaped(text: string): string {
  return decodeURIComponent(text.replace(/%(?!25|0A|0D|3A|2C)/g, "%25"));
}

function plain(text: string): string {
  return text
    .replace(/\u200b/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&amp;", "&");
}
