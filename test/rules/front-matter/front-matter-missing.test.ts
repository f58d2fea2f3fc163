import { frontMatterMissing } from "../../../src/rules/front-matter/front-matter-missing.ts";
import { checkFix, checkRule } from "../../support/check-rule.ts";

const message = "This charter has no front matter, so nothing says who works together and how far the charter is.";

describe("front-matter-missing", () => {
  it("marks the first heading", () => {
    checkRule(frontMatterMissing, `Draft of May\n\n# Harbour cranes\n  ^^^^^^^^^^^^^^ ${message}\n`);
  });

  it("marks the first line of a text without headings", () => {
    checkRule(frontMatterMissing, `Draft of May\n^^^^^^^^^^^^ ${message}\n\nMore.\n`);
  });

  it("marks the beginning of an empty text", () => {
    checkRule(frontMatterMissing, `| ${message}\n`);
  });

  it("is silent about empty front matter and about one that cannot be read", () => {
    checkRule(frontMatterMissing, "---\n---\n\n# Harbour cranes\n");
    checkRule(frontMatterMissing, "---\ntitle: [\n---\n\n# Harbour cranes\n");
  });

  it("inserts front matter with the title of the text", () => {
    const after = "---\ncharter: 1\ntitle: Harbour cranes\nstatus: draft\n---\n\n# Harbour cranes\n";
    checkFix(frontMatterMissing, "# Harbour cranes\n", after);
    checkFix(frontMatterMissing, "# Harbour cranes\n", after, { lineEnd: "\r\n" });
  });

  it("puts a title in quotes where YAML needs them", () => {
    checkFix(
      frontMatterMissing,
      '# Cranes: "phase two"\n',
      '---\ncharter: 1\ntitle: "Cranes: \\"phase two\\""\nstatus: draft\n---\n\n# Cranes: "phase two"\n',
    );
  });

  it("takes no theme for the title", () => {
    const before = "## Trust\n\n**Observation:** The port is far away.\n";
    checkFix(frontMatterMissing, before, `---\ncharter: 1\nstatus: draft\n---\n\n${before}`);
  });
});
