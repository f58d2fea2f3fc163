import { notes } from "../../catalog/remembered.ts";
import { comparePositions, type Range } from "../text.ts";
import { doubtfulData, isWritten } from "./data.ts";
import { type Field, fieldAt, rootField } from "./fields.ts";
import { type Misfit, misfitsIn } from "./generated/validate.ts";
import { mended } from "./mend.ts";
import { nearest } from "./near.ts";
import { hasStrangers, type Slip, slipsIn } from "./slips.ts";
import {
  type Entry,
  entryOf,
  type FrontMatter,
  type MapValue,
  type Path,
  type Repair,
  type Scalar,
  type Value,
} from "./value.ts";

/** Something in the front matter that does not fit what a charter knows. */
export interface FrontMatterIssue {
  /** `value`: a wrong type or value, or a missing key. `key`: a near miss of a known key. `quote`: YAML changes it. */
  readonly kind: "value" | "key" | "quote";
  readonly severity: "error" | "warning" | "hint";
  /** On one line: the exact key or value. */
  readonly range: Range;
  readonly message: string;
  readonly repair: Repair | undefined;
}

/** What does not fit, in the order of the text, one issue for each mistake. The same front matter is looked at once. */
export function validateFrontMatter(frontMatter: FrontMatter): readonly FrontMatterIssue[] {
  const known = issuesOf.get(frontMatter) ?? (frontMatter.root ? issuesIn(frontMatter.root) : none);
  issuesOf.set(frontMatter, known);
  return known;
}

const issuesOf = notes<FrontMatter, readonly FrontMatterIssue[]>();

function issuesIn(root: MapValue): readonly FrontMatterIssue[] {
  const issues: FrontMatterIssue[] = [];
  const misfits = misfitsIn(doubtfulData(root, rootField()));
  if (misfits.length > 0 || hasStrangers(root, rootField())) issues.push(...unfitIn(withoutAbsent(root), misfits));
  lookAt(root, rootField(), issues);
  return issues.length === 0 ? none : issues.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

const none: readonly FrontMatterIssue[] = [];

function* unfitIn(root: MapValue, misfits: readonly Misfit[]): Iterable<FrontMatterIssue> {
  const slips = new Map([...slipsIn(root, rootField())].map((slip) => [slip.pointer, slip]));
  const missed = new Set<Slip>();
  for (const misfit of firstOfEach(misfits)) {
    const slip = slipOf(misfit, slips);
    if (slip) missed.add(slip);
    else yield sayMisfit(root, misfit);
  }
  for (const slip of slips.values()) yield saySlip(slip, missed.has(slip) ? "error" : "hint");
}

/** A text that is neither list nor mapping does not fit the forms of these either: its type counts. */
function firstOfEach(misfits: readonly Misfit[]): Iterable<Misfit> {
  const first = new Map<string, Misfit>();
  for (const misfit of misfits) {
    if (misfit.keyword === "if") continue;
    if (misfit.keyword === "type" || !first.has(misfit.instancePath)) first.set(misfit.instancePath, misfit);
  }
  return first.values();
}

/** A missing key that is there, but misspelt: that is the one mistake then. */
function slipOf({ instancePath, keyword, params }: Misfit, slips: ReadonlyMap<string, Slip>): Slip | undefined {
  if (keyword !== "required") return undefined;
  const keys = params.missingProperty === "name" ? ["name", "id"] : [params.missingProperty];
  return keys.map((key) => slips.get(`${instancePath}/${key}`)).find((slip) => slip);
}

function sayMisfit(root: MapValue, { instancePath, keyword, params }: Misfit): FrontMatterIssue {
  const steps = instancePath.split("/").slice(1);
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const place = placeIn(root, path);
  const field = fieldAt(path) ?? rootField();
  if (keyword === "required" && (place.listed || isRecognised(place.value, field))) {
    return sayMissing(place, field, String(params.missingProperty));
  }
  return keyword === "enum" ? sayUnlisted(place, field) : sayWrong(place, field);
}

function sayMissing({ value, mark }: Place, { title }: Field, missing: string): FrontMatterIssue {
  const range = (value.kind === "map" && value.entries[0]?.key.range) || mark;
  const keys = missing === "name" ? "no “id” and no “name”" : `no “${missing}”`;
  const message = `This ${title.toLowerCase()} has ${keys}.`;
  return { kind: "value", severity: "error", range, message, repair: undefined };
}

function sayUnlisted({ value, name, mark }: Place, { values }: Field): FrontMatterIssue {
  const written = value.kind === "scalar" ? value.source : "";
  const choices = [
    ...new Set(values.map(({ title, value }) => (typeof value === "boolean" ? title.toLowerCase() : `${value}`))),
  ];
  const meant = nearest(written, choices);
  const rest = meant === undefined ? `; known are ${enumerated(choices)}.` : `; did you mean “${meant}”?`;
  const message = `“${shortened(written)}” is no known “${name}”${rest}`;
  return {
    kind: "value",
    severity: "warning",
    range: mark,
    message,
    repair: meant === undefined ? undefined : changed(meant, value.range),
  };
}

function sayWrong({ value, name, listed, mark: range }: Place, field: Field): FrontMatterIssue {
  const subject = listed ? `An item of “${name}”` : `“${name}”`;
  const noDay = value.kind === "scalar" && field.format === "date" && /^\d{4}-\d\d-\d\d$/.test(value.source);
  const message = noDay
    ? `There is no day ${value.source} in the calendar.`
    : `${subject} is ${described(value, field)}, but takes ${field.takes}.`;
  const newText = value.kind === "scalar" ? mended(value.source, field) : undefined;
  const repair = newText === undefined ? undefined : { title: `Write ${newText}`, range: value.range, newText };
  return { kind: "value", severity: "error", range, message, repair };
}

function described(value: Value, { types }: Field): string {
  if (value.kind === "list") return "a list";
  if (value.kind === "map") return "a group of keys";
  return `${types.includes("integer") && value.quoted ? "the text " : ""}“${shortened(value.source)}”`;
}

function saySlip({ entry: { key }, key: meant }: Slip, severity: "error" | "hint"): FrontMatterIssue {
  const message = `“${shortened(key.value)}” is no key of a charter; did you mean “${meant}”?`;
  return { kind: "key", severity, range: key.range, message, repair: changed(meant, key.range) };
}

/** Near misses in open lists, and values that YAML changes. Collected: of nearly all values nothing is to be said. */
function lookAt(value: Value, field: Field, issues: FrontMatterIssue[]): void {
  if (value.kind === "list") {
    for (const item of value.items) lookAt(item, field.item ?? field, issues);
  } else if (value.kind === "map") {
    for (const { key, value: inner } of value.entries) {
      const known = field.at(key.value);
      if (known) lookAt(inner, known, issues);
    }
  } else if (field.open && field.types.includes("number") && isWritten(value) && isInLine(value)) {
    const issue = closeCall(value, field) ?? misreading(value);
    if (issue) issues.push(issue);
  }
}

function isInLine({ range: { start, end } }: Value): boolean {
  return start.line === end.line;
}

function closeCall({ range, source }: Scalar, { words }: Field): FrontMatterIssue | undefined {
  const meant = nearest(source, words);
  if (meant === undefined) return undefined;
  const message = `“${shortened(source)}” comes close to “${meant}”; did you mean that?`;
  return { kind: "value", severity: "hint", range, message, repair: changed(meant, range) };
}

function misreading(scalar: Scalar): FrontMatterIssue | undefined {
  const reading = readingOf(scalar);
  if (reading === undefined) return undefined;
  const { range, source } = scalar;
  const repair = { title: `Put “${source}” in quotes`, range, newText: `"${source}"` };
  const message = `${reading}; in quotes it stays as it is written.`;
  return { kind: "quote", severity: "hint", range, message, repair };
}

/** What YAML makes of a plain text, where it is something else. */
function readingOf({ value, source, quoted }: Scalar): string | undefined {
  if (quoted) return undefined;
  if (typeof value === "number" && `${value}` !== source) return `YAML reads “${source}” as the number ${value}`;
  if (source.length > 3 || !/^(?:yes|no|on|off)$/i.test(source)) return undefined;
  return `Some programs read “${source}” as ${/^(?:yes|on)$/i.test(source) ? "true" : "false"}`;
}

/** A key without a value is not written yet: it is as if it were not there. */
function withoutAbsent(map: MapValue): MapValue {
  const entries = map.entries.filter(({ value }) => isWritten(value));
  return { ...map, entries: entries.map(({ key, value }) => ({ key, value: pruned(value) })) };
}

function pruned(value: Value): Value {
  if (value.kind === "list") return { ...value, items: value.items.filter(isWritten).map(pruned) };
  return value.kind === "map" ? withoutAbsent(value) : value;
}

interface Place {
  readonly value: Value;
  /** The innermost key on the way to it. */
  readonly name: string;
  /** Whether it is an item of a list. */
  readonly listed: boolean;
  /** What is marked: the value if it stands on one line, else its key. */
  readonly mark: Range;
}

function placeIn(root: MapValue, path: Path): Place {
  let value: Value = root;
  let key = { value: "", range: root.range };
  let listed = false;
  for (const step of path) {
    listed = typeof step === "number";
    if (value.kind === "list") value = value.items[Number(step)] ?? value;
    else if (value.kind === "map") {
      const entry: Entry | undefined = entryOf(value, String(step));
      if (!entry) break;
      ({ key, value } = entry);
    }
  }
  const inner = value.kind === "map" && listed ? value.entries[0]?.key.range : undefined;
  return { value, name: key.value, listed, mark: isOneLine(value.range) ? value.range : (inner ?? key.range) };
}

function isOneLine({ start, end }: Range): boolean {
  return start.line === end.line && start.character < end.character;
}

/** Whether the mapping is what belongs there, if incomplete, and not one by names of the users' own. */
function isRecognised(value: Value, field: Field): boolean {
  return value.kind === "map" && value.entries.some(({ key }) => field.at(key.value) !== undefined);
}

function changed(newText: string, range: Range): Repair {
  return { title: `Change to “${newText}”`, range, newText };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${[...line].slice(0, 39).join("")}…` : line;
}

function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
