import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalogs } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { linkCatalogs, readCatalogFile } from "../../src/config/catalog-file.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { settingsFrom } from "../../src/config/settings.ts";
import { settingsCompletionsAt, settingsHoverAt } from "../../src/features/settings-place.ts";
import { baselineText, comparedWith, readBaseline, recorded } from "../../src/rules/baseline.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { configurationsFrom } from "../../src/workspace/configurations.ts";
import { resolvePath } from "../../src/workspace/paths.ts";
import { decidingPattern } from "../../src/workspace/patterns.ts";
import { answersAt, assertInside } from "../../test/support/answers.ts";
import { folderOf } from "../../test/support/folder.ts";
import { anyText } from "../../test/support/fragments.ts";

const asOf = "2026-06-01";

function lines(text: string): readonly string[] {
  return text.trim().split("\n");
}

const configurationLines = fc.constantFrom(
  ...lines(`
charters: "*.md"
profile: strict
rules:
  theme-missing: off
  theme-order: error
  principle-too-long: { severity: hint, max: 3 }
overrides:
  - files: '*.md'
    profile: quiet
catalog: own
catalog: minimal-3
extends: ./a.yaml
extends: [./a.yaml, b]
catalogs: [./own.yaml]
lexicon:
  add: { stock-phrase: [north star, "(", "a+"] }
root: true
asOf: 2026-06-01
language: nl
ignore: ['!**', "a/**"]`),
);
const catalogLines = fc.constantFrom(
  ...lines(`
catalog: 1
id: own
id: other
title: Own
extends: minimal-3
extends: own
extends: other
themes:
  - id: a
    title: A
    aliases: [B, "(", "a+"]
    requirement: optional
  - { id: trust, title: C, aliases: [Trust] }
  - { id: b, observation: none }
  - { id: c, title: "##", counterparts: [trust] }
remove: [trust, mutuality]
order: [b, a]
deprecated: { trust: a }
labels:
  observation: [Seen, "", ":"]
  principle: Do
language: de
translations: { nl: { themes: { a: { title: De } } } }
requirement: required`),
);
const slips = fc.constantFrom(
  ..."|: |- |[|]|{|}|&a|*a|'|\"|#|---|__proto__: x|constructor: {}|toString: []|\t| |? a|<<: *a|!!js/x y".split("|"),
);

function textOf(known: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const words = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: slips });
  return fc.oneof(
    { weight: 5, arbitrary: fc.array(words, { maxLength: 16 }).map((all) => all.join("\n")) },
    { weight: 1, arbitrary: fc.array(words, { maxLength: 16 }).map((all) => all.join("")) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
}
const configuration = textOf(configurationLines);
const catalog = textOf(catalogLines);

const place = fc.constantFrom(
  ..."./a.yaml|../a.yaml|../theirs/a.yaml|../../theirs/a.yaml|../theirs|./x/a.yaml|/work/theirs/a.yaml|./link|./x/link/a.yaml|..|.|p|p/a|p/../../a|@q/r|./a\\b".split(
    "|",
  ),
);
const naming = fc
  .tuple(fc.constantFrom("extends", "catalogs"), fc.array(place, { minLength: 1, maxLength: 3 }))
  .map(([key, names]) => `${key}: ${JSON.stringify(names)}`);
const target = fc
  .constantFrom("..", "../..", "a.yaml", "/work/theirs", "/work/theirs/a.yaml", "../theirs/a.yaml", "../x", "nowhere")
  .map((link) => ({
    link,
  }));
const tree = fc.dictionary(
  fc.constantFrom(
    ..."ours/.charter.yaml|ours/x/.charter.yaml|ours/a.yaml|ours/x/a.yaml|ours/link|ours/x/link|ours/.charter/catalogs/a.yaml".split(
      "|",
    ),
    ..."ours/node_modules/p/.charter.yaml|ours/node_modules/p/a.yaml|ours/node_modules/@q/r|ours/.git/HEAD|ours/x/.git".split(
      "|",
    ),
  ),
  fc.oneof({ weight: 3, arbitrary: naming }, { weight: 1, arbitrary: target }, { weight: 1, arbitrary: configuration }),
);

const globPart = fc.constantFrom(
  ...'a|b|*|**|/|/|?|.|[ab]|[^a]|[|]|{a,b}|{|}|,|@(a|b)|+(a*)|*(|!(|(|)|+|!|\\|é|$|^|a{1..3}|"|**/a/|*a'.split("|"),
  "@(a|aa)",
  "+(a|*)",
);
const glob = fc.array(globPart, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
const path = fc
  .array(fc.constantFrom("a", "b", "aa", "/", "a/", ".", "é", "a".repeat(60), "a/".repeat(40)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => resolvePath("/", parts.join("")).slice(1) || "a");

/** What is asked of configurations, catalogs and records; each takes one input. */
export const settingsProperties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  "configurations, at every place": fc.property(configuration, (text) => {
    const file = readConfiguration("/a/.charter.yaml", text);
    for (const { range } of file.issues) assertInside(range, file);
    for (let at = 0; at <= file.text.length; at++) {
      settingsHoverAt(file, file.lines.positionAt(at));
      settingsCompletionsAt(file, file.lines.positionAt(at), { catalogIds: ["own"] });
    }
    settingsFrom([{ file, folder: "/a" }], (patterns) => patterns[0]);
  }),
  "catalogs, at every place": fc.property(catalog, (text) => {
    const file = readCatalogFile("/a/own.yaml", text);
    for (const { range } of file.issues) assertInside(range, file);
    for (let at = 0; at <= file.text.length; at++) {
      settingsHoverAt(file, file.lines.positionAt(at));
      settingsCompletionsAt(file, file.lines.positionAt(at), { catalogIds: ["own"] });
    }
  }),
  "charters with catalogs of users’ own": fc.property(catalog, catalog, anyText, fc.nat(), (one, other, text, at) => {
    const files = [readCatalogFile("/a/own.yaml", one), readCatalogFile("/a/other.yaml", other)];
    const linked = linkCatalogs(files, shippedCatalogs());
    for (const file of linked.files) for (const { range } of file.issues) assertInside(range, file);
    for (const { catalog: fallback } of linked.catalogs.values()) {
      const charter = parseCharter(text, () => undefined, { fallback });
      for (const { range } of checkCharter(charter, { asOf, profile: "strict" })) assertInside(range, charter);
      for (const range of answersAt(charter, at % (charter.text.length + 1))) assertInside(range, charter);
    }
  }),
  "configurations that name files, and links": fc.asyncProperty(tree, async (files) => {
    const host = folderOf({ ...files, "theirs/a.yaml": "secret: heron\n", "ours/b.md": "" });
    const circles = (work: string): boolean => {
      try {
        host.realPath(work);
        return false;
      } catch {
        return true;
      }
    };
    if (Object.keys(files).some((name) => circles(`/work/${name}`))) return;
    const read: string[] = [];
    const found = configurationsFrom(
      {
        ...host,
        read(name) {
          read.push(`${host.realPath(name)}`);
          return host.read(name);
        },
      },
      { tops: () => ["/work/ours"] },
    );
    for (const folder of ["/work/ours/x", "/work/ours"]) {
      const { files: settings } = await found.in(folder);
      for (const file of settings) for (const { range } of file.issues) assertInside(range, file);
    }
    // Of a folder elsewhere it is asked whether it is the package, and nothing else.
    for (const name of read) assert.ok(/^\/work\/ours\/|\/package\.json$/.test(name), name);
  }),
  "patterns and paths": fc.property(fc.array(glob, { maxLength: 3 }), path, (globs, name) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    decidingPattern(
      globs.map((value) => ({ value, range })),
      name,
    );
  }),
  "records of known problems": fc.property(anyText, fc.json({ maxDepth: 5 }), (text, json) => {
    const charter = parseCharter(text, () => undefined);
    const problems = checkCharter(charter, { asOf, profile: "strict" });
    const known = recorded(charter, problems);
    const again = readBaseline(baselineText(new Map([["a.md", known]])));
    assert.ok(typeof again !== "string");
    assert.equal(comparedWith(again.get("a.md") ?? [], charter, problems).fresh.length, 0);
    readBaseline(json);
  }),
};
