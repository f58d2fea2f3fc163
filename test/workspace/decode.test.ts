import assert from "node:assert/strict";
import { decode } from "../../src/workspace/decode.ts";

describe("decode", () => {
  it("drops a byte order mark and remembers it", () => {
    const bytes = new TextEncoder().encode("\u{FEFF}# A");
    assert.deepEqual(decode(bytes), { text: "# A", hasBom: true, invalidUtf8: false });
  });

  it("replaces bytes that are no UTF-8 and remembers it", () => {
    const bytes = Uint8Array.of(0x41, 0xff, 0x42);
    assert.deepEqual(decode(bytes), { text: "A\u{FFFD}B", hasBom: false, invalidUtf8: true });
  });

  it("reads an empty file", () => {
    assert.deepEqual(decode(new Uint8Array()), { text: "", hasBom: false, invalidUtf8: false });
  });
});
