import assert from "node:assert/strict";
import fc from "fast-check";
import { names, type Suppression } from "../../../src/charter/suppressions.ts";
import { suppressorOf } from "../../../src/rules/suppression/suppressor.ts";
import { charterOf } from "../../support/check-rule.ts";

const name = fc.constantFrom("charter-disable", "charter-enable", "charter-disable-line", "charter-disable-next-line");
const about = fc.constantFrom("", " trust-absolute", " theme-missing", " theme-missing, trust-absolute");
const comment = fc.tuple(name, about).map(([word, rules]) => `${word}${rules}`);

describe("comments that accept problems", () => {
  it("are the same ones as when each is asked for each problem", () => {
    const head = fc.array(comment, { maxLength: 3 }).map((all) => all.map((words) => `# ${words}\n`).join(""));
    const body = fc.array(
      fc.oneof(
        comment.map((words) => `<!-- ${words} -->`),
        fc.constantFrom("", "text"),
      ),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(head, body, (top, lines) => {
        const { suppressions, lines: index } = charterOf(`---\ncharter: 1\n${top}---\n${lines.join("\n")}\n`);
        const { accepts } = suppressorOf(suppressions, "2027-01-01");
        for (const rule of ["trust-absolute", "theme-missing", "other"])
          for (let line = 0; line < index.lineCount; line++)
            assert.equal(accepts(rule, line), askedOneByOne(suppressions, rule, line));
      }),
    );
  });

  it("are asked a few times each, however many problems there are", () => {
    let asked = 0;
    const { suppressions } = charterOf("<!-- charter-disable theme-missing -->\n\n".repeat(300));
    const counting = suppressions.map(
      (suppression): Suppression => ({
        ...suppression,
        get rules() {
          asked++;
          return suppression.rules;
        },
      }),
    );
    const { accepts } = suppressorOf(counting, "2027-01-01");
    for (let line = 0; line < 600; line++) accepts("theme-missing", line);
    assert.equal(accepts("theme-missing", 599), counting[0]);
    assert.ok(asked < 4 * counting.length, `${asked} times`);
  });
});

/** What `accepts` promises, without a thought for how long it takes. */
function askedOneByOne(suppressions: readonly Suppression[], rule: string, line: number): Suppression | undefined {
  let open: Suppression | undefined;
  for (const suppression of suppressions) {
    const { kind, line: from } = suppression;
    if (kind === "unknown" || from === undefined || !names(suppression, rule)) continue;
    if (kind === "disable" && from <= line) open ??= suppression;
    else if (kind === "enable" && from <= line) open = undefined;
    else if ((kind === "line" || kind === "next-line") && from === line) return suppression;
  }
  return open;
}
