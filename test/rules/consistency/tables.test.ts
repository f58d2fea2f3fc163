import assert from "node:assert/strict";
import { consistencyRules } from "../../../src/rules/consistency/index.ts";
import { checkCharter } from "../../../src/rules/engine.ts";
import type { Problem } from "../../../src/rules/rule.ts";
import { charterOf, rethrow } from "../../support/check-rule.ts";

// The tables of the domain as they stand in the model, written a second time on purpose: whoever changes one of them
// says so here too. Each cell becomes a small charter, and all rules of consistency are run over it.

/** The least trust by depth and risk. */
const trustFloor = `
                low       medium    high
transactional   basic     basic     basic
coordinated     basic     moderate  moderate
collaborative   moderate  moderate  high
integrated      high      high      high
`;

/** Which depth fits which nature of delivery: `-` fits, H hint, W warning. */
const delivery = `
              transactional  coordinated  collaborative  integrated
commodity     -              -            H              W
standard      -              -            -              W
complex       W              -            -              -
bespoke       W              H            -              -
exploratory   W              W            -              -
`;

/** Which depth fits the lowest attitude: E is an error once the charter is agreed, and a warning before. */
const attitude = `
              transactional  coordinated  collaborative  integrated
cooperative   -              -            -              -
commercial    -              -            -              -
competitive   -              -            -              H
adversarial   -              -            W              E
`;

/** Which kind fits which nature of delivery. */
const kinds = `
                   commodity  standard  complex  bespoke  exploratory
commodity-supply   -          -         W        W        W
standard-service   -          -         -        -        -
managed-service    -          -         -        -        -
co-development     W          W         -        -        -
alliance           -          -         -        -        -
joint-venture      -          -         -        -        -
guarded            -          -         -        -        -
`;

const levels = ["basic", "moderate", "high"];
const severities: Readonly<Record<string, string>> = { H: "hint", W: "warning", E: "warning" };
/** Answers that close work is asked for, so that only the contradiction is left. */
const answered = "exit: none\ngovernance: none";

describe("depth, risk and trust", () => {
  for (const { row: depth, column: risk, cell: floor } of cellsOf(trustFloor)) {
    for (const trust of levels) {
      const distance = levels.indexOf(trust) - levels.indexOf(floor);
      const rule = distance < 0 ? "trust-below-depth" : distance > 1 && risk === "low" ? "trust-above-need" : undefined;
      it(`${rule ? `${rule} tells` : "nothing tells"} of ${depth} work at ${risk} risk with ${trust} trust`, () => {
        const text = charter(`  depth: ${depth}`, `  risk: ${risk}`, `  trust: { required: ${trust} }`);
        assertOnly(text, rule, rule === "trust-above-need" ? "hint" : "warning", [trust, depth, risk]);
      });
    }
  }

  it("ask a guarded collaboration for basic trust only", () => {
    for (const { row: depth, column: risk } of cellsOf(trustFloor)) {
      if (depth === "collaborative" || depth === "integrated") continue;
      const text = charter(`  depth: ${depth}`, `  risk: ${risk}`, "  trust: basic", "  kind: guarded");
      assertOnly(text, undefined);
    }
  });

  it("say nothing unless all three are written", () => {
    assertOnly(charter("  depth: integrated", "  trust: basic"), undefined);
    assertOnly(charter("  risk: high", "  trust: basic"), undefined);
    assertOnly(charter("  depth: integrated", "  risk: high"), undefined);
    assertOnly(charter("  depth: intimate", "  risk: high", "  trust: basic"), undefined);
  });
});

describe("depth and delivery", () => {
  for (const { row: nature, column: depth, cell } of cellsOf(delivery)) {
    it(`${cell === "-" ? "go together" : "clash"} for ${nature} delivery and ${depth} work`, () => {
      const rule = cell === "-" ? undefined : "depth-vs-delivery";
      const text = charter(`  depth: ${depth}`, `  delivery: { nature: ${nature} }`);
      assertOnly(text, rule, severities[cell], [depth, nature]);
    });
  }

  it("go together in loose work that is guarded or with an opponent, whatever is delivered", () => {
    for (const { row: nature, column: depth } of cellsOf(delivery)) {
      if (depth !== "transactional" && depth !== "coordinated") continue;
      assertOnly(charter("  kind: guarded", `  depth: ${depth}`, `  delivery: ${nature}`), undefined);
      assertOnly(withParty("adversarial", `  depth: ${depth}`, `  delivery: ${nature}`), undefined);
    }
  });
});

describe("kind and delivery", () => {
  for (const { row: kind, column: nature, cell } of cellsOf(kinds)) {
    it(`${cell === "-" ? "go together" : "clash"} for ${kind} and ${nature} delivery`, () => {
      const rule = cell === "-" ? undefined : "kind-vs-delivery";
      assertOnly(charter(`  kind: ${kind}`, `  delivery: ${nature}`), rule, severities[cell], [kind, nature]);
    });
  }
});

describe("attitude and depth", () => {
  for (const { row: lowest, column: depth, cell } of cellsOf(attitude)) {
    it(`${cell === "-" ? "go together" : "clash"} for ${lowest} and ${depth}`, () => {
      const rule = cell === "-" ? undefined : "attitude-vs-depth";
      assertOnly(withParty(lowest, `  depth: ${depth}`), rule, severities[cell], [depth, lowest]);
    });
  }

  it("clash as an error once an opponent has agreed to integrated work", () => {
    const text = withParty("adversarial", "  depth: integrated");
    assertOnly(text.replace("charter: 1", "status: agreed"), "attitude-vs-depth", "error");
    assertOnly(text.replace("charter: 1", "status: restructuring"), "attitude-vs-depth", "warning");
  });

  it("count the target where the depth is to change", () => {
    assertOnly(withParty("adversarial", "  depth: { current: integrated, target: coordinated }"), undefined);
    assertOnly(
      withParty("adversarial", "  depth: { current: coordinated, target: collaborative }"),
      "attitude-vs-depth",
      "warning",
    );
  });
});

describe("the other combinations", () => {
  const trade = "parties:\n  - { id: mill, role: customer }\n  - { id: dam, role: supplier }\n";
  const rows: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
    /** What the message says of both ends, the absent one included. */
    readonly says: readonly string[];
  }[] = [
    {
      rule: "relationship-vs-kind",
      severity: "warning",
      text: charter("  relationship: customer-supplier", "  kind: alliance"),
      says: ["customer-supplier", "alliance"],
    },
    {
      rule: "relationship-vs-kind",
      severity: "warning",
      text: charter("  relationship: customer-supplier", "  kind: joint-venture"),
      says: ["customer-supplier", "joint-venture"],
    },
    {
      rule: "partnership-vs-roles",
      severity: "warning",
      text: trade + charter("  relationship: partnership"),
      says: ["partnership", "customer", "supplier"],
    },
    {
      rule: "relationship-vs-roles",
      severity: "hint",
      text: trade + charter("  relationship: alliance"),
      says: ["alliance", "customer", "supplier"],
    },
    {
      rule: "power-vs-depth",
      severity: "hint",
      text: charter("  depth: integrated", "  power: dam"),
      says: ["integrated", "no safeguard is written"],
    },
    {
      rule: "review-vs-risk",
      severity: "hint",
      text: `${charter("  risk: high")}\nreview: { every: P1Y }`,
      says: ["P1Y", "high"],
    },
    {
      rule: "depth-target-unplanned",
      severity: "warning",
      text: `status: active\n${charter("  depth: { current: transactional, target: coordinated }")}`,
      says: ["transactional", "coordinated", "no milestone after 2026-06-01 is planned"],
    },
    {
      rule: "exit-missing",
      severity: "hint",
      text: charter("  depth: collaborative").replace("exit: none\n", ""),
      says: ["collaborative", "No exit is written"],
    },
    {
      rule: "governance-missing",
      severity: "hint",
      text: charter("  depth: integrated").replace("governance: none", ""),
      says: ["integrated", "No governance is written"],
    },
    { rule: "party-single", severity: "hint", text: "parties: [mill]\n", says: ["mill", "no other side is named"] },
    {
      rule: "guarded-vs-depth",
      severity: "warning",
      text: charter("  kind: guarded", "  depth: collaborative"),
      says: ["guarded", "collaborative"],
    },
    {
      rule: "guarded-vs-depth",
      severity: "warning",
      text: charter("  kind: guarded", "  depth: integrated"),
      says: ["guarded", "integrated"],
    },
    {
      rule: "trust-gap-unplanned",
      severity: "warning",
      text: charter("  trust: { required: high, current: basic }"),
      says: ["basic", "high", "no site visit, joint workshop, health check or review is planned"],
    },
  ];
  for (const { rule, severity, text, says } of rows)
    it(`${rule} tells of ${says.join(" and ")}`, () => assertOnly(text, rule, severity, says));
});

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly cell: string;
}

function cellsOf(table: string): readonly Cell[] {
  const [header = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([row = "", ...cells]) =>
    cells.map((cell, place) => ({ row, column: header[place] ?? "", cell })),
  );
}

function charter(...collaboration: readonly string[]): string {
  return ["charter: 1", "collaboration:", ...collaboration, answered].join("\n");
}

function withParty(lowest: string, ...collaboration: readonly string[]): string {
  return [
    "parties:",
    "  - { id: mill, attitude: cooperative }",
    `  - { id: dam, attitude: ${lowest} }`,
    charter(...collaboration),
  ].join("\n");
}

/** The one rule speaks once, with both ends in words and lines, and links what else is written; no other speaks. */
function assertOnly(
  frontMatter: string,
  rule: string | undefined,
  severity?: string,
  says: readonly string[] = [],
): void {
  const parsed = charterOf(`---\n${frontMatter}\n---\n`);
  assert.equal(parsed.frontMatter?.error, undefined);
  const problems = checkCharter(parsed, {
    asOf: "2026-06-01",
    profile: "guided",
    rules: consistencyRules,
    onFailure: rethrow,
  });
  assert.deepEqual(
    problems.map((problem) => [problem.rule, problem.severity]),
    rule ? [[rule, severity]] : [],
  );
  for (const problem of problems) assertBothEnds(problem, says);
}

function assertBothEnds({ message, range, related = [], rule }: Problem, says: readonly string[]): void {
  for (const words of says) assert.ok(message.includes(words), `${message} (${words})`);
  const lines = [range, ...related.map((place) => place.range)].map(({ start }) => `(line ${start.line + 1})`);
  for (const line of lines) assert.ok(message.includes(line), `${rule} names ${line}: ${message}`);
  const isAlone = /\bNo (?:exit|governance) is written|no other side is named/.test(message);
  assert.ok(isAlone || related.length > 0, "the other end is linked");
  assert.match(message, /see “[^”]+”/);
}
