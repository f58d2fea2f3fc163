import "../support/seed.ts";
import assert from "node:assert/strict";
import fc from "fast-check";
import { URI } from "vscode-uri";
import { canonical, fileUri, pathOf } from "../../src/server/uris.ts";

/** Names with what is escaped in URIs and what is not. */
const name = fc.string({ unit: fc.constantFrom(..."aZ9_-.~ %é#?:&+(@渡"), minLength: 1, maxLength: 6 });
const paths = fc
  .tuple(fc.constantFrom("/", "/c:/", "/C:/", "//server/share/"), fc.array(name, { minLength: 1, maxLength: 4 }))
  .map(([root, names]) => root + names.join("/"));

describe("the URI of a file", () => {
  it("is the one that editors make of its path", () => {
    fc.assert(
      fc.property(paths, (path) => {
        assert.equal(fileUri(path), URI.file(path).toString());
      }),
    );
  });

  it("has one spelling and one path, whoever has written it", () => {
    const spellings = fc.tuple(paths, fc.boolean()).map(([path, isSparing]) => URI.file(path).toString(isSparing));
    fc.assert(
      fc.property(spellings, (uri) => {
        assert.equal(canonical(uri), URI.parse(uri).toString());
        assert.equal(pathOf(uri), URI.parse(uri).path);
      }),
    );
  });

  it("is the name of a document also where nobody can say what it is", () => {
    for (const uri of ["file:////a", "file:", "no uri", "file:///%"]) {
      assert.equal(typeof pathOf(uri), "string");
      assert.equal(canonical(canonical(uri)), canonical(uri));
    }
  });
});
