import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type AgreementDigest, digestOf } from "../../../src/charter/digest.ts";
import { applyEdits } from "../../../src/charter/edits.ts";
import { changedSinceAgreement } from "../../../src/rules/agreement/changed-since-agreement.ts";
import { charterOf, checkRule, problemsOf } from "../../support/check-rule.ts";

const trust = `## Trust

**Observation:** Keys are shared.

**Guiding principle:** Whoever opens closes.
`;

const mutuality = `## Mutuality

**Guiding principle:** Both gain or neither does.
`;

const agreed = digestOf(charterOf(`${trust}\n${mutuality}`));
const old = agreed.whole;
const marks = "^".repeat(old.length);

describe("changed-since-agreement", () => {
  it("names the theme in which one word has changed", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
agreement:
  signoffs:
    - party: heron
      role: board
      date: 2026-03-02
      digest: ${old}
              ${marks} “Trust” has changed since “heron” (board) agreed on 2026-03-02: ask again, and record the answer.
  ${texts(agreed)}
---

${trust.replace("closes", "locks")}
${mutuality}`,
    );
  });

  it("is silent when the words are laid out otherwise", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
agreement: { signoffs: [{ party: heron, digest: ${old} }] }
---

${mutuality.replace("**Guiding principle:** ", "### Guiding principle\n\n").replace("gain or", "gain\n__or__  ")}
${trust}`,
      { lineEnd: "\r\n" },
    );
  });

  it("tells what has changed, what is new and what is gone", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: active
collaboration: { risk: high }
agreement:
  signoffs:
    - digest: ${old}
              ${marks} “Trust” and what stands under “collaboration” have changed, “It takes time” is new and “Mutuality” is gone since somebody agreed: ask again, and record the answer.
  ${texts(agreed)}
---

${trust.replace("closes", "locks")}
## It takes time

Observation: Two winters.
`,
    );
  });

  it("names nothing where no digests of the themes are on file", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
agreement:
  signoffs:
    - party: heron
      agreed: no
      digest: ${old}
              ${marks} The text has changed since “heron” answered: ask again, and record the answer.
---

${trust}`,
    );
  });

  it("reads the digest of a table in the body", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
---

${trust}
## Agreement

| Party | Date | Digest |
| --- | --- | --- |
| Heron | 2026-03-02 | ${old} |
                       ${marks} The text has changed since “Heron” agreed on 2026-03-02: ask again, and record the answer.
`,
    );
  });

  it("is silent about an older row of one who has signed again", () => {
    const now = digestOf(charterOf(trust)).whole;
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
parties: [{ id: heron, name: Heron Boats }]
agreement:
  signoffs:
    - { party: heron, role: board, digest: ${old} }
    - { party: Heron Boats, role: Board, digest: ${now} }
---

${trust}`,
    );
  });

  it("is silent without a digest, and before the charter is agreed", () => {
    checkRule(changedSinceAgreement, `---\nstatus: agreed\nagreement: { signoffs: [{ party: heron }] }\n---\n${trust}`);
    checkRule(
      changedSinceAgreement,
      `---\nstatus: draft\nagreement: { signoffs: [{ party: heron, digest: ${old} }] }\n---\n${trust}`,
      { profile: "strict" },
    );
  });

  it("is an error in the profile strict", () => {
    checkRule(
      changedSinceAgreement,
      `---
status: agreed
agreement: { signoffs: [{ digest: ${old} }] }
                                  ${marks} error: The text has changed since somebody agreed: ask again, and record the answer.
---
`,
      { profile: "strict", show: "severity" },
    );
  });
});

describe("an agreed charter with digests", () => {
  const text = readFileSync(path.resolve(__dirname, "../../../examples/agreed-service.charter.md"), "utf8");
  const charter = charterOf(text);
  const said = (changed: string) => problemsOf(changedSinceAgreement, charterOf(changed)).map(({ message }) => message);

  for (const { title, principles } of charter.themes) {
    for (const { prose } of principles) {
      it(`names “${title.value}” to all who signed when one word of its principle changes: ${prose[0]?.text}`, () => {
        const [first] = prose;
        assert.ok(first);
        const place = first.rangeOf(0, first.text.search(/\s/));
        const edit = { range: place, newText: "Otherwise" };
        const messages = said(applyEdits(text, charter.lines, [edit]));
        assert.equal(messages.length, 4);
        for (const message of messages) assert.match(message, new RegExp(`^“${title.value}” has changed since “`));
      });
    }
  }

  it("says nothing when every paragraph is wrapped anew, with other marks and line ends", () => {
    const [, frontMatter = "", body = ""] = text.match(/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/) ?? [];
    for (const width of [30, 60, 200]) {
      const wrapped = body
        .split("\n\n")
        .map((block) => (/^(?:#|\||1\.)/.test(block) ? block : wrap(block, width)))
        .join("\n\n");
      const marked = wrapped
        .replaceAll("**", "__")
        .replaceAll("'", "’")
        .replace(/^(\d)\. /gm, "$1)  ");
      assert.notEqual(marked, body);
      assert.deepEqual(said(frontMatter + marked), []);
      assert.deepEqual(said((frontMatter + marked).replaceAll("\n", "  \r\n")), []);
    }
  });
});

function wrap(block: string, width: number): string {
  return block.split(/\s+/).reduce((text, word) => {
    const line = text.slice(text.lastIndexOf("\n") + 1);
    return line.length + word.length >= width ? `${text}\n${word}` : `${text} ${word}`;
  });
}

function texts({ whole, choices, themes }: AgreementDigest): string {
  const each = [...themes].map(([key, short]) => `"${key}": "${short}"`).join(", ");
  return `texts: [{ digest: ${whole}, choices: "${choices}", themes: { ${each} } }]`;
}
