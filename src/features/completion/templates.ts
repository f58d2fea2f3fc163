import type { Field } from "../../charter/front-matter/fields.ts";
import type { Path } from "../../charter/front-matter/value.ts";
import { patternOf } from "../front-matter-place.ts";
import type { YamlPlace } from "./yaml-place.ts";

/** What a new item of a list is made of, as a snippet; undefined where it is a mere value. */
export function templateOfItem(pattern: string): string | undefined {
  return items[pattern.replaceAll("[]", "")];
}

const items: Readonly<Record<string, string>> = {
  parties: "id: $1\nname: $2\nrole: $3",
  "parties.concerns": "{ concern: $1, response: $2 }",
  journey: "{ type: $1, date: $2, status: planned }",
  "agreement.signoffs": "{ party: $1, name: $2, role: $3, date: $4 }",
  decisions: "{ title: $1, raised: $2, applies: [$3] }",
};

/** What stands behind the colon of a new key, as a snippet. Lines are indented for the place of the key. */
export function templateFor(path: Path, field: Field, { flow, column }: YamlPlace): string {
  const pattern = patternOf(path).replaceAll("[]", "");
  const indent = "\n".padEnd(column + 3);
  const item = items[pattern];
  if (item) {
    const inFlow = item.startsWith("{") ? item : `{ ${item.replaceAll("\n", ", ")} }`;
    return flow ? `[${inFlow}]` : `${indent}- ${item.replaceAll("\n", `${indent}  `)}`;
  }
  const own = values[pattern];
  if (own) return own;
  if (groups.has(pattern)) return flow ? "{ $1 }" : `${indent}$1`;
  const [example] = field.examples;
  return Array.isArray(example) ? "[$1]" : "$1";
}

const values: Readonly<Record<string, string>> = {
  charter: "1",
  type: "Collaboration Charter",
  "collaboration.delivery": "{ nature: $1 }",
  review: "{ every: P6M, next: $1 }",
  governance: "{ core-group: [$1], escalation: [$2] }",
  exit: "{ notice: P6M$1 }",
};

/** Keys that hold more keys than a line does. */
const groups: ReadonlySet<string> = new Set(["collaboration", "agreement"]);
