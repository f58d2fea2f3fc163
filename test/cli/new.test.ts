import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { interview, type Known } from "../../src/cli/interview.ts";
import { inFolder, run, session } from "../support/cli.ts";
import { write } from "../support/git.ts";

const told = '--party Kiln --party "Harbour Bakery" --relationship alliance --delivery bespoke';

describe("charter new", () => {
  it("writes a charter that has gaps and no errors, and says where", () => {
    session(
      {},
      `
$ charter new ${told}
kiln-harbour.charter.md
! It has 9 themes to fill in; \`charter check\` says what is left.`,
    );
    inFolder({}, (folder) => {
      run(` new ${told}`, folder);
      const { stderr, status } = run(" check", folder);
      assert.match(stderr, /^Checked 1 charter: [^e]*hints?\.$/m);
      assert.equal(status, 0);
    });
  });

  it("never writes over a file, unless it is told to", () => {
    inFolder({ "a.md": "mine" }, (folder) => {
      const { stderr, status } = run(` new a.md ${told}`, folder);
      assert.equal(stderr, "charter: “a.md” is there already; --force replaces it.\n");
      assert.equal(status, 2);
      assert.equal(readFileSync(path.join(folder, "a.md"), "utf8"), "mine");
      assert.equal(run(` new a.md --force ${told}`, folder).stdout, "a.md\n");
      assert.match(readFileSync(path.join(folder, "a.md"), "utf8"), /^---\ncharter: 1\n/);
      assert.deepEqual(readdirSync(folder), ["a.md"]);
    });
  });

  it("gives a name without an ending the one of charters", () => {
    session(
      { "docs/x": "" },
      `
$ charter new docs/flour ${told} --catalog minimal-3
docs/flour.charter.md
! It has 3 themes to fill in; \`charter check\` says what is left.

$ charter new nowhere/flour ${told}
! charter: “nowhere/flour.charter.md” cannot be written: its folder does not exist.
= 2

$ charter new docs ${told}
docs/kiln-harbour.charter.md
! It has 9 themes to fill in; \`charter check\` says what is left.

$ charter new x ${told} --catalog theirs
! charter: No catalog has the id “theirs”; there are collaboration, commercial-alliance, life-cycle-8, minimal-3, relational-norms-6, team-agreement.
= 2`,
    );
  });

  it("says what it takes where nobody says anything", () => {
    session(
      {},
      `
$ charter new
collaboration.charter.md
! Nothing was said of it, so it begins with: customer-supplier, complex.
! It has 10 themes to fill in; \`charter check\` says what is left.

$ charter new
! charter: “collaboration.charter.md” is there already; --force replaces it.
= 2`,
    );
  });

  it("prints the charter where it is asked to, and writes nothing", () => {
    inFolder({}, (folder) => {
      const { stdout } = run(` new --print --title "On ice: a trial" ${told}`, folder);
      assert.match(stdout, /^---\ncharter: 1\ntitle: "On ice: a trial"\n/);
      assert.match(stdout, /\n {2}- id: kiln\n {4}name: Kiln\n {4}role: ally\n/);
      assert.deepEqual(readdirSync(folder), []);
    });
  });

  it("writes in the language that is wished", () => {
    inFolder({}, (folder) => {
      const { stdout } = run(` new --print --language fr ${told}`, folder);
      assert.match(stdout, /\nlanguage: fr\n/);
      assert.match(stdout, /\n## Confiance\n\n### Observation\n/);
      assert.match(run(` new --language tlh ${told}`, folder).stderr, /en, de, fr, nl/);
    });
  });

  it("writes in the language of the configuration, where none is wished", () => {
    inFolder({ ".charter.yaml": "language: nl\n", "far/.charter.yaml": "root: true\nlanguage: tlh\n" }, (folder) => {
      assert.match(run(` new --print ${told}`, folder).stdout, /\nlanguage: nl\n.*\n## Wederkerigheid\n/s);
      assert.match(
        run(` new --print --language de-AT ${told}`, folder).stdout,
        /\nlanguage: de-AT\n.*\n## Gegenseitigkeit\n/s,
      );
      assert.match(run(` new --print ${told}`, path.join(folder, "far")).stdout, /\n## Mutuality\n/);
    });
  });

  it("takes the catalogs of a configuration, and the one that it asks for", () => {
    const files = {
      "own/.charter.yaml": "catalog: harbour\ncatalogs: [harbour.yaml]\n",
      "own/harbour.yaml": "catalog: 1\nid: harbour\ntitle: Harbour\nthemes:\n  - id: tides\n    title: Tides\n",
    };
    inFolder(files, (folder) => {
      const print = (args: string): string => run(` new --print ${told} ${args}`, folder).stdout;
      assert.match(print("own"), /\ncatalog: harbour\n.*\n## Tides\n/s);
      assert.match(print("own --catalog minimal-3"), /\ncatalog: minimal-3\n/);
      assert.doesNotMatch(print("."), /\ncatalog:/);
      write(folder, { "own/harbour.yaml": "{" });
      assert.match(run(" new own", folder).stderr, /^charter: “own\/\.charter\.yaml” does not hold as it is written/);
      assert.deepEqual(readdirSync(path.join(folder, "own")).sort(), [".charter.yaml", "harbour.yaml"]);
    });
  });

  it("asks what it is not told, and takes what it proposes for an empty answer", async () => {
    const { asked, known } = await answered(["Kiln, Harbour Bakery", "2", "", "coll", ""]);
    assert.deepEqual(known, {
      parties: ["Kiln", "Harbour Bakery"],
      relationship: "alliance",
      delivery: "complex",
      depth: "collaborative",
      file: "kiln-harbour.charter.md",
    });
    assert.equal(asked.length, 5);
  });

  it("asks again where an answer is none", async () => {
    const { known } = await answered([" , ", "Quay, Inc.; Lumen", "c", "9", "internal", "so", "standard", "", "x"]);
    assert.deepEqual(known, {
      parties: ["Quay, Inc.", "Lumen"],
      relationship: "internal",
      delivery: "standard",
      depth: "coordinated",
      file: "x",
    });
  });

  it("ends where the answers end", async () => {
    assert.equal((await answered(["Kiln", "alliance"])).known, undefined);
  });
});

async function answered(answers: readonly string[]): Promise<{ asked: string[]; known: Known | undefined }> {
  const asked: string[] = [];
  const left = [...answers];
  const ask = async (question: string): Promise<string | undefined> => {
    asked.push(question);
    return left.shift();
  };
  return { asked, known: await interview(ask, { parties: [] }) };
}
