import { readDate } from "../charter/dates.ts";
import { nearest } from "../charter/front-matter/near.ts";
import type { Entry, MapValue, Path, Repair, Scalar, Value } from "../charter/front-matter/value.ts";
import { comparePositions, type LineIndex, type Range } from "../charter/text.ts";
import type { Issue } from "./issue.ts";

/** The part of JSON Schema that our files are described with; `x-is` is what a value takes, in words behind “takes”. */
export interface Form {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly "x-is"?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly propertyNames?: Form;
  readonly additionalProperties?: boolean | Form;
  readonly items?: Form;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly $defs?: Readonly<Record<string, Form>>;
}

/** The form of what stands at keys and indexes from the root down, references resolved; undefined for unknown keys. */
export function formAtPath(root: Form, path: Path): Form | undefined {
  const context = { root, synonyms: {} };
  let form: Form | undefined = resolved(root, context);
  for (const step of path) form = form && stepFrom(form, step, context);
  return form && joined(form, context);
}

/** A form that is one of several has the values and the keys of all of them. */
function joined(form: Form, context: Context): Form {
  if (!form.oneOf?.some((branch) => branch.const === undefined)) return form;
  const branches = form.oneOf.map((branch) => resolved(branch, context));
  return {
    ...form,
    oneOf: branches.flatMap((branch) => branch.oneOf ?? []),
    enum: branches.flatMap((branch) => branch.enum ?? []),
    properties: Object.assign({}, ...branches.map((branch) => branch.properties)),
  };
}

function stepFrom(form: Form, step: Path[number], context: Context): Form | undefined {
  for (const branch of [form, ...(form.oneOf ?? [])].map((candidate) => resolved(candidate, context))) {
    const { properties = {}, additionalProperties, items } = branch;
    const below =
      typeof step === "number" ? items : Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
    if (typeof below === "object") return resolved(below, context);
  }
  return undefined;
}

/** The keys that may stand in a form, in the order in which they are told. */
export function keysOf(form: Form): readonly string[] {
  return Object.keys(form.properties ?? {}).filter((key) => key !== "$schema");
}

/** The values that a form knows; `true` and `false` where it takes these. */
export function valuesOf(form: Form): readonly Form[] {
  const constants = form.oneOf?.filter((choice) => choice.const !== undefined) ?? [];
  const listed = (form.enum ?? []).map((value): Form => ({ const: value }));
  return form.type === "boolean" ? [{ const: true }, { const: false }] : [...constants, ...listed];
}

/** What users write for a value that has another name, by the words of the value. */
export type Synonyms = Readonly<Record<string, string>>;

interface Context {
  readonly root: Form;
  readonly synonyms: Synonyms;
}

/** Where a value stands: what is marked when it does not stand on one line, and what it is called. */
interface Place {
  readonly key: Range;
  readonly name: string;
  readonly listed: boolean;
}

/**
 * What in a file does not have its form: one issue for each mistake, at the exact place. Absent values are no mistake.
 *
 * @param file what the file is called, such as “a configuration”.
 */
export function issuesOfForm(root: MapValue, form: Form, file: string, synonyms: Synonyms = {}): Iterable<Issue> {
  const first = root.entries[0]?.key.range ?? root.range;
  return issuesIn(root, form, { key: first, name: file, listed: false }, { root: form, synonyms });
}

/** A key whose value is not written yet is as if it were not there. */
export function isWritten(value: Value): boolean {
  return value.kind !== "scalar" || value.value !== null;
}

function* issuesIn(value: Value, node: Form, place: Place, context: Context): Iterable<Issue> {
  const form = branchFor(value, resolved(node, context), context);
  if (!hasType(value, form)) {
    yield wrong(value, form, place, context);
    return;
  }
  if (value.kind === "scalar") yield* issuesInScalar(value, form, place, context);
  else if (value.kind === "list") yield* issuesInList(value.items, form, place, context);
  else yield* issuesInMap(value, form, place, context);
}

/** What stands here, and then what it refers to: the title of a key is its own, and not that of its kind. */
function resolved(form: Form, context: Context): Named {
  if (form.$ref === undefined) return { ...form, noun: form.title };
  const { $ref, ...own } = form;
  const target = formAt($ref, context.root);
  const behind = target && resolved(target, context);
  return { ...behind, ...own, noun: behind?.noun ?? own.title };
}

/** References are JSON pointers such as `#/$defs/theme`. */
function formAt(reference: string, root: Form): Form | undefined {
  let at: unknown = root;
  for (const step of reference.split("/").slice(1)) {
    at = typeof at === "object" && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  // It stands in a schema of ours.
  return at as Form | undefined;
}

/** A form with what a value of it is called: a “severity”, whatever the title of the key is. */
interface Named extends Form {
  readonly noun: string | undefined;
}

/** Of several forms the one for this kind of value. A list of constants is one form. */
function branchFor(value: Value, form: Named, context: Context): Named {
  const branches = form.oneOf?.some((branch) => branch.const === undefined) ? form.oneOf : undefined;
  const resolvedBranches = branches?.map((branch) => resolved(branch, context)) ?? [];
  const fitting =
    resolvedBranches.find((branch) => hasType(value, branch)) ??
    // A number where a word belongs is a mistake in the word.
    resolvedBranches.find((branch) => value.kind === "scalar" && branch.type === "string");
  return fitting ? { ...fitting, noun: fitting.noun ?? form.noun } : form;
}

function hasType(value: Value, { type, oneOf, enum: values }: Form): boolean {
  if (oneOf?.some((branch) => branch.const === undefined)) return false;
  if (type === undefined) return values === undefined || value.kind === "scalar";
  return typesOf(value).some((is) => [type].flat().includes(is));
}

function typesOf(value: Value): readonly string[] {
  if (value.kind === "map") return ["object"];
  if (value.kind === "list") return ["array"];
  if (Number.isInteger(value.value)) return ["integer", "number"];
  return [typeof value.value];
}

function* issuesInScalar(scalar: Scalar, form: Named, place: Place, context: Context): Iterable<Issue> {
  const known =
    form.enum ?? form.oneOf?.map((choice) => choice.const) ?? (form.const === undefined ? [] : [form.const]);
  if (known.length > 0) {
    if (!known.includes(scalar.value)) yield unlisted(scalar, known.map(String), form, place, context);
    return;
  }
  const { value } = scalar;
  if (typeof value === "number" && (value < (form.minimum ?? value) || value > (form.maximum ?? value))) {
    yield wrong(scalar, form, place, context);
    return;
  }
  const text = typeof value === "string" ? value : undefined;
  if (text === undefined) return;
  if (text.length < (form.minLength ?? 0)) {
    const message = `“${place.name}” is empty; it takes ${takes(form)}.`;
    yield { kind: "schema", range: markOf(scalar, place), message };
  } else if (text.length > (form.maxLength ?? Number.POSITIVE_INFINITY)) {
    const message = `“${place.name}” has more than ${form.maxLength} characters.`;
    yield { kind: "schema", range: markOf(scalar, place), message };
  } else if (form.format === "date" ? readDate(text) === undefined : !matches(text, form.pattern)) {
    yield wrong(scalar, form, place, context);
  }
}

function matches(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(pattern, "u").test(text);
}

function* issuesInList(items: readonly Value[], form: Form, place: Place, context: Context): Iterable<Issue> {
  const seen = new Set<string>();
  for (const item of items) {
    const first = item.kind === "map" ? (item.entries[0]?.key.range ?? item.range) : item.range;
    const inner = { key: first, name: place.name, listed: true };
    if (!isWritten(item)) continue;
    if (form.items) yield* issuesIn(item, form.items, inner, context);
    if (!form.uniqueItems || item.kind !== "scalar") continue;
    const written = String(item.value);
    if (seen.has(written)) {
      const message = `“${shortened(written)}” stands twice in “${place.name}”.`;
      yield { kind: "duplicate", range: markOf(item, inner), message };
    }
    seen.add(written);
  }
  if (items.length < (form.minItems ?? 0)) {
    yield { kind: "schema", range: place.key, message: `“${place.name}” has no item; it takes ${takes(form)}.` };
  }
}

function* issuesInMap(map: MapValue, form: Form, place: Place, context: Context): Iterable<Issue> {
  const { properties = {}, propertyNames, additionalProperties = true } = form;
  const written = new Set(map.entries.map(({ key }) => key.value));
  const absent = new Set(Object.keys(properties).filter((key) => !written.has(key)));
  const slips = new Set<string>();
  for (const entry of map.entries) {
    const { key, value } = entry;
    const known = Object.hasOwn(properties, key.value) ? properties[key.value] : undefined;
    const inner = known ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    if (propertyNames && !matches(key.value, resolved(propertyNames, context).pattern)) {
      const message = `“${shortened(key.value)}” is no key of “${place.name}”; it takes ${takes(propertyNames)}.`;
      yield { kind: "unknown-key", range: key.range, message };
    } else if (inner) {
      if (isWritten(value)) {
        yield* issuesIn(value, inner, { key: key.range, name: key.value, listed: false }, context);
      }
    } else if (additionalProperties === false) {
      const meant = nearest(key.value, [...absent]);
      if (meant !== undefined) slips.add(meant);
      yield unknownKey(entry, meant, Object.keys(properties), place.name);
    }
  }
  yield* missingKeys(map, form, place, slips);
}

/** A key that is there, but misspelt, is one mistake and no second one. */
function* missingKeys(map: MapValue, form: Form, place: Place, slips: ReadonlySet<string>): Iterable<Issue> {
  const has = (name: string): boolean =>
    slips.has(name) || map.entries.some(({ key, value }) => key.value === name && isWritten(value));
  const range = place.listed ? (map.entries[0]?.key.range ?? place.key) : place.key;
  const subject = place.listed ? `This ${(form.title ?? place.name).toLowerCase()}` : sentenceStart(place.name);
  for (const name of form.required ?? []) {
    const fixed = form.properties?.[name]?.const;
    const rest = fixed === undefined ? "." : `; write “${name}: ${fixed}”.`;
    if (!has(name)) yield { kind: "schema", range, message: `${subject} has no “${name}”${rest}` };
  }
  for (const [name, needed] of Object.entries(form.dependentRequired ?? {})) {
    for (const other of needed) {
      if (!has(name) || has(other)) continue;
      const at = map.entries.find(({ key }) => key.value === name)?.key.range ?? range;
      yield { kind: "schema", range: at, message: `“${name}” only says something together with “${other}”.` };
    }
  }
  const either = form.anyOf?.map((branch) => branch.required?.[0] ?? "") ?? [];
  if (either.length > 0 && !either.some(has)) {
    const names = either.map((name) => `“${name}”`).join(" nor ");
    yield { kind: "schema", range, message: `${subject} has neither ${names}.` };
  }
  if (map.entries.length < (form.minProperties ?? 0)) {
    yield { kind: "schema", range, message: `${subject} is empty.` };
  }
}

/** “a catalog” is “This catalog” where a sentence begins with it; a key stands in quotes. */
function sentenceStart(name: string): string {
  return /^an? /.test(name) ? name.replace(/^an? /, "This ") : `“${name}”`;
}

function unknownKey({ key }: Entry, meant: string | undefined, known: readonly string[], owner: string): Issue {
  const { value, range } = key;
  // JSON as some tools have it: what begins so is read as the beginning of a key, which is lost.
  if (/^\/[/*]/.test(value)) {
    const message = "No comment begins with “//” or “/*” here: take it out, or write it behind “#” in a “.yaml” file.";
    return { kind: "syntax", range, message };
  }
  const names = known.filter((name) => name !== "$schema");
  const are = names.length === 1 ? "is" : "are";
  const rest = meant === undefined ? `; known ${are} ${enumerated(names)}.` : `; did you mean “${meant}”?`;
  const message = `“${shortened(value)}” is no key of ${/^an? /.test(owner) ? owner : `“${owner}”`}${rest}`;
  return { kind: "unknown-key", range, message, repair: meant === undefined ? undefined : changed(meant, range) };
}

function unlisted(scalar: Scalar, known: readonly string[], form: Named, place: Place, context: Context): Issue {
  const written = scalar.source;
  // Word processors make other quotation marks, which are letters to YAML.
  const bare = written.replace(/^[“”„‘’‚«»]+|[“”„‘’‚«»]+$/g, "");
  const synonym = context.synonyms[bare.toLowerCase()];
  const only = known.length === 1 ? known[0] : undefined;
  const same = known.find((word) => word === bare);
  const meant =
    only ?? same ?? nearest(bare, known) ?? (synonym !== undefined && known.includes(synonym) ? synonym : undefined);
  const noun = (form.noun ?? place.name).toLowerCase();
  const rest = meant === undefined ? `; known are ${enumerated(known)}.` : `; did you mean “${meant}”?`;
  const repair = meant === undefined ? undefined : changed(meant, scalar.range);
  return {
    kind: "schema",
    range: markOf(scalar, place),
    message: `“${shortened(written)}” is no ${noun}${rest}`,
    repair,
  };
}

function wrong(value: Value, form: Named, place: Place, context: Context): Issue {
  const known = form.enum ?? form.oneOf?.map((choice) => choice.const);
  if (value.kind === "scalar" && known && known.every((choice) => typeof choice === "string")) {
    return unlisted(value, known.map(String), form, place, context);
  }
  const text = value.kind === "scalar" ? value.source : "";
  if (form.format === "date" && /^\d{4}-\d\d-\d\d$/.test(text)) {
    return { kind: "schema", range: markOf(value, place), message: `There is no day ${text} in the calendar.` };
  }
  const subject = place.listed ? `An item of “${place.name}”` : `“${place.name}”`;
  const isQuoted = form.type === "boolean" && /^(?:true|false)$/.test(text);
  const message = isQuoted
    ? `${subject} takes ${takes(form)} without quotes.`
    : `${subject} is ${described(value)}, but takes ${takes(form)}.`;
  return {
    kind: "schema",
    range: markOf(value, place),
    message,
    repair: asBoolean(text, value, form) ?? quotedNumber(value, form),
  };
}

function asBoolean(text: string, { range }: Value, { type }: Form): Repair | undefined {
  if (type !== "boolean" || !/^(?:yes|no|on|off|true|false)$/i.test(text)) return undefined;
  return changed(String(/^(?:yes|on|true)$/i.test(text)), range);
}

/** A number or a word such as `true` where a text belongs: quotes make it one. */
function quotedNumber(value: Value, form: Form): Repair | undefined {
  if (value.kind !== "scalar" || typeof value.value === "string" || ![form.type].flat().includes("string")) {
    return undefined;
  }
  return { title: `Put “${value.source}” in quotes`, range: value.range, newText: `"${value.source}"` };
}

function takes(form: Form): string {
  const type = [form.type].flat()[0] ?? "";
  return form["x-is"] ?? kinds[type] ?? "something else";
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "keys with their values",
  boolean: "`true` or `false`",
  integer: "a whole number",
};

function described(value: Value): string {
  if (value.kind === "list") return "a list";
  if (value.kind === "map") return "a group of keys";
  return value.value === "" ? "empty" : `“${shortened(value.source)}”`;
}

/** The value where it stands on one line, else its key. */
function markOf({ range }: Value, { key }: Place): Range {
  return range.start.line === range.end.line && range.start.character < range.end.character ? range : key;
}

export function changed(newText: string, range: Range): Repair {
  return { title: `Change to “${newText}”`, range, newText };
}

/** The issues in the order of the text; what they would write stands in quotes where it stood in some, or needs them. */
export function ordered(issues: readonly Issue[], text: string, lines: LineIndex): readonly Issue[] {
  const quoted = (issue: Issue): Issue => {
    const { repair } = issue;
    if (!repair) return issue;
    const start = lines.offsetAt(repair.range.start);
    const mark = /^["']/.exec(text.slice(start, start + 1))?.[0] ?? "";
    // In quotes it would be a text again.
    if (/^(?:true|false)$/.test(repair.newText)) return issue;
    if (/^["']/.test(repair.newText) || (mark === "" && !/^[*!&@%`[{>|#]/.test(repair.newText))) return issue;
    const quote = mark || '"';
    return { ...issue, repair: { ...repair, newText: quote + repair.newText + quote } };
  };
  // A value over several lines may look like a key; what is marked ends with the line on which it begins.
  const onOneLine = (issue: Issue): Issue => {
    const { start, end } = issue.range;
    if (start.line === end.line) return issue;
    const from = lines.offsetAt(start);
    const length = text.slice(from).search(/[\r\n]|$/);
    return { ...issue, range: lines.rangeOf(from, from + length) };
  };
  return issues.map((issue) => onOneLine(quoted(issue))).sort((a, b) => comparePositions(a.range.start, b.range.start));
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${[...line].slice(0, 39).join("")}…` : line;
}

export function enumerated(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
