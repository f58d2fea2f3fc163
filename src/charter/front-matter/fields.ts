import schema from "../../../schemas/front-matter.schema.json";
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
  for (const step of path) field = typeof step === "number" ? field?.item : field?.keys.get(step);
  return field;
}

/** The whole front matter. */
export function rootField(): Field {
  root ??= fieldOf(schema, "");
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

/** The keys that the schema needs in one place or another. */
function requiredKeys(): ReadonlySet<string> {
  required ??= new Set(
    [...JSON.stringify(schema).matchAll(/"required":\[([^\]]*)\]/g)].flatMap(([, keys]) => JSON.parse(`[${keys}]`)),
  );
  return required;
}

let required: ReadonlySet<string> | undefined;

/**
 * What is below a field is made when somebody looks there: a charter uses a few keys of many.
 *
 * @param name the key of the field.
 */
function fieldOf(node: Node, name: string): Field {
  const layers = [...layersOf(node)];
  const first = <T>(pick: (layer: Node) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const open = first(({ anyOf }) => anyOf);
  const choices = first(({ oneOf }) => oneOf) ?? open ?? [];
  const items = first((layer) => layer.items);
  const values = choices.flatMap(({ const: value, title = "", description = "" }) =>
    value === undefined ? [] : { value, title, description },
  );
  const isPlain = layers.every((layer) => Object.keys(layer).every((keyword) => harmless.has(keyword)));
  let keys: ReadonlyMap<string, Field> | undefined;
  let item: Field | undefined;
  const takesText = layers.every(({ type }) => type === undefined || texts.every((text) => type.includes(text)));
  return {
    title: first(({ title }) => title) ?? "",
    description: first(({ description }) => description) ?? "",
    examples: first(({ examples }) => examples) ?? [],
    takes: first((layer) => layer["x-is"]) ?? "something else",
    types: [first(({ type }) => type) ?? []].flat(),
    format: first(({ format }) => format) as Field["format"],
    values,
    words: values.map(({ value }) => `${value}`),
    open: open !== undefined || choices.length === 0,
    get keys() {
      keys ??= new Map(
        layers.flatMap(({ properties = {} }) =>
          Object.entries(properties).map(([key, value]) => [key, fieldOf(value, key)]),
        ),
      );
      return keys;
    },
    get item() {
      item ??= items && fieldOf(items, name);
      return item;
    },
    takesAny: isPlain && takesText && layers.filter(({ oneOf }) => oneOf).length < 2,
    required: requiredKeys().has(name),
  };
}

/** The node, then what it refers to, then what holds for a value that stands without a list or a mapping. */
function* layersOf(node: Node): Iterable<Node> {
  yield node;
  const definition = node.$ref && (schema.$defs as Readonly<Record<string, Node>>)[node.$ref.replace("#/$defs/", "")];
  if (definition) yield* layersOf(definition);
  if (node.then) yield* layersOf(node.then);
}
