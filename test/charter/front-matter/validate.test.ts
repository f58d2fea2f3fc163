import assert from "node:assert/strict";
import { readFrontMatter } from "../../../src/charter/front-matter/read.ts";
import { validateFrontMatter } from "../../../src/charter/front-matter/validate.ts";
import { indexLines } from "../../../src/charter/text.ts";
import { frontMatterRules } from "../../../src/rules/front-matter/index.ts";
import { charterOf, problemsOf } from "../../support/check-rule.ts";

/** Every key that a charter knows. */
const complete = `---
type: Collaboration Charter
charter: 1
title: Cold chain - Norvane Hospitals and Pelltec Cooling
catalog: collaboration
language: en
status: draft
version: 0.3.0
objectives: [no vaccine above 8 degrees by 2027-06]
parties:
  - id: norvane
    name: Norvane Hospitals
    role: customer
    attitude: commercial
    visibility: private
    interests:  [fewer spoiled batches, a quiet audit]
    objectives: [spoilage below 0.5 % by 2027-12]
    brings:     [ward routines, 22 wards as pilot sites]
    concerns:
      - { concern: night staff fear for their shifts, response: no change before 2028, date: 2026-05-01 }
  - id: pelltec
    name: Pelltec Cooling
    role: supplier
    interests:  [a steady order book, a name in health care]
    objectives: [margin of 8-10 % in 2027]
    brings:     [sensor team, 24x7 hotline]
    concerns:
      - { concern: visits at any hour without pay, response: more than 10 visits a month are priced }
collaboration:
  relationship: customer-supplier
  kind: managed-service
  depth: { current: transactional, target: collaborative }
  trust: { required: moderate, current: basic }
  delivery: { nature: complex }
  risk: medium
  power: balanced
journey:
  - { id: visit,  type: site-visit,     date: 2026-02-11, status: done, owner: pelltec, place: Norvane North }
  - { id: table,  type: joint-workshop, date: 2026-03-05, status: done, owner: both, facilitator: independent, participants: [norvane, pelltec] }
  - { id: deal,   type: contract-signed, date: 2026-07-21, status: planned }
  - { id: start,  type: launch,         date: 2026-09-02, status: planned, note: ward 4 first }
  - { id: health, type: health-check,   date: 2026-12-16, status: planned }
review: { every: P6M, next: 2026-12-16 }
governance: { core-group: [norvane.logistics, pelltec.service], escalation: [leads, sponsors] }
exit: { notice: P6M }
agreement:
  required: [norvane.sponsor, norvane.logistics, pelltec.sponsor]
  signoffs:
    - { party: norvane, name: I. Okafor, role: sponsor, date: 2026-05-20, version: 0.3.0, digest: "sha256:00", agreed: yes }
  record: https://intranet.example/1207
stakeholders: [norvane.sponsor]
decisions:
  - { title: weekend calls, raised: 2026-05-03, decided: 2026-05-06, options: [share, none], applies: [mutuality], by: leads }
---
`;

describe("validateFrontMatter", () => {
  it("has nothing to say about front matter that uses every key as it is meant", () => {
    const frontMatter = readFrontMatter(complete, indexLines(complete));
    assert.ok(frontMatter?.root);
    assert.deepEqual(validateFrontMatter(frontMatter), []);
  });

  for (const rule of frontMatterRules) {
    it(`lets it pass ${rule.id}`, () => {
      for (const profile of ["guided", "strict", "quiet"] as const) {
        assert.deepEqual(problemsOf(rule, charterOf(complete), { profile }), []);
      }
    });
  }

  it("gives the issues in the order of the text", () => {
    const text = "---\nversion: 1.10\nstatus: nearly\npartys: []\ntitle: []\n---\n";
    const frontMatter = readFrontMatter(text, indexLines(text));
    assert.ok(frontMatter);
    const kinds = validateFrontMatter(frontMatter).map(({ kind, range }) => [kind, range.start.line]);
    assert.deepEqual(kinds, [
      ["quote", 1],
      ["value", 2],
      ["key", 3],
      ["value", 4],
    ]);
  });
});
