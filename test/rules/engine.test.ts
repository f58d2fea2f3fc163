import assert from "node:assert/strict";
import { type CheckOptions, checkCharter } from "../../src/rules/engine.ts";
import { urlOf } from "../../src/rules/pages.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { charterOf, rethrow } from "../support/check-rule.ts";

describe("checkCharter", () => {
  it("says which rule speaks, how grave it is and where its page stands", () => {
    const [problem] = check("## Trust\n", { rules: [speaker("trust-first")] });
    assert.ok(problem);
    const { rule, severity, url, range, message } = problem;
    assert.deepEqual(
      { rule, severity, url, range, message },
      {
        rule: "trust-first",
        severity: "hint",
        url: "https://github.com/charter-as-code/charter-as-code/blob/main/docs/rules/trust-first.md",
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
        message: "Here.",
      },
    );
    assert.equal(url, urlOf("trust-first"));
  });

  it("sorts by start, end, rule and the catalog's order of themes", () => {
    const rule = (id: string, places: readonly [start: number, end: number, theme?: string][]): Rule => ({
      ...speaker(id),
      *check({ lines }) {
        for (const [start, end, theme] of places) yield { range: lines.rangeOf(start, end), message: "Here.", theme };
      },
    });
    const rules = [
      rule("b", [
        [3, 4],
        [1, 3],
        [1, 2, "time"],
        [1, 2, "trust"],
      ]),
      rule("a", [
        [1, 3],
        [0, 9],
      ]),
    ];
    assert.deepEqual(
      check("0123456789", { rules }).map(({ range, rule, theme }) =>
        [range.start.character, range.end.character, rule, theme ?? ""].join(" ").trim(),
      ),
      ["0 9 a", "1 2 b trust", "1 2 b time", "1 3 a", "1 3 b", "3 4 b"],
    );
  });

  it("marks the first line of what goes on over several", () => {
    const rule: Rule = {
      ...speaker("long"),
      *check({ lines }) {
        yield { range: lines.rangeOf(1, 9), message: "Here." };
      },
    };
    assert.deepEqual(check("012\r\n5678\n", { rules: [rule] })[0]?.range, {
      start: { line: 0, character: 1 },
      end: { line: 0, character: 3 },
    });
  });

  it("runs only the front-matter group once the charter has ended", () => {
    const rules = [speaker("a"), speaker("b", { group: "front matter" })];
    assert.deepEqual(said("---\nstatus: ended\n---\n", { rules }), ["b"]);
  });

  it("runs the front-matter group and the rules marked so in the profile quiet", () => {
    const rules = [speaker("a"), speaker("b", { group: "front matter" }), speaker("c", { quiet: true })];
    assert.deepEqual(said("", { rules, profile: "quiet" }), ["b", "c"]);
  });

  it("asks a rule only where the charter tells of all that it is about", () => {
    const rules = [speaker("a", { onlyWith: ["depth", "parties"] }), speaker("b", { onlyWith: ["depth"] })];
    assert.deepEqual(said("---\ncollaboration: { depth: integrated }\n---\n", { rules }), ["b"]);
    assert.deepEqual(said("---\nparties: [ice, fish]\ncollaboration: { depth: integrated }\n---\n", { rules }), [
      "a",
      "b",
    ]);
  });

  it("grades a finding by its own policy", () => {
    const rule = speaker("a", {}, { draft: "information", agreed: "error" });
    const severity = (text: string): string | undefined => check(text, { rules: [rule] })[0]?.severity;
    assert.equal(severity("---\nstatus: draft\n---\n"), "information");
    assert.equal(severity("---\nstatus: active\n---\n"), "error");
  });

  it("lets a level that users set replace status, profile and grades", () => {
    const rules = [
      speaker("off", { severity: "off" }),
      speaker("graded", {}, "hint"),
      speaker("late", { severity: { draft: "off", agreed: "warning", silentBefore: true } }),
      speaker("unwanted"),
    ];
    const severities = { off: "error", graded: "error", late: "error", unwanted: "off" } as const;
    assert.deepEqual(
      check("", { rules, severities, profile: "quiet" }).map(({ rule, severity }) => `${rule} ${severity}`),
      ["graded error", "late error", "off error"],
    );
  });

  it("checks only the body where the front matter cannot be read, and that as in draft", () => {
    const rules = (
      ["front matter", "structure", "wording", "theme", "consistency", "journey", "agreement"] as const
    ).map((group) => speaker(group, { group, severity: { draft: "hint", agreed: "error" } }));
    assert.deepEqual(
      check("---\nstatus: active\nparties: [\n---\n", { rules }).map(({ rule, severity }) => `${rule} ${severity}`),
      ["front matter hint", "structure hint", "wording hint"],
    );
  });

  describe("with a rule that fails", () => {
    const failing: Rule = {
      ...speaker("failing"),
      *check({ lines }) {
        yield { range: lines.rangeOf(0, 1), message: "Here." };
        throw new Error("no such theme");
      },
    };

    it("keeps what was found and tells of it once", () => {
      const messages = check("## Trust\n", { rules: [failing, speaker("other")] }).map(({ message }) => message);
      assert.deepEqual(messages, [
        "The rule “failing” stopped before its end (no such theme); the other rules ran.",
        "Here.",
        "Here.",
      ]);
    });

    it("hands the error to who wants to hear of it", () => {
      assert.throws(() => check("## Trust\n", { rules: [failing], onFailure: rethrow }), /no such theme/);
    });
  });
});

function speaker(id: string, parts: Partial<Rule> = {}, graded?: Rule["severity"]): Rule {
  return {
    id,
    group: "structure",
    severity: "hint",
    description: "",
    rationale: "",
    examples: { good: "", bad: "" },
    *check({ lines }) {
      yield { range: lines.rangeOf(0, 2), message: "Here.", ...(graded && { severity: graded }) };
    },
    ...parts,
  };
}

function check(text: string, options: Partial<CheckOptions>): ReturnType<typeof checkCharter> {
  return checkCharter(charterOf(text), { asOf: "2026-06-01", profile: "guided", ...options });
}

function said(text: string, options: Partial<CheckOptions>): string[] {
  return check(text, options).map(({ rule }) => rule);
}
