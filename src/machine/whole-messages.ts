import { Writable } from "node:stream";

/** A stream on which what is written as words goes out together with the bytes that follow it: who reads wakes up once. */
export function whole(stream: Writable): Writable {
  let head = "";
  const joined = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _, done) {
      if (typeof chunk === "string") {
        head += chunk;
        done();
        return;
      }
      const bytes = Buffer.concat([Buffer.from(head, "latin1"), chunk]);
      head = "";
      stream.write(bytes, done);
    },
  });
  stream.on("error", (error) => joined.destroy(error));
  return joined;
}
