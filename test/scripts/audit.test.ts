import assert from "node:assert/strict";
import { shippedAdvisories } from "../../scripts/audit/shipped.ts";

const lock = {
  packages: {
    "node_modules/yaml": { version: "2.9.1" },
    "node_modules/tool/node_modules/yaml": { version: "1.10.2" },
    "node_modules/tool": { version: "3.0.0" },
  },
};
const bill = { components: [{ name: "yaml", version: "2.9.1" }] };
const deep = { title: "Deep nesting", url: "https://example.org/a", severity: "moderate" };

describe("advisories about what is shipped", () => {
  it("are told with package, version and address", () => {
    const vulnerabilities = { yaml: { via: [deep], nodes: ["node_modules/yaml"] } };
    assert.deepEqual(shippedAdvisories({ vulnerabilities }, lock, bill), [
      "yaml 2.9.1: Deep nesting (moderate), https://example.org/a",
    ]);
  });

  it("are none where a tool has another version of the package", () => {
    const vulnerabilities = { yaml: { via: [deep], nodes: ["node_modules/tool/node_modules/yaml"] } };
    assert.deepEqual(shippedAdvisories({ vulnerabilities }, lock, bill), []);
  });

  it("are none about tools, nor told twice of what a package needs", () => {
    const vulnerabilities = {
      tool: { via: [deep], nodes: ["node_modules/tool"] },
      yaml: { via: ["tool"], nodes: ["node_modules/yaml"] },
    };
    assert.deepEqual(shippedAdvisories({ vulnerabilities }, lock, bill), []);
  });
});
