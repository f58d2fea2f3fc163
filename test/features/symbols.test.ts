import assert from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { documentSymbolsOf } from "../../src/features/symbols.ts";
import { charterOf, dedent } from "../support/check-feature.ts";

describe("document symbols", () => {
  it("go from the charter to its themes and their halves", () => {
    checkOutline(
      `
      ---
      title: Flour for the island
      catalog: minimal-3
      ---

      ## Mutuality

      **Observation:** The mill is idle in March.

      **Guiding principle:** Ask in March.

      ## Horses for courses

      **Observation:** Flour is flour.

      ## It takes time
      `,
      `
      Flour for the island – 1 of 3 themes complete
        Mutuality – complete
          Observation – The mill is idle in March.
          Guiding principle – Ask in March.
        Horses for courses – no guiding principle
          Observation – Flour is flour.
        It takes time – empty
      `,
    );
  });

  it("tell which half has no words yet", () => {
    checkOutline(
      "---\ntitle: a\ncatalog: minimal-3\n---\n\n## Mutuality\n\n**Observation:** b\n\n**Guiding principle:** TBD\n\n## It takes time\n\n**Observation:** b\n\n**Guiding principle:**\n",
      `
      a – 0 of 3 themes complete
        Mutuality – guiding principle is not filled in
          Observation – b
          Guiding principle – TBD
        It takes time – guiding principle is empty
          Observation – b
          Guiding principle – empty
      `,
    );
  });

  it("name a charter without a title", () => {
    checkOutline("---\ncatalog: minimal-3\n---\n", "Charter – 0 of 3 themes complete\n");
  });

  it("hold every symbol in the one above it", () => {
    const [charter] = documentSymbolsOf(
      charterOf("| Theme | Observation | Principle |\n| --- | --- | --- |\n| Trust | a | b |\n| Mutuality | | c |\n"),
    );
    assert.ok(charter);
    assertNested(charter);
  });
});

function checkOutline(picture: string, expected: string): void {
  const lines: string[] = [];
  const add = (symbol: DocumentSymbol, depth: number): void => {
    lines.push(`${"  ".repeat(depth)}${symbol.name} – ${symbol.detail}\n`);
    for (const child of symbol.children ?? []) add(child, depth + 1);
  };
  for (const symbol of documentSymbolsOf(charterOf(picture))) add(symbol, 0);
  assert.equal(lines.join(""), dedent(expected));
}

function assertNested({ range, selectionRange, children = [], name }: DocumentSymbol): void {
  assert.ok(isIn(selectionRange, range), name);
  for (const child of children) {
    assert.ok(isIn(child.range, range), `${child.name} in ${name}`);
    assertNested(child);
  }
}

function isIn(inner: DocumentSymbol["range"], outer: DocumentSymbol["range"]): boolean {
  const order = (a: typeof inner.start, b: typeof inner.start): number => a.line - b.line || a.character - b.character;
  return order(outer.start, inner.start) <= 0 && order(inner.end, outer.end) <= 0;
}
