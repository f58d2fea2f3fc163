import fc from "fast-check";
import { checkTyped, typed } from "../support/typed-charter.ts";

describe("a charter that is read again while somebody types", function () {
  this.timeout(60_000);

  it("is the one that is read anew, and has its problems", () => {
    fc.assert(fc.property(typed, checkTyped), { numRuns: 300 });
  });
});
