import assert from "node:assert/strict";
import { attitudes, depths, natures, risks, trustLevels } from "../../../src/charter/configuration.ts";
import { type Field, fieldAt, rootField } from "../../../src/charter/front-matter/fields.ts";
import { readFrontMatter } from "../../../src/charter/front-matter/read.ts";
import { validateFrontMatter } from "../../../src/charter/front-matter/validate.ts";
import { indexLines } from "../../../src/charter/text.ts";

describe("fieldAt", () => {
  it("finds keys within lists and mappings", () => {
    assert.equal(fieldAt(["parties", 0, "role"])?.title, "Role");
    assert.equal(fieldAt(["collaboration", "depth", "target"])?.title, "Target depth");
    assert.equal(fieldAt(["agreement", "signoffs", 3, "agreed"])?.title, "Agreed");
  });

  it("finds the keys of a single item that stands without a list", () => {
    assert.equal(fieldAt(["parties", "role"])?.title, "Role");
  });

  it("knows no keys of the users' own", () => {
    assert.equal(fieldAt(["budget"]), undefined);
    assert.equal(fieldAt(["constructor"]), undefined);
    assert.equal(fieldAt(["title", "toString"]), undefined);
  });

  it("tells values, and whether others are fine too", () => {
    const depth = fieldAt(["collaboration", "depth"]);
    assert.deepEqual(
      depth?.values.map(({ value }) => value),
      ["transactional", "coordinated", "collaborative", "integrated"],
    );
    assert.equal(depth?.open, false);
    assert.equal(fieldAt(["parties", 0, "role"])?.open, true);
    assert.equal(fieldAt(["title"])?.open, true);
  });

  for (const [key, scale] of Object.entries({
    "collaboration.depth": depths,
    "collaboration.depth.current": depths,
    "collaboration.trust.required": trustLevels,
    "collaboration.delivery.nature": natures,
    "collaboration.risk": risks,
    "parties.attitude": attitudes,
  })) {
    it(`tells the values of ${key} in the order of their scale`, () => {
      const told = fieldAt(key.split("."))?.values.map(({ value }) => value);
      assert.deepEqual(told, scale);
    });
  }

  const fields = new Map(below(rootField(), ""));
  for (const [key, field] of fields) {
    const path = key.split(".");

    it(`explains ${key} to somebody who has never seen a charter`, () => {
      assert.match(field.title, /^[A-Z]/);
      assert.match(field.description, /^[A-Z].{20,}\.$/s);
      assert.ok(field.examples.length > 0, "no example");
      for (const { value, title, description } of field.values) {
        assert.match(title, /^[A-Z]/, `${value}`);
        assert.match(description, /^[A-Z].{9,}\.$/, `${value}`);
      }
    });

    it(`gives examples of ${key} that fit`, () => {
      for (const example of field.examples) {
        const written = typeof example === "string" ? example : JSON.stringify(example);
        const yaml = path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, quotedInFlow(written));
        const text = `---\n${yaml.slice(2, -2)}\n---\n`;
        const frontMatter = readFrontMatter(text, indexLines(text));
        assert.equal(frontMatter?.error, undefined, text);
        const said = frontMatter ? validateFrontMatter(frontMatter).map(({ message }) => message) : [];
        // Within a list, keys that are needed beside this one are missing.
        assert.deepEqual(
          said.filter((message) => !message.startsWith("This ")),
          [],
          text,
        );
      }
    });
  }
});

function* below(field: Field, path: string): Iterable<readonly [string, Field]> {
  for (const [key, inner] of field.keys) {
    const place = path === "" ? key : `${path}.${key}`;
    yield [place, inner];
    yield* below(inner, place);
  }
  if (field.item) yield* below(field.item, path);
}

function quotedInFlow(written: string): string {
  return /^[\w-]+(?: [\w-]+)*$|^["[{]/.test(written) ? written : JSON.stringify(written);
}
