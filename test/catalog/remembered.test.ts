import assert from "node:assert/strict";
import { notes, once, remembered } from "../../src/catalog/remembered.ts";

describe("a function that remembers", () => {
  let asked: string[];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  beforeEach(() => {
    asked = [];
  });

  it("works out the same text once", () => {
    assert.deepEqual([lengthOf("ferry"), lengthOf("ferry"), lengthOf("mill")], [5, 5, 4]);
    assert.deepEqual(asked, ["ferry", "mill"]);
  });

  it("tells long texts with the same ends apart", () => {
    const [some, other] = ["a".repeat(5000), `${"a".repeat(2500)}b${"a".repeat(2500)}`];
    assert.deepEqual([lengthOf(some), lengthOf(other)], [5000, 5001]);
  });

  it("keeps what is asked for again and again, and forgets the rest", () => {
    lengthOf("old");
    for (let i = 0; i < 8000; i++) {
      lengthOf(`text ${i}`);
      lengthOf("asked again and again");
    }
    asked = [];
    lengthOf("asked again and again");
    lengthOf("old");
    assert.deepEqual(asked, ["old"]);
  });

  it("keeps nothing for a while where of very many texts hardly one comes again", () => {
    const ask = (text: string): number => {
      asked = [];
      lengthOf(text);
      lengthOf(text);
      return asked.length;
    };
    for (let i = 0; i < 6000; i++) lengthOf(`title ${i}`);
    assert.equal(ask("in the while"), 2);
    for (let i = 0; i < 6000; i++) lengthOf("again and again");
    assert.equal(ask("after it"), 1);
  });

  it("knows nothing of texts that are too long to keep", () => {
    const text = "ab".repeat(20_000);
    assert.deepEqual([lengthOf(text), lengthOf(text)], [40_000, 40_000]);
    assert.equal(asked.length, 2);
  });

  it("remembers an empty answer", () => {
    let times = 0;
    const trimmed = remembered((text) => {
      times++;
      return text.trim();
    });
    assert.deepEqual([trimmed(" "), trimmed(" ")], ["", ""]);
    assert.equal(times, 1);
  });
});

describe("once", () => {
  it("asks once of each object, be the answer undefined", () => {
    let asked = 0;
    const work = once((_: object, answer: string | undefined) => {
      asked++;
      return answer;
    });
    const [one, other] = [{}, {}];
    assert.deepEqual(
      [work(one, "a"), work(one, "b"), work(other, undefined), work(other, "c")],
      ["a", "a", undefined, undefined],
    );
    assert.equal(asked, 2);
  });
});

describe("notes", () => {
  it("tell what was last noted of an object, and nothing of another one", () => {
    const colors = notes<object, string>();
    const [one, other] = [Object.freeze({}), {}];
    colors.set(one, "red");
    colors.set(one, "blue");
    assert.deepEqual([colors.get(one), colors.get(other)], ["blue", undefined]);
  });

  it("are each for themselves, and nobody else sees them", () => {
    const [some, others] = [notes<object, number>(), notes<object, number>()];
    const list = ["stone"];
    some.set(list, 1);
    assert.deepEqual(
      [others.get(list), Reflect.ownKeys(list), some.get([...list])],
      [undefined, ["0", "length"], undefined],
    );
  });
});
