import assert from "node:assert/strict";
import fc from "fast-check";
import { readFullYaml } from "../../src/charter/front-matter/full-yaml.ts";
import { readPlainYaml } from "../../src/charter/front-matter/plain-yaml.ts";
import { indexLines } from "../../src/charter/text.ts";

/** What plain reading says of YAML, as front matter and as a file; undefined when it leaves it to the YAML parser. */
export function plainYaml(yaml: string): ReturnType<typeof readPlainYaml> {
  return readPlainYaml(yaml, 0, yaml.length, 0);
}

/** Plain reading gives what the YAML parser gives, places included, or nothing. */
export function checkYaml(yaml: string): void {
  for (const [before, behind] of [
    ["", ""],
    ["---\n", "---\n# Trust\n"],
  ] as const) {
    const text = before + yaml + behind;
    const plain = readPlainYaml(text, before.length, text.length - behind.length, before === "" ? 0 : 1);
    if (plain)
      assert.deepEqual({ root: undefined, ...plain }, { root: undefined, ...fullYaml(text, yaml, before.length) });
  }
}

function fullYaml(text: string, yaml: string, base: number): ReturnType<typeof readFullYaml> {
  return readFullYaml(yaml, base, indexLines(text));
}

const key = fc.constantFrom(
  ..."a b c charter title trust-level x_1 null true no Own Über 1 2026 - <<".split(" "),
  "two words",
  '"a"',
  "'b'",
  "a ",
  "?",
  "",
);

/** What people write as values, and what YAML takes for something else than it looks. */
const trap = fc.oneof(
  fc.constantFrom(
    ..."a b draft P6M no yes on off y n true True TRUE tRue false null Null ~ NULL nullable 1 012 0o17 0x1F 1_000 -5 +3 -0 .5 5. 1.10 1e3 1e400 12e345678901 -.inf .nan .NaN 0.9.5 2026-02-10 12:30 1:2 sha256:ab https://a.b/c#d a#b #c - -- -a --- ... ? : , ! & * *a &a !t !!str | > |- % @ ` = << $x (a) <b> é “q” 🤝 \\ a\\b".split(
      " ",
    ),
    "two words",
    "a  b",
    "a: b",
    "a:",
    "a #b",
    "a # b: c",
    "12345678901234567890",
    "a\u00A0",
    "\u00A0a",
    "\u2028",
    "\uFEFF",
    "x".repeat(1030),
    "",
  ),
  fc.constantFrom(
    '"a"',
    '"a b: c # d"',
    '"it\'s"',
    '"\\n"',
    '"a\\"b"',
    '""',
    '"a" b',
    '"a"b',
    '"a',
    '"a"#b',
    '"a" # b',
  ),
  fc.constantFrom("'a'", "'a: #b'", "'it''s'", "''", "'a' b", "'a", "'\\'"),
);

const calm = fc.constantFrom(
  "a",
  "two words",
  "1",
  "2026-02-10",
  "'b'",
  '"c, d: e"',
  "no",
  "1.10",
  "https://a.b/c#d",
  "~",
);

const scalar = fc.oneof({ weight: 5, arbitrary: calm }, trap);

const plainKey = fc.constantFrom(..."abcdefghijklmnop", "charter", "two words", "x-1");

const anyKey = fc.oneof({ weight: 8, arbitrary: plainKey }, key);

const comma = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(", ", ",") },
  fc.constantFrom(" , ", ", , ", " ", ",\n  "),
);

const colon = fc.oneof({ weight: 9, arbitrary: fc.constant(": ") }, fc.constantFrom(":  ", ":", " : ", "", ":\n    "));

/** Lists and mappings in brackets. */
const { flow } = fc.letrec((tie) => ({
  flow: fc.oneof(
    { weight: 3, arbitrary: scalar },
    fc
      .tuple(
        fc.array(fc.tuple(tie("flow"), comma), { maxLength: 3 }),
        fc.oneof(
          { weight: 6, arbitrary: fc.constant("]") },
          fc.constantFrom(" ]", ", ]", "", "}", "] x", "]x", "] # c", "]: b"),
        ),
      )
      .map(([items, end]) => `[${items.flat().join("")}${end}`),
    fc
      .tuple(
        fc.array(fc.tuple(anyKey, colon, tie("flow"), comma), {
          maxLength: 3,
        }),
        fc.oneof({ weight: 6, arbitrary: fc.constant("}") }, fc.constantFrom(" }", ", }", "", "]", "} # c")),
      )
      .map(([entries, end]) => `{${entries.flat().join("")}${end}`),
  ),
}));

const indentation = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("", "", "", "  ", "  ", "    ") },
  fc.constantFrom(" ", "      ", "\t"),
);
const ending = fc.oneof(
  { weight: 12, arbitrary: fc.constant("\n") },
  fc.constantFrom("\r\n", "\r", "\n\n", " \n", "\t\n", ""),
);

const yamlLine = fc
  .tuple(
    indentation,
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom("", "", "- ") }, fc.constantFrom("-", "-  ", "- - ", "? ")),
    fc.oneof(
      { weight: 8, arbitrary: fc.tuple(anyKey, colon, flow).map((parts) => parts.join("")) },
      { weight: 5, arbitrary: plainKey.map((name) => `${name}:`) },
      { weight: 2, arbitrary: flow },
      { weight: 2, arbitrary: fc.constantFrom("# c", "") },
      fc.constantFrom("#", "---", "--- a", "...", "%YAML 1.2", "key: |", "key: >-", "text of\n  two lines", "a: # c"),
    ),
    fc.oneof({ weight: 9, arbitrary: fc.constant("") }, fc.constantFrom(" ", " # c", " #", "\t# c", "#c")),
    ending,
  )
  .map((parts) => parts.join(""));

/** Lines of any kind, indented anyhow. */
const mixedYaml = fc.array(yamlLine, { maxLength: 7 }).map((lines) => lines.join(""));

/** YAML that is indented as it has to be. */
const { block } = fc.letrec<{ block: readonly string[]; blockMap: readonly string[]; blockList: readonly string[] }>(
  (tie) => ({
    block: fc.oneof({ depthSize: "small" }, tie("blockMap"), tie("blockList")),
    blockMap: fc
      .array(
        fc.tuple(
          fc.uniqueArray(plainKey, { minLength: 1, maxLength: 3 }),
          flow,
          fc.option(tie("block"), { depthSize: "small" }),
          fc.constantFrom("", "  ", "    ", " "),
        ),
        { minLength: 1, maxLength: 2 },
      )
      .map((entries) =>
        entries.flatMap(([[name = "a", other], value, inner, by]) => [
          ...(inner ? [`${name}:`, ...inner.map((line) => by + line)] : [`${name}: ${value}`]),
          ...(other ? [`${other}: x`] : []),
        ]),
      ),
    blockList: fc
      .array(
        fc.oneof(
          { depthSize: "small" },
          flow.map((value) => [value]),
          tie("blockMap"),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => items.flatMap((lines) => lines.map((line, i) => (i === 0 ? "- " : "  ") + line))),
  }),
);

/** The same with a comment, an empty line or another end of a line somewhere. */
const indentedYaml = fc
  .tuple(
    block,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("# c", "  # c", "      # c", "", "   ")), { maxLength: 2 }),
    ending,
  )
  .map(([lines, extras, end]) => {
    const all = [...lines];
    for (const [at, extra] of extras) all.splice(at % (all.length + 1), 0, extra);
    return `${all.join(end === "\r\n" ? end : "\n")}${end}`;
  });

const frontMatters: readonly string[] = [
  "charter: 1\ntitle: Port of Lysvik, 2026 # draft\nparties:\n  - id: first\n    name: 'It’s'\n    interests: [lower cost, audit]\n  - id: second\ntrust: { required: moderate, current: ~ }\nreview:\n",
  'agreement:\n  required:\n  - a.legal\n  - b.legal\n  signoffs:\n  - party: a\n    date: 2026-02-10\n    agreed: no\n\n# later\nexit: none\nversion: "1.10"\n',
];

/** A front matter as people write it, with a few places spoiled. */
const spoiledYaml = fc
  .tuple(
    fc.constantFrom(...frontMatters),
    fc.array(
      fc.record({
        at: fc.nat(),
        deleted: fc.nat(3),
        inserted: fc.oneof(
          scalar,
          fc.constantFrom(" ", "  ", "\n", "\n  ", "- ", ":", ": ", ",", "[", "]", "{", "}", "#", " #"),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([yaml, spots]) =>
    spots.reduce((now, { at, deleted, inserted }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + inserted + now.slice(place + deleted);
    }, yaml),
  );

/** Kinds of YAML; in all of them something is not valid now and then. */
export const yamls = {
  "YAML of any kind": mixedYaml,
  "YAML that is indented well": indentedYaml,
  "front matter that is spoiled": spoiledYaml,
} satisfies Record<string, fc.Arbitrary<string>>;
