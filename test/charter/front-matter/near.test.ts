import assert from "node:assert/strict";
import { nearest } from "../../../src/charter/front-matter/near.ts";

describe("nearest", () => {
  const keys = ["parties", "collaboration", "date", "role", "core-group", "journey", "id", "type", "version"];

  for (const [word, meant] of [
    ["partys", "parties"],
    ["party", "parties"],
    ["Parties", "parties"],
    ["colaboration", "collaboration"],
    ["collabaratoin", "collaboration"],
    ["coreGroup", "core-group"],
    ["core_group", "core-group"],
    ["Core groups", "core-group"],
    ["dat", "date"],
    ["dates", "date"],
    ["tpye", "type"],
    ["journy", "journey"],
    ["ID", "id"],
    ["verison", "version"],
  ] as const) {
    it(`takes ${word} for ${meant}`, () => {
      assert.equal(nearest(word, keys), meant);
    });
  }

  for (const word of ["rate", "data", "rule", "time", "journal", "is", "i", "budget", "", "collab", "conversion"]) {
    it(`takes “${word}” for nothing else`, () => {
      assert.equal(nearest(word, keys), undefined);
    });
  }

  it("takes a known word for none of the others", () => {
    assert.equal(nearest("alliance", ["alliances", "alliance"]), undefined);
  });

  it("takes the nearest of several", () => {
    assert.equal(nearest("integrate", ["integral", "integrated"]), "integrated");
  });
});
