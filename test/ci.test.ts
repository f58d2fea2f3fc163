import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { bin } from "../package.json";
import { bundle, inFolder } from "./support/cli.ts";
import { complete } from "./support/complete.ts";
import { commit, git, inRepository, write } from "./support/git.ts";

const root = path.resolve(__dirname, "..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");

const misspelt = complete.replace("## Mutuality", "## Mutuallity");
const broken = complete.replace(/\*\*Guiding principle:.*/, "");

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly types: readonly string[];
}

describe(".pre-commit-hooks.yaml", () => {
  const hooks: readonly Hook[] = parse(read(".pre-commit-hooks.yaml"));

  it("calls programs of the package, for Markdown files", () => {
    for (const { entry, language, types } of hooks) {
      assert.ok(Object.keys(bin).includes(entry.split(" ")[0] ?? ""));
      assert.deepEqual([language, types], ["node", ["markdown"]]);
    }
  });

  /** As pre-commit does: the staged files behind the entry, in a tree that is as the index. */
  const commitWith = (
    id: string,
    files: Readonly<Record<string, string>>,
  ): { status: number | null; changed: string } =>
    inRepository([], (folder) => {
      write(folder, files);
      git(folder, "add", "-A");
      const hook = hooks.find((hook) => hook.id === id);
      const { status } = bash(`${hook?.entry} ${Object.keys(files).join(" ")}`, folder);
      return { status, changed: git(folder, "diff", "--name-only") };
    });

  it("stops a commit in which something is missing, and lets others pass", () => {
    assert.equal(commitWith("charter", { "a.charter.md": broken, "readme.md": "# A" }).status, 1);
    assert.equal(commitWith("charter", { "a.charter.md": complete, "readme.md": "# A" }).status, 0);
  });

  it("changes what is misspelt, which makes pre-commit stop", () => {
    const files = { "a.charter.md": misspelt, "b.charter.md": complete };
    assert.deepEqual(commitWith("charter-fix", files), { status: 0, changed: "a.charter.md\n" });
  });
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly run: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe("action.yml", () => {
  const action: Action = parse(read("action.yml"));

  it("puts what comes from outside into variables, never into a script", () => {
    for (const { run, shell } of action.runs.steps) {
      assert.equal(shell, "bash");
      assert.doesNotMatch(run, /\$\{\{/);
    }
  });

  /** As the runner does: every step with the inputs, until one fails. */
  const runWith = (folder: string, inputs: Readonly<Record<string, string>>) => {
    const summary = path.join(folder, "summary");
    writeFileSync(summary, "");
    mkdirSync(path.join(folder, "temp"));
    let output = "";
    for (const { run, env = {} } of action.runs.steps) {
      const values = Object.entries(env).map(([name, value]) => [
        name,
        value.replace(
          /\$\{\{ inputs\.([\w-]+) \}\}/g,
          (_, input) => inputs[input] ?? action.inputs[input]?.default ?? "?",
        ),
      ]);
      const { stdout, stderr, status } = bash(run, folder, {
        ...Object.fromEntries(values),
        GITHUB_ACTION_PATH: root,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: path.join(folder, "temp"),
      });
      output += stdout + stderr;
      if (status !== 0) return { status, output, summary: readFileSync(summary, "utf8") };
    }
    return { status: 0, output, summary: readFileSync(summary, "utf8") };
  };

  it("annotates the lines, writes the summary and ends as the check does", () => {
    const { status, output, summary } = inFolder({ "a.charter.md": broken }, (folder) => runWith(folder, {}));
    assert.equal(status, 1);
    assert.match(output, /^::error file=a\.charter\.md,line=9,endLine=9,col=4,endColumn=13,title=principle-missing::/m);
    assert.match(summary, /^## Charters\n\nChecked 1 charter: 1 error\.\n/);
  });

  it("hands every input on", () => {
    inRepository([{ "a.charter.md": misspelt }], (folder) => {
      commit(folder, { "b/c d.charter.md": misspelt, "b/e.charter.md": complete, "f.charter.md": misspelt });
      const inputs = {
        paths: "b\n!b/e.charter.md\n",
        "max-warnings": "0",
        "changed-since": "HEAD~1",
        formats: "sarif=out.sarif\njunit=out.xml",
      };
      const { status, summary } = runWith(folder, inputs);
      assert.equal(status, 1);
      assert.match(summary, /^Checked 1 charter: 1 warning\.\n\n### b\/c d\.charter\.md$/m);
      assert.ok(existsSync(path.join(folder, "out.sarif")) && existsSync(path.join(folder, "out.xml")));
    });
  });

  it("takes no path for a command or an option", () => {
    const { status, output } = inFolder({}, (folder) =>
      runWith(folder, { paths: "--help\n$(touch x)\n`touch y`; touch z" }),
    );
    assert.equal(status, 2);
    assert.match(output, /“--help” does not exist\./);
    assert.match(output, /“`touch y`; touch z” does not exist\./);
  });
});

describe("docs/ci.md", () => {
  const blocks = [...read("docs/ci.md").matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = ""]) => ({
    language,
    text,
  }));

  it("shows commands that work in a repository", () => {
    const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));
    assert.ok(commands.length > 6);
    inRepository([{ "a.charter.md": complete }, { "a.charter.md": misspelt }], (folder) => {
      git(folder, "update-ref", "refs/remotes/origin/main", "HEAD~1");
      for (const command of commands) {
        const { status, stderr } = bash(command, folder);
        assert.ok(status === 0 || status === 1, `${command}: ${stderr}`);
      }
    });
  });

  it("shows configurations that can be read, with hooks and inputs that there are", () => {
    const documents = blocks.filter(({ language }) => language === "yaml").map(({ text }) => parseAllDocuments(text));
    for (const [document] of documents) assert.deepEqual(document?.errors, []);
    const text = blocks.map(({ text }) => text).join("\n");
    const hooks: readonly Hook[] = parse(read(".pre-commit-hooks.yaml"));
    const shown = [...text.matchAll(/- id: (\S+)/g)].map(([, id]) => id);
    assert.deepEqual(shown.sort(), hooks.map(({ id }) => id).sort());
  });
});

/** With `charter` as a command, as an installation has it. */
function bash(script: string, folder: string, env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return inFolder({ charter: `#!/bin/sh\nexec "${process.execPath}" "${bundle()}" "$@"\n` }, (programs) => {
    chmodSync(path.join(programs, "charter"), 0o755);
    const searched = [programs, path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
    return spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...env, PATH: searched, HOME: folder },
    });
  });
}
