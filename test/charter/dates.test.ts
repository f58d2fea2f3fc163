import assert from "node:assert/strict";
import fc from "fast-check";
import { addDuration, daysBetween, isLonger, readDate, readDuration } from "../../src/charter/dates.ts";

function plus(date: string, duration: string): string {
  const read = readDuration(duration);
  assert.ok(read);
  return addDuration(date, read);
}

function longer(one: string, other: string): boolean {
  const [first, second] = [readDuration(one), readDuration(other)];
  assert.ok(first && second);
  return isLonger(first, second);
}

describe("dates", () => {
  it("reads the days of the calendar only", () => {
    for (const date of ["2026-02-10", "2024-02-29", "2000-02-29", "2026-12-31"]) assert.equal(readDate(date), date);
    for (const text of ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "June", ""])
      assert.equal(readDate(text), undefined, text);
    assert.equal(readDate(undefined), undefined);
  });

  it("reads durations of days and longer", () => {
    assert.deepEqual(readDuration("P6M"), { years: 0, months: 6, weeks: 0, days: 0 });
    assert.deepEqual(readDuration("P1Y2M"), { years: 1, months: 2, weeks: 0, days: 0 });
    assert.deepEqual(readDuration("P2W"), { years: 0, months: 0, weeks: 2, days: 0 });
    for (const text of ["P", "6M", "P6", "PT6H", "P6M ", "half a year", "P-1M", "P1.5Y"])
      assert.equal(readDuration(text), undefined, text);
  });

  it("keeps a sum within the month", () => {
    assert.equal(plus("2026-01-31", "P1M"), "2026-02-28");
    assert.equal(plus("2024-01-31", "P1M"), "2024-02-29");
    assert.equal(plus("2024-02-29", "P1Y"), "2025-02-28");
    assert.equal(plus("2026-08-31", "P6M"), "2027-02-28");
    assert.equal(plus("2026-12-15", "P6M"), "2027-06-15");
  });

  it("counts weeks and days on", () => {
    assert.equal(plus("2026-12-25", "P1W"), "2027-01-01");
    assert.equal(plus("2024-02-28", "P1D"), "2024-02-29");
    assert.equal(plus("2026-01-01", "P1Y2M3W4D"), "2027-03-26");
  });

  it("ends where four digits end", () => {
    assert.equal(plus("9999-12-31", "P9999Y"), "9999-12-31");
  });

  it("agrees with the calendar of the machine for any two days", () => {
    const day = fc
      .tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 0, max: 400 }))
      .map(([year, days]) => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 99_999 }), (date, days) => {
        const later = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        assert.equal(plus(date, `P${days}D`), later);
        assert.equal(daysBetween(date, later), days);
        assert.equal(daysBetween(later, date), 0 - days);
      }),
      { numRuns: 300 },
    );
  });

  it("compares durations of different units", () => {
    assert.equal(longer("P1Y", "P6M"), true);
    assert.equal(longer("P7M", "P6M"), true);
    assert.equal(longer("P27W", "P6M"), true);
    for (const short of ["P6M", "P26W", "P180D", "P3M"]) assert.equal(longer(short, "P6M"), false, short);
  });
});
