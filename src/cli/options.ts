import { InvalidArgumentError, Option } from "commander";
import type { Profile } from "../rules/rule.ts";

const formats = ["text", "json"] as const;

export type Format = (typeof formats)[number];

const profiles = ["guided", "strict", "quiet"] as const satisfies readonly Profile[];

/** What the options of all commands give; a command takes those that it declares. */
export interface Options {
  readonly format: Format;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly profile: Profile;
  readonly maxWarnings?: number;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

export const formatOption = () =>
  new Option("--format <format>", "how the result is written").choices(formats).default("text" satisfies Format);

export const ruleOptions = () => [
  new Option("--profile <profile>", "how much is asked for").choices(profiles).default("guided" satisfies Profile),
  new Option("--as-of <date>", "the date that rules about time use").argParser(date).default(today(), "today"),
];

export const maxWarningsOption = () =>
  new Option("--max-warnings <number>", "more warnings than this count as an error").argParser(count);

export const stdinOption = () =>
  new Option("--stdin-filename <name>", "what the text from standard input (`-`) is called");

export const colorOptions = () => [
  new Option("--color", "use colours, terminal or not"),
  new Option("--no-color", "use no colours"),
];

/** The exit statuses: they are part of the product's surface. */
export const exit = { clean: 0, problems: 1, failed: 2 } as const;

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
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
