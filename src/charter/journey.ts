import { once } from "../catalog/remembered.ts";
import { answeredInBody, sectionsTitled } from "./answers.ts";
import { milestonesIn } from "./body-tables.ts";
import type { Charter, Milestone } from "./charter.ts";
import { readDate } from "./dates.ts";
import type { Range } from "./text.ts";

/** What happens before and after the signing. */
export interface Journey {
  /** The key `journey`, or the title of the section whose table tells it. */
  readonly key: Range;
  readonly milestones: readonly Milestone[];
}

/** The journey of the front matter, else that of a table in the body; undefined when none of them tells one. */
export const journeyOf: (charter: Charter) => Journey | undefined = once((charter) => {
  if (charter.journey) return { key: charter.journey.key, milestones: charter.journey.items };
  for (const { title, tables } of sectionsTitled(charter, ["journey", "milestones"])) {
    for (const table of tables) {
      const milestones = milestonesIn(table);
      if (milestones) return { key: title.range, milestones };
    }
  }
  return undefined;
});

/** Whether the journey is only told in words: then nobody can say what is missing in it. */
export function journeyInWords(charter: Charter): boolean {
  return journeyOf(charter) === undefined && answeredInBody(charter, "journey");
}

/** The milestones in the order of their dates; one without a readable date stays behind the one it is written behind. */
export function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  let last = "";
  const dated = milestones.map((milestone) => {
    last = readDate(milestone.date?.value) ?? last;
    return { milestone, date: last };
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ milestone }) => milestone);
}

/** The milestones around the first signing, without the signings; undefined when nothing is signed in the journey. */
export function aroundSigning({ milestones }: Journey):
  | {
      readonly before: readonly Milestone[];
      readonly signing: Milestone;
      readonly after: readonly Milestone[];
    }
  | undefined {
  const ordered = inOrder(milestones);
  const place = ordered.findIndex(isSigning);
  const signing = ordered[place];
  if (!signing) return undefined;
  const others = (some: readonly Milestone[]) => some.filter((milestone) => !isSigning(milestone));
  return { before: others(ordered.slice(0, place)), signing, after: others(ordered.slice(place + 1)) };
}

export function isSigning({ type }: Milestone): boolean {
  return type?.value === "contract-signed";
}

export function isDone({ status }: Milestone): boolean {
  return status?.value === "done";
}

/** Still to come: neither done nor missed, and not dated before the day. One without a readable date may well come. */
export function isAhead(milestone: Milestone, day: string): boolean {
  const { status, date } = milestone;
  if (status?.value === "done" || status?.value === "missed") return false;
  return (readDate(date?.value) ?? day) >= day;
}

/** What a problem about a milestone marks: its type, or what there is of it. */
export function nameRange({ type, id, range }: Milestone): Range {
  return type?.range ?? id?.range ?? range;
}
