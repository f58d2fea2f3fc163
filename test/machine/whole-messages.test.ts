import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { whole } from "../../src/machine/whole-messages.ts";

describe("messages on a stream", () => {
  it("go out as one piece each", async () => {
    const pieces: string[] = [];
    const stream = new Writable({
      write(chunk, _, done) {
        pieces.push(String(chunk));
        done();
      },
    });
    const joined = whole(stream);
    for (const words of ["one", "two"]) {
      joined.write(`Content-Length: ${words.length}\r\n\r\n`, "ascii");
      await new Promise((resolve) => joined.write(Buffer.from(words), resolve));
    }
    assert.deepEqual(pieces, ["Content-Length: 3\r\n\r\none", "Content-Length: 3\r\n\r\ntwo"]);
  });

  it("fail where the stream fails", async () => {
    const stream = new Writable();
    const joined = whole(stream);
    const failed = new Promise((resolve) => joined.on("error", resolve));
    const error = new Error("nobody reads");
    stream.destroy(error);
    assert.equal(await failed, error);
  });
});
