import assert from "node:assert/strict";
import fc from "fast-check";
import { inOrder } from "../../src/check/order.ts";

describe("inOrder", () => {
  it("finishes work as it was begun, in whatever order the answers come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 300 }), async (scheduler, there) => {
        const finished: number[] = [];
        const order = inOrder<number, number>((work, answer) => {
          assert.equal(answer, work);
          finished.push(work);
        });
        const all = (async () => {
          for (const [work, isThere] of there.entries()) {
            const answer = isThere ? Promise.resolve(work) : scheduler.schedule(Promise.resolve(work));
            await order.add(work, { answer, isThere });
          }
          await order.end();
        })();
        await scheduler.waitFor(all);
        assert.deepEqual(finished, [...there.keys()]);
      }),
      { numRuns: 20 },
    );
  });

  it("tells who waits that an answer has failed", async () => {
    const order = inOrder<string, string>(() => {});
    await order.add("a", { answer: Promise.reject(new Error("no answer")), isThere: false });
    await assert.rejects(order.end(), /no answer/);
  });
});
