import assert from "node:assert/strict";
import { documentLinksOf } from "../../src/features/links.ts";
import { charterOf, uri } from "../support/check-feature.ts";

describe("document links", () => {
  const links = (record: string): readonly (string | undefined)[] =>
    documentLinksOf(charterOf(`---\nagreement: { record: "${record}" }\n---\n`), uri).map(({ target }) => target);

  it("open the record of an agreement, a page or a file", () => {
    assert.deepEqual(links("https://example.org/1207"), ["https://example.org/1207"]);
    assert.deepEqual(links("signed/may 2.pdf"), ["file:///charters/signed/may%202.pdf"]);
    assert.deepEqual(links("../archive/a.md#x"), ["file:///archive/a.md#x"]);
  });

  it("open nothing else", () => {
    for (const record of ["command:evil", "javascript:alert(1)", "with the notary", "c:\\\\a.pdf"])
      assert.deepEqual(links(record), [], record);
  });

  it("go from a decision to the theme that it applies", () => {
    const [link] = documentLinksOf(
      charterOf("---\ndecisions: [{ applies: [trust, none-such] }]\n---\n\n## Trust\n"),
      uri,
    );
    assert.equal(link?.target, `${uri}#L5`);
  });
});
