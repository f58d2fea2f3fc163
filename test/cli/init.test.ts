import assert from "node:assert/strict";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { confirm } from "../../src/cli/interview.ts";
import { inFolder, run, session, sessionIn } from "../support/cli.ts";

/** A repository as one finds it: charters in several forms and languages, under no name that tells it. */
const messy = {
  "README.md": "# Quay\n\n## Trust\n\nWe trust each other.\n",
  "docs/charters/README.md": "# How we write charters\n\nAn observation, and the principle that follows from it.\n",
  "docs/charters/quay.md": `# Quay and Mill

## Win-win

Observation: The mill needs full shifts, the quay needs free berths.
Guiding principle: Whoever knows of a change first tells the other side within two days.

## Trust

**Observation:** Keys are shared.

## It takes tme

**Observation:** Cranes are slow.
`,
  "docs/charters/molen.md": `| Thema | Observatie | Leidend principe |
| --- | --- | --- |
| Vertrouwen | Er zijn drie sleutels. | Wie als laatste sluit, belt de wacht. |
| Parkeren | De kade is vol. | Wie eerst komt, parkeert. |
`,
  "suppliers/old [x]/one (1).md": "• Trust\n◦ Observation: a\n◦ Guiding principle: b\n• Mutuality\n◦ Observation: c\n",
  "team/agreement.md":
    "# Team\n\n## Purpose\n\n- boards\n\n## Communication\n\n- channel\n\n## Roles and decisions\n\n- who\n",
  "kept.charter.md": "---\ncharter: 1\nstatus: draft\n---\n\n## Trust\n",
  ".gitignore": "archive\n",
  "archive/old.md": "## Trust\n\n**Observation:** a\n\n## Mutuality\n\n**Observation:** b\n",
};

const configuration = `# What else can stand here: https://github.com/charter-as-code/charter-as-code/blob/main/docs/configuration.md
charters:
  - "docs/charters/*.md"
  - "!docs/charters/README.md"
  - "suppliers/old \\\\[x\\\\]/one (1).md"
  - team/agreement.md
overrides:
  - files:
      - team/agreement.md
    catalog: team-agreement
`;

describe("charter init", () => {
  it("shows what it finds, what each title is read as, and what it would write", () => {
    inFolder(messy, (folder) => {
      const { stdout, stderr, status } = run(" init --as-of 2026-06-01", folder);
      const [shown = "", record] = stdout.split(/(?=charter\.baseline\.json:)/);
      assert.equal(
        shown.replaceAll("\n+", "\n"),
        `docs/charters/molen.md  collaboration
  3:3    “Vertrouwen” → trust, title
  4:3    “Parkeren” → a theme of its own, by its labels

docs/charters/quay.md  collaboration
  3:4    “Win-win” → mutuality, alias
  8:4    “Trust” → trust, title
  12:4   “It takes tme” → time, nearly

suppliers/old [x]/one (1).md  collaboration
  1:3    “Trust” → trust, title
  4:3    “Mutuality” → mutuality, title

team/agreement.md  team-agreement
  3:4    “Purpose” → purpose, title
  7:4    “Communication” → communication, title
  11:4   “Roles and decisions” → roles, title

--- /dev/null
++ .charter.yaml
@@ -0,0 +1,10 @@
${configuration}
`,
      );
      assert.match(record ?? "", /^charter\.baseline\.json: \d+ problems of 5 charters, as of today\.\n$/);
      assert.equal(stderr, "Nothing is written; `charter init --write` does it.\n");
      assert.equal(status, 0);
      assert.deepEqual(readdirSync(folder).sort(), [...new Set(Object.keys(messy).map(topOf))].sort());
    });
  });

  it("writes it, and from then on only new problems fail", () => {
    inFolder(messy, (folder) => {
      const before = run(" check --as-of 2026-06-01 docs/charters/quay.md kept.charter.md", folder);
      assert.equal(run(" init --as-of 2026-06-01 --write", folder).status, 0);
      assert.equal(readFileSync(path.join(folder, ".charter.yaml"), "utf8"), configuration);
      const check = run(" check --as-of 2026-06-01", folder);
      assert.deepEqual([check.status, check.stdout], [0, ""]);
      assert.match(check.stderr, /^Checked 5 charters among 7 Markdown files: no problems\.\n\d+ problems of charter/);
      assert.notEqual(before.stdout, "", "there was something to record");

      appendFileSync(path.join(folder, "docs/charters/quay.md"), "\n## Mutuality\n\n**Observation:** a\n");
      const again = run(" check --as-of 2026-06-01 --format json", folder);
      const { files } = JSON.parse(again.stdout);
      const fresh = files.flatMap(({ path: name, problems }: { path: string; problems: { rule: string }[] }) =>
        problems.map(({ rule }) => `${name} ${rule}`),
      );
      assert.deepEqual(fresh, ["docs/charters/quay.md principle-missing", "docs/charters/quay.md theme-duplicate"]);
      assert.equal(again.status, 1);
    });
  });

  it("overwrites nothing", () => {
    for (const name of [".charter.yaml", ".charter.json", "charter.baseline.json"]) {
      inFolder({ ...messy, [name]: "" }, (folder) => {
        sessionIn(
          folder,
          `
$ charter init --write
! charter: “${name}” is there already, so nothing is written.
= 2`,
        );
        assert.equal(readFileSync(path.join(folder, name), "utf8"), "");
      });
    }
  });

  it("writes nothing where something cannot be read", () => {
    session(
      { "a.charter.md": "## Trust\n", "gone.md": { link: "nowhere.md" } },
      `
$ charter init --write
! charter: “gone.md” is a link that leads nowhere.
= 2`,
    );
  });

  it("needs no configuration where names say it all", () => {
    session(
      { "a.charter.md": "---\ncharter: 1\n---\n\n## Trust\n\n**Observation:** a\n" },
      `
$ charter init --as-of 2026-06-01 --write
charter.baseline.json: 10 problems of 1 charter, as of today.
! Written: charter.baseline.json. \`charter check\` tells of new problems only.

$ charter check --as-of 2026-06-01
! Checked 1 charter: no problems.
! 10 problems of charter.baseline.json left out; --no-baseline tells of all.`,
    );
  });

  it("says so where there is nothing to adopt", () => {
    session(
      { "README.md": "# Quay\n\n## Trust\n\nWe trust each other, in mutuality.\n" },
      `
$ charter init --write
! No file here looks like a charter; \`charter new\` writes one.`,
    );
  });

  it("holds files against a catalog of the users’ own", () => {
    inFolder(
      {
        ".charter/catalogs/port.yaml":
          "catalog: 1\nid: port\ntitle: Port\nthemes: [{ id: noise, title: Noise }, { id: dust, title: Dust }]\n",
        "a.md": "## Noise\n\n**Observation:** a\n\n## Dust\n\n**Observation:** b\n",
      },
      (folder) => {
        run(" init --write", folder);
        assert.match(
          readFileSync(path.join(folder, ".charter.yaml"), "utf8"),
          /^charters:\n {2}- a\.md\ncatalog: port\n$/m,
        );
        writeFileSync(path.join(folder, "a.md"), "## Noise\n");
        assert.equal(run(" check", folder).status, 1);
      },
    );
  });
});

describe("the question before it writes", () => {
  for (const [answer, is] of [
    ["y", true],
    ["Yes ", true],
    ["", false],
    ["n", false],
    ["yep", false],
    [undefined, false],
  ] as const) {
    it(`takes ${answer === undefined ? "the end of all answers" : `“${answer}”`} for ${is ? "yes" : "no"}`, async () => {
      const asked: string[] = [];
      const said = await confirm(async (question) => {
        asked.push(question);
        return answer;
      }, "Write it?");
      assert.equal(said, is);
      assert.deepEqual(asked, ["Write it? [y/N] "]);
    });
  }
});

function topOf(name: string): string {
  return name.split("/")[0] ?? name;
}
