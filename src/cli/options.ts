import { InvalidArgumentError, Option } from "commander";
import type { Depth } from "../catalog/catalog.ts";
import { depths, natures } from "../charter/configuration.ts";
import type { Delivery, Relationship } from "../charter/scaffold-charter.ts";
import type { Profile } from "../rules/rule.ts";
import type { Shard } from "../workspace/documents.ts";

const formats = ["text", "json"] as const;

export type Format = (typeof formats)[number];

const profiles = ["guided", "strict", "quiet"] as const satisfies readonly Profile[];

/** What the options of all commands give; a command takes those that it declares. */
export interface Options {
  readonly format: Format;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly profile?: Profile;
  /** The one configuration that holds. */
  readonly config?: string;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

/** What `charter check` is told. */
export interface CheckOptions extends Omit<Options, "format"> {
  readonly format?: readonly Output<FormatName>[];
  readonly changedSince?: string;
  readonly staged?: boolean;
  readonly shard?: Shard;
  readonly watch?: boolean;
  /** False where problems that are known are told of, too. */
  readonly baseline?: boolean;
  /** Everything is read by the reference, and nothing by the faster reader beside it. */
  readonly reader?: "remark";
  /** What is found is kept for the next run. */
  readonly cache?: boolean;
  /** The file in which it is kept. */
  readonly cacheLocation?: string;
  /** How many threads examine charters. */
  readonly threads?: number;
}

/** What `charter check` can write its result as. */
const formatNames = ["text", "json", "sarif", "junit", "github", "gitlab", "checkstyle", "markdown"] as const;

export type FormatName = (typeof formatNames)[number];

/** A format and where it goes: into a file, or to standard output. */
export interface Output<Name extends string> {
  readonly format: Name;
  readonly file?: string;
}

/** `--format text --format sarif=out.sarif`: one to standard output, the others into files. */
export const outputOption = () => outputIn(formatNames);

function outputIn<Name extends string>(names: readonly Name[]): Option {
  return new Option(
    "--format <format>",
    `how the result is written: ${names.join(", ")}; again with a file for others, as in ${names.at(-1)}=FILE`,
  )
    .argParser(outputOf(names))
    .default(undefined, "text");
}

function outputOf<Name extends string>(names: readonly Name[]) {
  return (value: string, others: readonly Output<Name>[] | undefined): readonly Output<Name>[] => {
    const [name, ...rest] = value.split("=");
    const format = names.find((known) => known === name);
    const file = rest.length > 0 ? rest.join("=") : undefined;
    if (!format) throw new InvalidArgumentError(`Allowed choices are ${names.join(", ")}.`);
    if (file === "") throw new InvalidArgumentError(`A file’s name follows, as in ${format}=FILE.`);
    return [...(others ?? []), { format, ...(file !== undefined && { file }) }];
  };
}

/** Which of the files that the arguments mean are checked, and when. */
export const selectionOptions = () => [
  new Option("--changed-since <commit>", "only files that have changed since the branch left this commit").conflicts(
    "staged",
  ),
  new Option("--staged", "only what is about to be committed, as it stands there"),
  new Option("--shard <part>", "only a part of the files, as in 2/8; `charter merge` puts the JSON results together")
    .argParser(part)
    .conflicts(["changedSince", "staged", "watch"]),
  new Option("--watch", "check again whenever a file has changed"),
];

function part(value: string): Shard {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? [];
  if (Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new InvalidArgumentError("A part looks like 2/8: the second of eight.");
}

const diffFormatNames = ["text", "json", "markdown"] as const;

export type DiffFormatName = (typeof diffFormatNames)[number];

const gates = ["observation", "principle", "configuration", "signoff"] as const;

/** What a change can be that a pipeline stops at. */
export type Gate = (typeof gates)[number];

/** What `charter diff` is told. */
export interface DiffOptions {
  readonly format?: readonly Output<DiffFormatName>[];
  readonly failOn?: readonly Gate[];
  readonly config?: string;
}

export const diffOptions = () => [
  outputIn(diffFormatNames),
  new Option("--fail-on <change>", `ends with status 1 where one of these has changed: ${gates.join(", ")}`).argParser(
    gated,
  ),
  configOption(),
];

function gated(value: string, others: readonly Gate[] | undefined): readonly Gate[] {
  const named = value.split(",").map((word) => gates.find((gate) => gate === word.trim()));
  if (named.includes(undefined)) throw new InvalidArgumentError(`Allowed choices are ${gates.join(", ")}.`);
  return [...(others ?? []), ...named.filter((gate) => gate !== undefined)];
}

/** What `charter new` is told of the charter to write. */
export interface NewOptions {
  readonly party?: readonly string[];
  readonly relationship?: Relationship;
  readonly delivery?: Delivery;
  readonly depth?: Depth;
  readonly catalog?: string;
  readonly language?: string;
  readonly title?: string;
  readonly force?: boolean;
  readonly print?: boolean;
  readonly config?: string;
}

/** What parties can be to each other, the most frequent first. */
export const relationships = [
  "customer-supplier",
  "alliance",
  "partnership",
  "consortium",
  "internal",
] as const satisfies readonly Relationship[];

export const newOptions = () => [
  new Option("--party <name>", "who works together, once for each; in a supply the customer first").argParser(listed),
  new Option("--relationship <kind>", "what they are to each other").choices(relationships),
  new Option("--delivery <nature>", "what is delivered, or made together").choices(natures),
  new Option("--depth <depth>", "how close the work is, instead of what fits the answers").choices(depths),
  new Option("--catalog <id>", "the themes to begin with, instead of those that fit the answers"),
  new Option("--language <code>", "the language of titles, labels and prompts"),
  new Option("--title <title>", "the charter’s title, instead of one made of the names"),
  new Option("--force", "replace a file that is there already"),
  printOption(),
  configOption(),
];

/** What `charter agree` is told of an answer. */
export interface AgreeOptions {
  readonly party?: string;
  readonly role?: string;
  readonly name?: string;
  readonly no?: boolean;
  readonly again?: boolean;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

export const agreeOptions = () => [
  new Option("--party <id>", "the party that answers, with its function behind a dot where it has several"),
  new Option("--role <function>", "the function in which somebody answers for the party"),
  new Option("--name <name>", "who answers; a name is enough"),
  new Option("--no", "the answer is no"),
  new Option("--again", "every yes, or every yes of --party, is said once more to the text that stands there now"),
  asOfOption("the day of the answer").default(today(), "today"),
];

/** What `charter switch` is told. */
export interface SwitchOptions {
  readonly print?: boolean;
}

export const printOption = () => new Option("--print", "write the charter to standard output, and no file");

/** What `charter init` is told. */
export interface InitOptions {
  readonly write?: boolean;
}

export const initOptions = () => [
  new Option("--write", "write what is shown, without a question"),
  asOfOption("the date that rules about time use for the record").default(undefined, "today"),
];

export const formatOption = () =>
  new Option("--format <format>", "how the result is written").choices(formats).default("text" satisfies Format);

/** What they leave open, configurations say. */
export const ruleOptions = () => [
  new Option("--profile <profile>", "how much is asked for; guided where no configuration says anything").choices(
    profiles,
  ),
  asOfOption("the date that rules about time use; today where no configuration says anything"),
  configOption(),
];

export const configOption = () =>
  new Option("--config <file>", "the configuration that holds, instead of each .charter.yaml on the way");

const asOfOption = (description: string) => new Option("--as-of <date>", description).argParser(date);

export const baselineOption = () =>
  new Option("--no-baseline", "tell of problems that charter.baseline.json knows, too");

export const maxWarningsOption = () =>
  new Option("--max-warnings <number>", "more warnings than this count as an error").argParser(count);

export const stdinOption = () =>
  new Option("--stdin-filename <name>", "what the text from standard input (`-`) is called");

export const readerOption = () =>
  new Option("--reader <reader>", "what reads Markdown: remark alone, without the faster reader beside it").choices([
    "remark",
  ]);

export const cacheOptions = () => [
  new Option("--cache", "keep what is found, and read again only what has changed by the next run"),
  new Option("--cache-location <file>", `where it is kept, instead of ${cacheName}; means --cache`).implies({
    cache: true,
  }),
];

/** One by default: each further one takes memory for a program of its own. */
export const threadsOption = () =>
  new Option(
    "--threads <number>",
    "how many threads share the work where there are many charters; 1 by default",
  ).argParser(threadCount);

function threadCount(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError("It takes a whole number from 1 to 99.");
  return Number(value);
}

/** As seen from the current folder. */
export const cacheName = ".charter/cache/check";

export const colorOptions = () => [
  new Option("--color", "use colours, terminal or not"),
  new Option("--no-color", "use no colours"),
];

/** The first argument of the program where it is another thread of a check: nobody can write it on a command line. */
export const threadMark = "\0check";

/** The exit statuses: they are part of the product's surface. */
export const exit = { clean: 0, problems: 1, failed: 2 } as const;

function listed(value: string, others: readonly string[] | undefined): readonly string[] {
  return [...(others ?? []), value];
}

function date(value: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  // Date.parse takes the 30th of February for the 2nd of March.
  if (!isDate || new Date(value).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError("A date looks like 2026-06-01.");
  return value;
}

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It takes a whole number from 0.");
  return Number(value);
}

/** The day that the user's calendar shows, not the one in Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
