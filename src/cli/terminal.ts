import { type Colors, colorsOf, plainColors } from "./colors.ts";
import { isTerminal, write } from "./write-out.ts";

/** Where a command writes: what it is asked for to `out`, words for people beside it to `err`. */
export interface Terminal {
  readonly out: Stream;
  readonly err: Stream;
  /** The current folder: absolute, with forward slashes. */
  readonly from: string;
  /** Whether somebody sits there who can answer. */
  readonly canAsk: boolean;
  /** Whether somebody waits there, at a screen on which lines can be taken back. */
  readonly showsProgress: boolean;
}

export interface Stream {
  /** Text as it is: the caller has made it printable. */
  write(text: string): void;
  readonly colors: Colors;
}

/** `color` is what --color and --no-color say; without them colours are for terminals only. */
export function terminalOf({ color }: { readonly color?: boolean | undefined }): Terminal {
  return {
    out: streamOf("stdout", color),
    err: streamOf("stderr", color),
    from: slashed(process.cwd()),
    get canAsk() {
      return process.stdin.isTTY === true && isTerminal("stderr");
    },
    get showsProgress() {
      // Pipelines may look like a terminal, and keep all that was ever written.
      return !process.env.CI && process.env.TERM !== "dumb" && isTerminal("stderr");
    },
  };
}

function streamOf(name: "stdout" | "stderr", color: boolean | undefined): Stream {
  let colors: Colors | undefined;
  return {
    write: (text) => write(name, text),
    get colors() {
      colors ??= (color ?? wantsColors(name)) ? colorsOf() : plainColors;
      return colors;
    },
  };
}

/**
 * Windows understands both slashes, and nobody has to write patterns in two ways. There two slashes begin the name of
 * another machine; elsewhere they are one.
 */
export function slashed(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path.replace(/^\/+/, "/");
}

/**
 * Control characters and those that turn the direction of writing become visible escapes: a file's name or a title
 * must not steer the terminal.
 */
export function printable(text: string): string {
  return text.replace(steering, escapeOf);
}

/** The same for JSON, in which the control characters up to U+001F are escaped already. */
export function printableJson(json: string): string {
  return json.replace(steering, (character) => (character === "\n" ? character : escapeOf(character)));
}

const steering = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function wantsColors(name: "stdout" | "stderr"): boolean {
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== "0";
  return process.env.TERM !== "dumb" && isTerminal(name);
}
