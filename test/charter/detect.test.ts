import assert from "node:assert/strict";
import { charterSignal, isCharterName } from "../../src/charter/detect.ts";

function why(text: string, fileName = "notes/harbour.md"): string | undefined {
  return charterSignal(fileName, text)?.why;
}

describe("charterSignal", () => {
  it("takes a file for a charter by its name, whatever is in it", () => {
    for (const name of ["a.charter.md", "docs/A.CHARTER.MD", "b.charter.markdown", "/c/x.Charter.md"]) {
      assert.equal(why("", name), "file name", name);
    }
  });

  it("takes no other name for one", () => {
    for (const name of ["charter.md", "a.charter.txt", "a.charter.md.bak", "acharter.md", "project-charter.md"]) {
      assert.equal(why("# Charter\n\n## Trust\n", name), undefined, name);
      assert.equal(isCharterName(name), false, name);
    }
  });

  it("takes a file for one when `charter` has a number and a key of charters stands beside it", () => {
    for (const key of ["catalog", "parties", "collaboration", "status"]) {
      assert.equal(why(`---\ncharter: 1\n${key}:\n---\n`), "front matter", key);
    }
  });

  it("needs both, and both at the top level", () => {
    assert.equal(why("---\ncharter: 1\ntitle: x\n---\n"), undefined);
    assert.equal(why("---\nstatus: draft\nparties: []\n---\n"), undefined);
    assert.equal(why("---\nboat:\n  charter: 1\nstatus: draft\n---\n"), undefined);
    assert.equal(why("---\ncharter: 1\nboat:\n  status: draft\n---\n"), undefined);
    assert.equal(why("# x\n\ncharter: 1\nstatus: draft\n"), undefined);
  });

  it("takes integers only", () => {
    for (const value of ["yes", "1.5", "'1'", "project", "", "1 boat"]) {
      assert.equal(why(`---\ncharter: ${value}\nstatus: draft\n---\n`), undefined, value);
    }
    assert.equal(why("---\ncharter: 2 # the next one\nstatus: draft\n---\n"), "front matter");
  });

  it("takes a file for one by its type, in any case and in quotes", () => {
    for (const value of ["Collaboration Charter", "collaboration charter", '"Collaboration charter" # OKF']) {
      assert.equal(why(`---\ntype: ${value}\n---\n`), "type", value);
    }
    for (const value of ["Charter", "Project Charter", "Collaboration Charters"]) {
      assert.equal(why(`---\ntype: ${value}\n---\n`), undefined, value);
    }
  });

  it("stays with its answer while the YAML is broken", () => {
    for (const broken of ["title: a: b", "parties: [", 'title: "x', "\tx: y", "status: draft"]) {
      assert.equal(why(`---\ncharter: 1\nstatus: draft\n${broken}\n---\n`), "front matter", broken);
    }
    assert.equal(why("---\ncharter: 1\nstatus: draft\n\n## Trust\n"), "front matter");
  });

  it("is the same with CRLF, with a lone carriage return and with a byte order mark", () => {
    const text = "---\ncharter: 1\nstatus: draft\n---\n";
    for (const variant of [text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\u{FEFF}${text}`]) {
      assert.equal(why(variant), "front matter");
    }
  });

  it("says where", () => {
    assert.deepEqual(charterSignal("a.md", "---\nstatus: draft\ncharter: 1\n---\n"), {
      why: "front matter",
      line: 3,
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } },
    });
  });
});
