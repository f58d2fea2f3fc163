import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { run } from "./support/cli.ts";
import { fixtureTrees, writeFiles } from "./support/parity-samples.ts";

/** What `charter check` says of each tree in test/fixtures. All other ways to check say the same: parity.test.ts. */
const trees: Readonly<Record<string, readonly [tree: string, ...says: string[]]>> = {
  "takes of several configurations the nearest value, of overrides the last one, and nothing from above a root": [
    "monorepo",
    "packages/api/docs/charter.md:1:3 error theme-missing",
    "packages/legacy/docs/new-one.md:1:3 warning theme-missing",
    "packages/legacy/docs/old.md:1:3 hint theme-missing",
    "packages/supplier/docs/deep/charter.md:1:3 hint front-matter-missing",
    "packages/supplier/docs/deep/charter.md:1:3 warning theme-missing",
    "packages/web/admin/charter.md:1:3 warning theme-missing",
    "packages/web/docs/charter.md:1:3 information theme-missing",
  ],
  "takes what files extend, the last one first, and tells of what cannot be extended": [
    "extends",
    "broken/.charter.yaml:2:5 error configuration-extends",
    "broken/.charter.yaml:3:5 error configuration-extends",
    "broken/.charter.yaml:4:5 error configuration-extends",
    "broken/.charter.yaml:5:5 error configuration-extends",
    "broken/.charter.yaml:6:5 error configuration-extends",
    "broken/quay.md:1:3 warning theme-missing",
    "quay.md:1:3 warning theme-missing",
    "shared/house.charter.md:1:3 warning theme-missing",
    "shared/house.charter.md:3:4 information observation-missing",
  ],
  // Where code of a package ran, it would end the process.
  "takes data from packages, of the nearest folder that has them, and runs nothing in them": [
    "packages",
    "apps/port/quay.md:1:3 error theme-missing",
    "broken/.charter.yaml:2:5 error configuration-extends",
    "broken/.charter.yaml:3:5 error configuration-extends",
    "broken/.charter.yaml:4:5 error configuration-extends",
    "broken/.charter.yaml:5:5 error configuration-extends",
    "broken/quay.md:1:3 error theme-missing",
    "quay.md:1:3 error theme-missing",
    "quay.md:3:4 information principle-missing",
  ],
  "holds charters against catalogs of one's own, which start from each other, and tells where they cannot": [
    "catalogs",
    "berth.md:1:3 warning theme-missing",
    "berth.md:1:3 warning theme-missing",
    "broken/.charter.yaml:3:10 error configuration-unknown-catalog",
    "broken/.charter/catalogs/circle.yaml:4:10 error catalog-extends",
    "broken/.charter/catalogs/orphan.yaml:4:10 error catalog-extends",
    "broken/.charter/catalogs/round.yaml:4:10 error catalog-extends",
    "broken/.charter/catalogs/twice.yaml:2:5 error catalog-duplicate",
    "broken/quay.md",
    "quay.md:1:3 warning theme-missing",
    "tug.md:1:3 warning theme-missing",
  ],
  "follows links to files and to folders that are named, and walks in no circle": [
    "links",
    "docs/down/.charter.yaml:1:10 error configuration-extends",
    "docs/down/a.md:1:3 warning theme-missing",
    "docs/down/a.md:3:4 error observation-missing",
    "docs/linked.md:1:3 warning theme-missing",
    "docs/linked.md:3:4 error observation-missing",
  ],
  "knows names with blanks, brackets, signs of URIs, and letters of all kinds, however they are composed": [
    "names",
    "%41/b.charter.md:3:8 warning theme-missing",
    "%41/b.charter.md:3:8 warning theme-missing",
    "%41/b.charter.md:3:8 warning theme-missing",
    "Verträge & more/100% (new) #1/it's [a] b;c.md:1:3 warning theme-missing",
    `Verträge & more/${"été".normalize("NFD")}/quay.md:1:3 warning theme-missing`,
    "Verträge & more/日本/港 ⚓.md:1:3 warning theme-missing",
  ],
  "understands backslashes in names of files, tells of them in patterns, and reads what Windows writes": [
    "windows",
    ".charter.yaml:5:5 warning configuration-pattern",
    ".charter.yaml:7:9 warning configuration-pattern",
    ".charter.yaml:9:12 warning configuration-pattern",
    "docs/[b].md:1:3 warning theme-missing",
    "docs/old/a.charter.md",
  ],
  "keeps folders apart that are open side by side": [
    "multi-root",
    "north/docs/quay.md:1:3 warning theme-missing",
    "plain/quay.charter.md:3:8 warning theme-missing",
    "plain/quay.charter.md:14:4 error principle-missing",
    "south side/docs/quay.md:1:3 error theme-missing",
  ],
  "leaves alone what configurations or Git leave alone": [
    "ignored",
    "archive/kept.charter.md:1:3 warning theme-missing",
    "c.charter.md:1:3 warning theme-missing",
  ],
  "leaves out what is accepted or recorded, and tells what accepts nothing": [
    "accepted",
    "a.charter.md:2:19 hint suppression-unused",
    "a.charter.md:8:11 hint party-benefit-missing",
    "a.charter.md:8:11 hint party-objectives-missing",
    "a.charter.md:13:81 warning suppression-expired",
    "a.charter.md:16:32 hint suppression-unknown",
    "a.charter.md:19:32 hint suppression-unused",
    "recorded/b.charter.md:9:10 information vague-condition",
    "recorded/b.charter.md:9:26 hint open-list",
  ],
  "goes on with what it understands of a configuration with mistakes": [
    "mistakes",
    ".charter.yaml:1:1 warning configuration-unknown-key",
    ".charter.yaml:2:39 warning configuration-unknown-rule",
    ".charter.yaml:2:69 error configuration-schema",
    ".charter.yml:1:1 warning configuration-shadowed",
    "a.charter.md:3:8 warning theme-missing",
    "a.charter.md:3:8 warning theme-missing",
    "a.charter.md:11:3 information principle-too-short",
    "a.charter.md:11:24 warning principle-question",
    "broken/.charter.yaml:1:10 error configuration-syntax",
    "broken/c.charter.md:3:8 warning theme-missing",
    "broken/c.charter.md:3:8 warning theme-missing",
    "broken/c.charter.md:3:8 warning theme-missing",
    "broken/c.charter.md:4:9 warning front-matter-schema",
    "nl/b.charter.md:1:3 hint front-matter-missing",
    "nl/b.charter.md:1:3 warning theme-missing",
    "nl/b.charter.md:1:3 warning theme-missing",
    "nl/b.charter.md:7:3 information principle-too-short",
    "nl/b.charter.md:7:23 warning principle-question",
  ],
};

interface Result {
  readonly files: readonly { readonly path: string; readonly problems: readonly Problem[] }[];
}

interface Problem {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

describe("a tree of files", () => {
  let folder: string;
  let files: Result["files"];

  before(() => {
    folder = writeFiles(fixtureTrees());
    ({ files } = JSON.parse(run(" check --format json", folder).stdout) as Result);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [title, [tree, ...says]] of Object.entries(trees)) {
    it(`${title}: ${tree}`, () => {
      const found = files.filter(({ path }) => path.startsWith(`${tree}/`));
      assert.deepEqual(
        found.flatMap(({ path, problems }) => {
          const name = path.slice(tree.length + 1);
          const lines = problems.map(
            ({ rule, severity, range: { start } }) => `${name}:${start.line}:${start.column} ${severity} ${rule}`,
          );
          return lines.length > 0 ? lines : [name];
        }),
        says,
      );
    });
  }

  it("is listed here, each of them", () => {
    const known = Object.values(trees).map(([tree]) => tree);
    const there = Object.keys(fixtureTrees()).map((name) => name.split("/")[0] ?? "");
    assert.deepEqual([...new Set(there)].sort(), known.sort());
  });
});
