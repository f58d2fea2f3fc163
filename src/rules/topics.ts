import { signoffsOf } from "../charter/agreement.ts";
import type { Charter, Party } from "../charter/charter.ts";
import { closeDepth } from "../charter/configuration.ts";
import { decisionsOf } from "../charter/decisions.ts";
import { journeyOf } from "../charter/journey.ts";
import { hasHalf, mayBeSeveral } from "./halves.ts";
import { isObliging, isQuestion, signsOfBody, signsOfHalves } from "./signs.ts";
import { languages } from "./wording/languages.ts";
import { suspectsIn } from "./wording/suspects.ts";

/** What a charter may tell of, one bit each, of which there are 32. Of most of it most charters tell nothing. */
const bits = {
  "front matter": 1,
  parties: 2,
  relationship: 4,
  kind: 8,
  depth: 16,
  "current depth": 32,
  trust: 64,
  "current trust": 128,
  delivery: 256,
  risk: 512,
  power: 1024,
  review: 2048,
  agreement: 4096,
  journey: 8192,
  "sign-offs": 16384,
  decisions: 32768,
  "halves outside themes": 65536,
  "unread text": 131072,
  "unreadable bytes": 262144,
  concerns: 524288,
  "themes without halves": 1048576,
  "empty halves": 2097152,
  "several principles": 4194304,
  questions: 8388608,
  "titles nearly named": 16777216,
  "titles of two themes": 33554432,
  "deprecated themes": 67108864,
  "suspect words": 134217728,
  "close work": 268435456,
  "verbs that oblige": 536870912,
} as const;

export type Topic = keyof typeof bits;

/** What the charter tells of, seen at a glance. */
export function topicsOf(charter: Charter): number {
  const { configuration } = charter;
  return (
    (charter.frontMatter ? bits["front matter"] : 0) |
    (charter.parties ? bits.parties : 0) |
    (configuration.relationship ? bits.relationship : 0) |
    (configuration.kind ? bits.kind : 0) |
    (configuration.depth ? bits.depth : 0) |
    (closeDepth(charter) ? bits["close work"] : 0) |
    (configuration.currentDepth ? bits["current depth"] : 0) |
    (configuration.trustRequired ? bits.trust : 0) |
    (configuration.trustCurrent ? bits["current trust"] : 0) |
    (configuration.delivery ? bits.delivery : 0) |
    (configuration.risk ? bits.risk : 0) |
    (configuration.power ? bits.power : 0) |
    (charter.review ? bits.review : 0) |
    (charter.agreement ? bits.agreement : 0) |
    (journeyOf(charter) ? bits.journey : 0) |
    (signoffsOf(charter).length > 0 ? bits["sign-offs"] : 0) |
    (decisionsOf(charter).length > 0 ? bits.decisions : 0) |
    (charter.looseParts.length > 0 ? bits["halves outside themes"] : 0) |
    (charter.unread ? bits["unread text"] : 0) |
    (charter.invalidUtf8 ? bits["unreadable bytes"] : 0) |
    ((signsOfBody(charter) & isQuestion) !== 0 ? bits.questions : 0) |
    ((signsOfHalves(charter) & isObliging) !== 0 ? bits["verbs that oblige"] : 0) |
    (suspectsIn(charter, languages).length > 0 ? bits["suspect words"] : 0) |
    topicsOfThemes(charter) |
    topicsOfParties(charter)
  );
}

function topicsOfThemes({ themes }: Charter): number {
  let topics = 0;
  for (const theme of themes) {
    const { observations, principles, definition } = theme;
    if (observations.length === 0 || principles.length === 0) topics |= bits["themes without halves"];
    if (hasHalf(observations, "empty") || hasHalf(principles, "empty")) topics |= bits["empty halves"];
    if (mayBeSeveral(principles)) topics |= bits["several principles"];
    if (theme.near) topics |= bits["titles nearly named"];
    if (theme.joined) topics |= bits["titles of two themes"];
    if (definition?.deprecated) topics |= bits["deprecated themes"];
  }
  return topics;
}

function topicsOfParties({ parties }: Charter): number {
  for (const { concerns } of parties?.items ?? none) if (concerns) return bits.concerns;
  return 0;
}

const none: readonly Party[] = [];

/** The bits of all these. */
export function bitsOf(topics: readonly Topic[]): number {
  return topics.reduce((all, one) => all | bits[one], 0);
}
