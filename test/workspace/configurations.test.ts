import assert from "node:assert/strict";
import { severitiesOf } from "../../src/config/settings.ts";
import { type ConfigurationOptions, configurationsFrom } from "../../src/workspace/configurations.ts";
import { folderOf } from "../support/folder.ts";

type Files = Readonly<Record<string, string>>;

describe("configurations", () => {
  it("hold for their folder and all below it", async () => {
    const files = { ".charter.yaml": "profile: strict\n" };
    assert.equal(await said(files, "a/b/c.charter.md"), "profile strict (.charter.yaml:1)");
  });

  it("are found under each of their names", async () => {
    for (const name of [".charter.yaml", ".charter.yml"]) {
      assert.equal(await said({ [name]: "profile: quiet\n" }, "a.md"), `profile quiet (${name}:1)`);
    }
    assert.equal(
      await said({ ".charter.json": '{\n\t"profile": "quiet"\n}' }, "a.md"),
      "profile quiet (.charter.json:2)",
    );
  });

  it("win value by value the nearer they stand", async () => {
    const files = {
      ".charter.yaml": "profile: strict\ncatalog: minimal-3\nrules:\n  open-list: off\n  deal-only: error\n",
      "a/.charter.yaml": "catalog: team-agreement\nrules:\n  deal-only: hint\n",
    };
    assert.equal(
      await said(files, "a/b.md"),
      "catalog team-agreement (a/.charter.yaml:1), profile strict (.charter.yaml:1), deal-only hint (a/.charter.yaml:3), open-list off (.charter.yaml:4)",
    );
  });

  it("hear nothing from above when they are roots", async () => {
    const files = { ".charter.yaml": "profile: strict\n", "a/.charter.yaml": "root: true\ncatalog: minimal-3\n" };
    assert.equal(await said(files, "a/b.md"), "catalog minimal-3 (a/.charter.yaml:2)");
  });

  it("set the options of rules one by one, beside severities", async () => {
    const files = {
      "house.yaml": "rules: { principle-unused: { decisions: 9, reviews: 9 }, slow-decision: { days: 5 } }\n",
      ".charter.yaml": `extends: ./house.yaml
rules: { principle-unused: { reviews: 5 }, slow-decision: { severity: error } }
overrides: [{ files: a, rules: { principle-unused: { severity: warning, reviews: 1 } } }]
`,
      "a/.charter.yaml": "rules: { slow-decision: hint }\n",
    };
    assert.equal(
      await said(files, "a/b.md"),
      "principle-unused warning (.charter.yaml:3), slow-decision hint (a/.charter.yaml:1), principle-unused.decisions 9 (house.yaml:1), principle-unused.reviews 1 (.charter.yaml:3), slow-decision.days 5 (house.yaml:1)",
    );
    assert.match(await said(files, "c.md"), /principle-unused\.reviews 5 \(\.charter\.yaml:2\)/);
  });

  it("do not hold where an option makes no sense", async () => {
    const files = { ".charter.yaml": "rules: { principle-too-long: { severity: hint, max: 0, min: 3 } }\n" };
    assert.equal(await said(files, "a.md"), "principle-too-long hint (.charter.yaml:1)");
  });

  it("end with the repository", async () => {
    const files = {
      ".charter.yaml": "profile: strict\n",
      "a/.git/HEAD": "",
      "a/b/.charter.yaml": "catalog: minimal-3\n",
    };
    assert.equal(await said(files, "a/b/c.md"), "catalog minimal-3 (a/b/.charter.yaml:1)");
  });

  it("go on above the folder that is open, up to the root of its repository", async () => {
    const files = { ".git/HEAD": "", ".charter.yaml": "profile: strict\n", "a/b.md": "" };
    assert.equal(await said(files, "a/b.md", { tops: () => ["/work/a"] }), "profile strict (.charter.yaml:1)");
  });

  it("have other values for some files, of which the last one wins", async () => {
    const files = {
      ".charter.yaml": `profile: quiet
overrides:
  - files: "suppliers/**"
    profile: strict
    rules: { open-list: off }
  - files: [suppliers/large]
    profile: guided
`,
    };
    assert.equal(await said(files, "a.md"), "profile quiet (.charter.yaml:1)");
    assert.equal(
      await said(files, "suppliers/a.md"),
      "profile strict (.charter.yaml:4), open-list off (.charter.yaml:5)",
    );
    assert.equal(
      await said(files, "suppliers/large/a.md"),
      "profile guided (.charter.yaml:7), open-list off (.charter.yaml:5)",
    );
  });

  it("leave a rule to status and profile again", async () => {
    const files = {
      ".charter.yaml": "rules: { open-list: off }\n",
      "a/.charter.yaml": "rules: { open-list: default }\n",
    };
    const settings = (await configurations(files).in("/work/a")).settingsFor("/work/a/b.md");
    assert.deepEqual(severitiesOf(settings), {});
  });

  it("name charters and files to be left alone by patterns, seen from their folder", async () => {
    const files = {
      "docs/.charter.yaml": 'charters: ["agreements", "!agreements/README.md"]\nignore: ["**/old/**"]\n',
    };
    assert.equal(await said(files, "docs/agreements/a.md"), "charter agreements (docs/.charter.yaml:1)");
    assert.equal(await said(files, "docs/agreements/README.md"), "");
    assert.equal(await said(files, "agreements/a.md"), "");
    assert.equal(
      await said(files, "docs/agreements/old/a.md"),
      "charter agreements (docs/.charter.yaml:1), ignored **/old/** (docs/.charter.yaml:2)",
    );
  });

  it("have patterns in which brackets stand for themselves, and letters for those that look the same", async () => {
    const name = "été (neu)/a.md";
    const files = { ".charter.yaml": `charters: ["été (neu)/*.md"]\n` };
    assert.equal(await said(files, name.normalize("NFC")), "charter été (neu)/*.md (.charter.yaml:1)");
    assert.equal(await said(files, name.normalize("NFD")), "charter été (neu)/*.md (.charter.yaml:1)");
    const either = { ".charter.yaml": 'charters: "@(a|b)/!(old).md"\n' };
    assert.equal(await said(either, "b/new.md"), "charter @(a|b)/!(old).md (.charter.yaml:1)");
    assert.equal(await said(either, "b/old.md"), "");
  });

  it("collect words of all that hold", async () => {
    const files = {
      ".charter.yaml": "lexicon:\n  add: { stock-phrase: [northstar] }\n  ignore: [etc]\n",
      "a/.charter.yaml": "lexicon: { add: { stock-phrase: moonshot } }\n",
    };
    const { lexicon } = (await configurations(files).in("/work/a")).settingsFor("/work/a/b.md");
    assert.deepEqual(lexicon, { added: { "stock-phrase": ["moonshot", "northstar"] }, ignored: { "*": ["etc"] } });
  });

  it("are the same object for files for which the same holds", async () => {
    const found = configurations({
      ".charter.yaml": 'overrides: [{ files: "*.x.md", profile: quiet }]\n',
      "a/b.md": "",
    });
    const [root, below] = [await found.in("/work"), await found.in("/work/a")];
    assert.equal(root.settingsFor("/work/a.md"), below.settingsFor("/work/a/b.md"));
    assert.notEqual(root.settingsFor("/work/a.md"), root.settingsFor("/work/a.x.md"));
  });

  it("may stand in folders with blanks and letters of all kinds", async () => {
    const files = { "Verträge & more/été/.charter.yaml": "profile: quiet\n" };
    assert.equal(
      await said(files, "Verträge & more/été/a b.md"),
      "profile quiet (Verträge & more/été/.charter.yaml:1)",
    );
  });
});

describe("a configuration that extends others", () => {
  it("is stronger than they, and a later one than an earlier one", async () => {
    const files = {
      ".charter.yaml": "extends: [./a.yaml, ./b.yaml]\nlanguage: nl\n",
      "a.yaml": "language: de\nprofile: strict\ncatalog: minimal-3\n",
      "b.yaml": "language: fr\nprofile: quiet\n",
    };
    assert.equal(
      await said(files, "c.md"),
      "catalog minimal-3 (a.yaml:3), profile quiet (b.yaml:2), language nl (.charter.yaml:2)",
    );
  });

  it("is stronger than what stands above it, and so are they", async () => {
    const files = {
      ".charter.yaml": "profile: strict\n",
      "a/.charter.yaml": "extends: ../shared/house.yaml\n",
      "shared/house.yaml": "profile: quiet\n",
    };
    assert.equal(await said(files, "a/b.md"), "profile quiet (shared/house.yaml:1)");
  });

  it("may be a package, which holds data and catalogs", async () => {
    const files = {
      "a/.charter.yaml": 'extends: "@acme/charters"\ncatalog: acme\n',
      "node_modules/@acme/charters/.charter.yaml": "profile: strict\n",
      "node_modules/@acme/charters/.charter/catalogs/acme.yaml":
        "catalog: 1\nid: acme\ntitle: Acme\nextends: minimal-3\n",
    };
    assert.equal(
      await said(files, "a/b.md"),
      "catalog acme (a/.charter.yaml:2), profile strict (node_modules/@acme/charters/.charter.yaml:1)",
    );
    assert.deepEqual(await problems(files, "a"), []);
  });

  it("lends its patterns to the folder that extends it", async () => {
    const files = { "a/.charter.yaml": "extends: ../house.yaml\n", "house.yaml": "charters: docs/*.md\n" };
    assert.equal(await said(files, "a/docs/b.md"), "charter docs/*.md (house.yaml:1)");
    assert.equal(await said(files, "docs/b.md"), "");
  });

  it("understands the names of files with backslashes", async () => {
    const files = { ".charter.yaml": "extends: .\\shared\\house.yaml\n", "shared/house.yaml": "profile: quiet\n" };
    assert.equal(await said(files, "a.md"), "profile quiet (shared/house.yaml:1)");
  });

  it("finds a file whose name has its accents on their own", async () => {
    const name = "été.yaml".normalize("NFD");
    const files = { ".charter.yaml": "extends: ./été.yaml\n", [name]: "profile: quiet\n" };
    assert.equal(await said(files, "a.md"), `profile quiet (${name}:1)`);
  });

  it("takes a file or a folder of a package, whatever its package.json says of programs", async () => {
    const exports = '{ "main": "x.js", "exports": { ".": "./x.js" } }';
    const files = {
      ".charter.yaml": "extends: [acme, acme/strict, acme/words/more.json]\n",
      "node_modules/acme/package.json": exports,
      "node_modules/acme/.charter.json": '{ "language": "nl" }',
      "node_modules/acme/strict.yaml": "profile: strict\n",
      "node_modules/acme/words/more.json": '{ "catalog": "minimal-3" }',
    };
    assert.equal(
      await said(files, "a.md"),
      "catalog minimal-3 (node_modules/acme/words/more.json:1), profile strict (node_modules/acme/strict.yaml:1), language nl (node_modules/acme/.charter.json:1)",
    );
  });

  it("takes the package of the nearest folder that has it", async () => {
    const files = {
      "a/.charter.yaml": "extends: acme\n",
      "a/node_modules/acme/.charter.yaml": "profile: quiet\n",
      "node_modules/acme/.charter.yaml": "profile: strict\n",
    };
    assert.equal(await said(files, "a/b.md"), "profile quiet (a/node_modules/acme/.charter.yaml:1)");
  });

  it("reads what several extend once, however many ways lead there", async () => {
    const twice = (i: number) => `extends: [./${i + 1}.yaml, ./${i + 1}.yaml]\n`;
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, twice(i)]));
    const all = { ".charter.yaml": "extends: ./0.yaml\n", ...files, "40.yaml": "profile: quiet\n" };
    assert.equal(await said(all, "a.md"), "profile quiet (40.yaml:1)");
  });

  const mistakes: Readonly<Record<string, readonly [files: Files, ...says: string[]]>> = {
    "a file that is not there": [
      { ".charter.yaml": "extends: ./house.yml\n" },
      ".charter.yaml:1:10 “./house.yml” does not exist, seen from the folder of this file.",
    ],
    "a file without its dot": [
      { ".charter.yaml": "extends: house.yaml\n", "house.yaml": "" },
      ".charter.yaml:1:10 “house.yaml” is the name of a package; what stands beside this file is “./house.yaml”.",
    ],
    "a package that is not there": [
      { ".charter.yaml": 'extends: "@acme/rules"\n' },
      ".charter.yaml:1:10 No “node_modules” here or above holds the package “@acme/rules”; install it, or begin the name of a file with “./”.",
    ],
    "a file that is nearly there": [
      { ".charter.yaml": "extends: ./shared/houses.yaml\n", "shared/house.yaml": "" },
      ".charter.yaml:1:10 “./shared/houses.yaml” does not exist; did you mean “./shared/house.yaml”?",
    ],
    "a folder without a configuration": [
      { ".charter.yaml": "extends: ./shared\n", "shared/house.yaml": "" },
      ".charter.yaml:1:10 “./shared” is a folder without a configuration.",
    ],
    "a package that is a program only": [
      { ".charter.yaml": "extends: acme\n", "node_modules/acme/index.js": "", "node_modules/acme/package.json": "{}" },
      ".charter.yaml:1:10 The package “acme” holds no “.charter.yaml”, and its code is not run.",
    ],
    "a file that a package lacks": [
      { ".charter.yaml": "extends: acme/strict\n", "node_modules/acme/.charter.yaml": "" },
      ".charter.yaml:1:10 The package “acme” holds no configuration “strict”.",
    ],
    "an address": [
      { ".charter.yaml": "extends: https://acme.example/rules.yaml\n" },
      ".charter.yaml:1:10 “https://acme.example/rules.yaml” is an address, and nothing is fetched: name a file or an installed package.",
    ],
    "a way out of a package": [
      { ".charter.yaml": "extends: acme/../../../house\n", "node_modules/acme/.charter.yaml": "", "house.yaml": "" },
      ".charter.yaml:1:10 The package “acme” holds no configuration “../../../house”.",
    ],
    "a program": [
      { ".charter.yaml": "extends: ./rules.js\n", "rules.js": "" },
      ".charter.yaml:1:10 “./rules.js” is no YAML or JSON: only data are read here.",
    ],
    itself: [
      { ".charter.yaml": "extends: ./.charter.yaml\n" },
      ".charter.yaml:1:10 “./.charter.yaml” leads back to this file in a circle.",
    ],
    "one that extends it": [
      { ".charter.yaml": "extends: ./a.yaml\n", "a.yaml": "extends:\n  - ./.charter.yaml\n" },
      "a.yaml:2:5 “./.charter.yaml” leads back to this file in a circle.",
    ],
    "a catalog that is not there": [
      { ".charter.yaml": "catalogs: [./ours.yaml]\n" },
      ".charter.yaml:1:12 “./ours.yaml” does not exist, seen from the folder of this file.",
    ],
    "an id that no catalog has": [
      { ".charter.yaml": "catalog: ours\n" },
      ".charter.yaml:1:10 No catalog has the id “ours”; known are collaboration, commercial-alliance, life-cycle-8, minimal-3, relational-norms-6 and team-agreement.",
    ],
    "an id that nearly is one": [
      { ".charter.yaml": "catalog: colaboration\n" },
      ".charter.yaml:1:10 No catalog has the id “colaboration”; did you mean “collaboration”?",
    ],
    "a catalog that stands on a broken one": [
      {
        ".charter.yaml": "catalog: ours\n",
        ".charter/catalogs/ours.yaml": "catalog: 1\nid: ours\ntitle: T\nextends: base\n",
        ".charter/catalogs/base.yaml": "catalog: 1\nid: base\ntitle: T\nextends: mine\n",
      },
      ".charter.yaml:1:10 The catalog “ours” does not hold until “.charter/catalogs/base.yaml” is mended.",
      ".charter/catalogs/base.yaml:4:10 No catalog has the id “mine”; known are ours, collaboration, commercial-alliance, life-cycle-8, minimal-3, relational-norms-6 and team-agreement.",
    ],
    "two names in one folder": [
      { ".charter.yaml": "profile: strict\n", ".charter.json": '{ "profile": "quiet" }' },
      ".charter.json:1:1 “.charter.yaml” beside this file holds instead of it; one of the two can go.",
    ],
  };
  for (const [mistake, [files, ...says]] of Object.entries(mistakes)) {
    it(`tells of ${mistake}`, async () => assert.deepEqual(await problems(files), says));
  }
});

describe("a configuration for all files", () => {
  it("holds instead of those that are found", async () => {
    const files = { "a/.charter.yaml": "profile: strict\n", "ci.yaml": "charters: a/*.md\n" };
    const only = { path: "/work/ci.yaml", folder: "/work" };
    assert.equal(await said(files, "a/b.md", { only }), "charter a/*.md (ci.yaml:1)");
  });
});

describe("catalogs of users' own", () => {
  const catalog = (id: string, base: string) => `catalog: 1\nid: ${id}\ntitle: T\nextends: ${base}\n`;

  it("stand in .charter/catalogs of a folder or above it, and where configurations say", async () => {
    const files = {
      ".charter/catalogs/house.yaml": catalog("house", "minimal-3"),
      "a/.charter/catalogs/team.yml": catalog("team", "house"),
      "a/.charter.yaml": "catalogs: ../more/other.json\n",
      "more/other.json": '{ "catalog": 1, "id": "other", "title": "T", "extends": "team" }',
    };
    const { ownCatalogs, catalogOf } = await configurations(files).in("/work/a");
    assert.deepEqual(ownCatalogs.map(({ id }) => id).sort(), ["house", "other", "team"]);
    assert.deepEqual(
      catalogOf("other")?.themes.map(({ id }) => id),
      ["mutuality", "fit", "time"],
    );
    assert.equal(catalogOf("minimal-3")?.id, "minimal-3");
    assert.deepEqual(await problems(files, "a"), []);
  });

  it("are read from links too, but not from those that lead nowhere or that editors leave for a while", async () => {
    const text = catalog("house", "minimal-3");
    const host = folderOf({
      ".charter/catalogs/house.yaml": { link: "../../shared/house.yaml" },
      ".charter/catalogs/gone.yaml": { link: "../../shared/gone.yaml" },
      ".charter/catalogs/.#house.yaml": { link: "somebody@desk.4711:1" },
      ".charter/catalogs/._house.yaml": "\0\u0005",
      ".charter/catalogs/house.yaml~": text,
      "shared/house.yaml": text,
    });
    const { files, ownCatalogs } = await configurationsFrom(host, { tops: () => ["/work"] }).in("/work");
    assert.deepEqual(
      files.map(({ path, issues }) => [path, issues.length]),
      [["/work/.charter/catalogs/house.yaml", 0]],
    );
    assert.deepEqual(
      ownCatalogs.map(({ id }) => id),
      ["house"],
    );
  });

  it("are there once, where a folder has them that a configuration above extends", async () => {
    const files = {
      ".charter.yaml": "extends: ./shared/house.yaml\ncatalog: house\n",
      "shared/house.yaml": "profile: strict\n",
      "shared/.charter/catalogs/house.yaml": catalog("house", "minimal-3"),
    };
    assert.deepEqual(await problems(files, "shared"), []);
  });

  it("are the same object for all folders below", async () => {
    const found = configurations({ ".charter/catalogs/house.yaml": catalog("house", "minimal-3"), "a/b/c.md": "" });
    assert.equal((await found.in("/work/a/b")).catalogOf("house"), (await found.in("/work")).catalogOf("house"));
  });
});

describe("files that break while somebody edits them", () => {
  it("go on to hold as they were", async () => {
    const files = {
      ".charter.yaml": "profile: strict\ncatalog: house\n",
      ".charter/catalogs/house.yaml": "catalog: 1\nid: house\ntitle: T\nextends: minimal-3\n",
    };
    const host = { now: folderOf(files) };
    const found = configurationsFrom(
      {
        kindOf: (path) => host.now.kindOf(path),
        list: (folder) => host.now.list(folder),
        read: (path) => host.now.read(path),
        realPath: (path) => host.now.realPath(path),
      },
      { tops: () => ["/work"], keepGood: true },
    );
    await found.in("/work");
    host.now = folderOf({
      ".charter.yaml": "profile: quiet\ncatalog: [\n",
      ".charter/catalogs/house.yaml": "catalog: 1\nid: Other\n",
    });
    found.forget();
    const configuration = await found.in("/work");
    assert.equal(configuration.settingsFor("/work/a.md").profile?.value, "strict");
    assert.equal(configuration.catalogOf("house")?.themes.length, 3);
    assert.deepEqual(
      configuration.files.map(({ path, issues }) => [path, issues.length]),
      [
        ["/work/.charter.yaml", 1],
        ["/work/.charter/catalogs/house.yaml", 3],
      ],
    );
  });
});

function configurations(files: Files, options: Partial<ConfigurationOptions> = {}) {
  return configurationsFrom(folderOf(files), { tops: () => ["/work"], ...options });
}

/** What holds for a file, with the place of each value. */
async function said(files: Files, name: string, options: Partial<ConfigurationOptions> = {}): Promise<string> {
  const path = `/work/${name}`;
  const found = await configurations(files, options).in(path.slice(0, path.lastIndexOf("/")));
  const { charter, ignored, catalog, profile, language, asOf, rules, options: numbers } = found.settingsFor(path);
  const levels = Object.fromEntries([...rules].sort());
  const named = [...numbers].flatMap(([id, own]) =>
    [...own].map(([name, number]) => [`${id}.${name}`, number] as const),
  );
  const counts = Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
  const values = { charter, ignored, catalog, profile, language, asOf, ...levels, ...counts };
  return Object.entries(values)
    .flatMap(([key, sourced]) => {
      if (!sourced) return [];
      const place = `${sourced.from.path.replace("/work/", "")}:${sourced.from.range.start.line + 1}`;
      return [`${key} ${sourced.value} (${place})`];
    })
    .join(", ");
}

async function problems(files: Files, folder?: string): Promise<string[]> {
  const { files: found } = await configurations(files).in(folder ? `/work/${folder}` : "/work");
  return found.flatMap(({ path, issues }) =>
    issues.map(({ range: { start }, message }) => {
      return `${path.replace("/work/", "")}:${start.line + 1}:${start.character + 1} ${message}`;
    }),
  );
}
