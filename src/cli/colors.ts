import type picocolors from "picocolors";

const names = ["bold", "dim", "underline", "red", "green", "yellow", "blue", "cyan"] as const;

/** What makes words stand out. */
export type Colors = Readonly<Record<(typeof names)[number], (text: string) => string>>;

/** Colours that are none: for files, and for words that go on elsewhere. */
export const plainColors = Object.fromEntries(names.map((name) => [name, (text: string) => text])) as Colors;

/** Those of terminals. Their package asks for Node's streams when it is evaluated, which takes milliseconds. */
export function colorsOf(): Colors {
  const library: typeof picocolors = require("picocolors");
  return library.createColors(true);
}
