import { signoffsOf } from "../../charter/agreement.ts";
import type { AgreedText, Charter, Signoff } from "../../charter/charter.ts";
import { type AgreementDigest, digestOf } from "../../charter/digest.ts";
import { entryOf } from "../../charter/front-matter/value.ts";
import { signerKey, signerOf } from "../../charter/signer.ts";
import type { Range } from "../../charter/text.ts";
import { capitalised, joined, link } from "../ends.ts";
import type { Rule } from "../rule.ts";

export const changedSinceAgreement: Rule = {
  id: "changed-since-agreement",
  group: "agreement",
  severity: { draft: "off", agreed: "warning", strict: "error", silentBefore: true },
  onlyWith: ["sign-offs"],
  description: "The text is the one that was agreed.",
  rationale:
    "A sign-off with a digest is for one text: the observations, the principles and the choices that stood there on that day. New line breaks, list marks, a milestone that is done or a new review date leave the digest as it is; another word in a principle does not. Then those who signed are asked again, and “Charter: Record Agreement…” or `charter agree` writes their answer. No quick fix does it, as it would speak for a party. [How the digest is made](../digest.md); it is no electronic signature.",
  examples: {
    bad: `---
charter: 1
title: Ice for the fish market - Floe Works and North Quay
status: agreed
agreement:
  signoffs:
    - party: floe-works
      date: 2026-03-02
      digest: sha256:b8bec693a82d0c485b2db0f9fc41160d5bed65c31060e3712a3344d63dd98a83
  texts:
    - digest: sha256:b8bec693a82d0c485b2db0f9fc41160d5bed65c31060e3712a3344d63dd98a83
      choices: e3b0c44298fc
      themes: { time: "292d92be5081", trust: "53c6f340b053" }
---

## Trust

**Observation:** The scales stand in the hall of the market.

**Guiding principle:** Floe weighs each box, and North Quay takes its word for the morning's bill.

## It takes time

**Observation:** The first summer was full of small disputes.

**Guiding principle:** Both foremen meet on the first Monday of each month until the second summer is over.
`,
    good: `---
charter: 1
title: Ice for the fish market - Floe Works and North Quay
status: agreed
agreement:
  signoffs:
    - party: floe-works
      date: 2026-03-02
      digest: sha256:b8bec693a82d0c485b2db0f9fc41160d5bed65c31060e3712a3344d63dd98a83
  texts:
    - digest: sha256:b8bec693a82d0c485b2db0f9fc41160d5bed65c31060e3712a3344d63dd98a83
      choices: e3b0c44298fc
      themes: { time: "292d92be5081", trust: "53c6f340b053" }
---

## Trust

**Observation:** The scales stand in the hall of the market.

**Guiding principle:** Floe weighs each box, and North Quay takes its word for the day's bill.

## It takes time

**Observation:** The first summer was full of small disputes.

**Guiding principle:** Both foremen meet on the first Monday of each month until the second summer is over.
`,
  },

  *check(charter) {
    const signoffs = signoffsOf(charter).filter(({ digest }) => digest);
    if (signoffs.length === 0) return;
    const now = digestOf(charter);
    const renewed = new Set(signoffs.filter((row) => isFor(row, now.whole)).map((row) => keyOf(row, charter)));
    for (const row of signoffs) {
      if (!row.digest || isFor(row, now.whole)) continue;
      // An older row of one who has signed again is history.
      if (row.party && renewed.has(keyOf(row, charter))) continue;
      const changes = changesSince(row, now, charter);
      const [only, ...others] = changes.filter(({ theme }) => theme);
      yield {
        range: row.digest.range,
        message: `${said(changes)} since ${answered(row)}: ask again, and record the answer.`,
        theme: others.length === 0 ? only?.theme : undefined,
        related: changes.flatMap(({ words, how, range }) => (range ? link({ words: `${words} ${how}`, range }) : [])),
      };
    }
  },
};

interface Change {
  /** As it stands in the middle of a sentence: “Trust” in its quotes. */
  readonly words: string;
  readonly how: "has changed" | "is new" | "is gone";
  readonly range?: Range | undefined;
  /** The theme of the catalog. */
  readonly theme?: string | undefined;
}

function isFor({ digest }: Signoff, whole: string): boolean {
  return digest?.value.toLowerCase() === whole;
}

function keyOf(row: Signoff, charter: Charter): string {
  const signer = signerOf(row);
  return signer ? signerKey(charter, signer) : "";
}

/** What differs from the text that the row is for; nothing where no digests of that text are on file. */
function changesSince({ digest }: Signoff, now: AgreementDigest, charter: Charter): readonly Change[] {
  const then = charter.agreement?.texts?.items.find((text) => text.digest?.value === digest?.value);
  return then ? [...themeChanges(then, now, charter), ...choiceChanges(then, now, charter)] : [];
}

function* themeChanges(
  { themes: then }: AgreedText,
  { themes: now }: AgreementDigest,
  charter: Charter,
): Iterable<Change> {
  const here = new Set<string>();
  for (const { key, id, title } of charter.themes) {
    const digest = now.get(key);
    if (here.has(key) || digest === then.get(key)) continue;
    here.add(key);
    const how = !then.has(key) ? "is new" : digest === undefined ? "is gone" : "has changed";
    yield { words: `“${title.value}”`, how, range: title.range, theme: id };
  }
  for (const key of then.keys()) {
    if (here.has(key) || now.has(key)) continue;
    const known = charter.catalog.themes.find(({ id }) => id === key);
    yield { words: `“${known?.title ?? key}”`, how: "is gone", theme: known?.id };
  }
}

function* choiceChanges(then: AgreedText, now: AgreementDigest, { frontMatter }: Charter): Iterable<Change> {
  if (!then.choices || then.choices.value === now.choices) return;
  const entry = frontMatter?.root && entryOf(frontMatter.root, "collaboration");
  yield { words: "what stands under “collaboration”", how: "has changed", range: entry?.key.range };
}

/** “Trust” and “Fit” have changed and “Time” is new */
function said(changes: readonly Change[]): string {
  if (changes.length === 0) return "The text has changed";
  const changed = changes.filter(({ how }) => how === "has changed").map(({ words }) => words);
  const others = changes.filter(({ how }) => how !== "has changed").map(({ words, how }) => `${words} ${how}`);
  const first = changed.length > 0 ? [`${joined(changed)} ${changed.length === 1 ? "has" : "have"} changed`] : [];
  return capitalised(joined([...first, ...others]));
}

function answered({ party, role, agreed, date }: Signoff): string {
  const who = party ? `“${party.value}”${role ? ` (${role.value})` : ""}` : "somebody";
  return `${who} ${agreed.value ? "agreed" : "answered"}${date ? ` on ${date.value}` : ""}`;
}
