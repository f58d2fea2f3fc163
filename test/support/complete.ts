/** A small charter without any problem: three themes, both halves, and the choices that they speak of. */
export const complete = `---
charter: 1
title: Flour for the island
catalog: minimal-3
collaboration: { relationship: customer-supplier, depth: coordinated, delivery: { nature: standard } }
review: { every: P6M }
---

## Mutuality

**Observation:** Early forecasts keep the mill busy and the shelves full.

**Guiding principle:** Whoever knows of a change in demand first tells the other side within two days.

## Horses for courses

**Observation:** Flour is the same from four mills, and the ferry sails once a week.

**Guiding principle:** The mill ships in full pallets, and the shop orders by Tuesday noon.

## It takes time

**Observation:** It took three winters until the orders were right.

**Guiding principle:** Both buyers visit the mill every spring before prices are spoken of.
`;
