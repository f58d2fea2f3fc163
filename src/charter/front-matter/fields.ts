import schema from "../../../schemas/front-matter.schema.json";
import { requiredKeys } from "./generated/validate.ts";
import type { Path } from "./value.ts";

/** What the schema says about one place of the front matter, references resolved: for hovers, completion and checks. */
export interface Field {
  readonly title: string;
  /** Markdown, in a few sentences. */
  readonly description: string;
  readonly examples: readonly unknown[];
  /** What it takes, in words that follow “takes”. */
  readonly takes: string;
  /** JSON Schema's names of the types that are taken. */
  readonly types: readonly string[];
  readonly format: "date" | "duration" | undefined;
  /** The values that are known, in the order in which they are told. */
  readonly values: readonly KnownValue[];
  /** The same as they are written. */
  readonly words: readonly string[];
  /** Whether other values are fine too. */
  readonly open: boolean;
  /** The keys below it, in the order in which they are told; in a list, those of a single item that stands without one. */
  readonly keys: ReadonlyMap<string, Field>;
  /** One of these, without the others being made. */
  at(key: string): Field | undefined;
  /** An item of the list, where a list is taken. */
  readonly item: Field | undefined;
  /** Whether it takes any text, number, yes and no that is among the values, where other values are not fine. */
  readonly takesAny: boolean;
  /** Whether something somewhere needs a key of this name. */
  readonly required: boolean;
}

interface KnownValue {
  readonly value: string | number | boolean;
  readonly title: string;
  readonly description: string;
}

/** The field at keys and indexes from the root down; undefined for keys of the users' own. */
export function fieldAt(path: Path): Field | undefined {
  let field: Field | undefined = rootField();
  for (const step of path) field = typeof step === "number" ? field?.item : field?.at(step);
  return field;
}

/** The whole front matter. */
export function rootField(): Field {
  root ??= new SchemaField(schema, "");
  return root;
}

let root: Field | undefined;

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly "x-is"?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly then?: Node;
  readonly oneOf?: readonly Choice[];
  readonly anyOf?: readonly Choice[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

interface Choice {
  readonly const?: string | number | boolean;
  readonly title?: string;
  readonly description?: string;
}

/** Keywords that forbid nothing, those that are asked for by name, and those that are for people. */
const harmless: ReadonlySet<string> = new Set("type $ref oneOf items title description examples x-is anyOf".split(" "));

const texts = ["string", "number", "boolean"];

/** What is below a field is made when somebody looks there, and of it only what is asked for: a charter uses a few keys of many. */
class SchemaField implements Field {
  readonly #layers: readonly Node[];
  /** The key of the field. */
  readonly #name: string;
  #below: ReadonlyMap<string, Node> | undefined;
  readonly #made = new Map<string, Field>();
  #keys: ReadonlyMap<string, Field> | undefined;
  #item: Field | undefined | "unknown" = "unknown";
  #types: readonly string[] | undefined;
  #values: readonly KnownValue[] | undefined;
  #words: readonly string[] | undefined;
  #isOpen: boolean | undefined;
  #takesAny: boolean | undefined;
  #required: boolean | undefined;

  constructor(node: Node, name: string) {
    this.#layers = [...layersOf(node)];
    this.#name = name;
  }

  get title(): string {
    return this.#first(({ title }) => title) ?? "";
  }

  get description(): string {
    return this.#first(({ description }) => description) ?? "";
  }

  get examples(): readonly unknown[] {
    return this.#first(({ examples }) => examples) ?? [];
  }

  get takes(): string {
    return this.#first((layer) => layer["x-is"]) ?? "something else";
  }

  get types(): readonly string[] {
    this.#types ??= [this.#first(({ type }) => type) ?? []].flat();
    return this.#types;
  }

  get format(): Field["format"] {
    return this.#first(({ format }) => format) as Field["format"];
  }

  get values(): readonly KnownValue[] {
    this.#values ??= this.#choices().flatMap(({ const: value, title = "", description = "" }) =>
      value === undefined ? [] : { value, title, description },
    );
    return this.#values;
  }

  get words(): readonly string[] {
    this.#words ??= this.values.map(({ value }) => `${value}`);
    return this.#words;
  }

  get open(): boolean {
    this.#isOpen ??= this.#open() !== undefined || this.#choices().length === 0;
    return this.#isOpen;
  }

  get keys(): ReadonlyMap<string, Field> {
    this.#keys ??= new Map([...this.#nodesBelow()].map(([key, node]) => [key, this.#fieldAt(key, node)]));
    return this.#keys;
  }

  at(key: string): Field | undefined {
    const made = this.#made.get(key);
    if (made) return made;
    const node = this.#nodesBelow().get(key);
    return node && this.#fieldAt(key, node);
  }

  get item(): Field | undefined {
    if (this.#item === "unknown") {
      const items = this.#first((layer) => layer.items);
      this.#item = items && new SchemaField(items, this.#name);
    }
    return this.#item;
  }

  get takesAny(): boolean {
    this.#takesAny ??=
      this.#layers.every((layer) => Object.keys(layer).every((keyword) => harmless.has(keyword))) &&
      this.#layers.every(({ type }) => type === undefined || texts.every((text) => type.includes(text))) &&
      this.#layers.filter(({ oneOf }) => oneOf).length < 2;
    return this.#takesAny;
  }

  get required(): boolean {
    this.#required ??= requiredKeys.has(this.#name);
    return this.#required;
  }

  #choices(): readonly Choice[] {
    return this.#first(({ oneOf }) => oneOf) ?? this.#open() ?? [];
  }

  #open(): readonly Choice[] | undefined {
    return this.#first(({ anyOf }) => anyOf);
  }

  #nodesBelow(): ReadonlyMap<string, Node> {
    this.#below ??= new Map(this.#layers.flatMap(({ properties = {} }) => Object.entries(properties)));
    return this.#below;
  }

  #fieldAt(key: string, node: Node): Field {
    const field = this.#made.get(key) ?? new SchemaField(node, key);
    this.#made.set(key, field);
    return field;
  }

  #first<T>(pick: (layer: Node) => T | undefined): T | undefined {
    for (const layer of this.#layers) {
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The node, then what it refers to, then what holds for a value that stands without a list or a mapping. */
function* layersOf(node: Node): Iterable<Node> {
  yield node;
  const definition = node.$ref && (schema.$defs as Readonly<Record<string, Node>>)[node.$ref.replace("#/$defs/", "")];
  if (definition) yield* layersOf(definition);
  if (node.then) yield* layersOf(node.then);
}
