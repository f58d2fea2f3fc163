import assert from "node:assert/strict";
import { workspaceSymbolsOf } from "../../src/features/workspace-symbols.ts";
import { charterOf, uri } from "../support/check-feature.ts";

describe("workspace symbols", () => {
  const charters = [
    { uri, charter: charterOf("# Flour\n\n## Trust\n\n**Observation:** a\n\n**Principle:** Ask first.\n") },
  ];

  it("find themes and principles by letters in their order", () => {
    assert.deepEqual(
      workspaceSymbolsOf(charters, "").map(({ name }) => name),
      ["Trust", "Ask first."],
    );
    assert.deepEqual(
      workspaceSymbolsOf(charters, "akfi").map(({ name, containerName }) => [name, containerName]),
      [["Ask first.", "Flour"]],
    );
    assert.deepEqual(workspaceSymbolsOf(charters, "zebra"), []);
  });
});
