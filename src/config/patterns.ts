import type { Located } from "../charter/text.ts";
import { changed, shortened } from "./form.ts";
import type { Issue } from "./issue.ts";

/** What is longer, in UTF-16 units, is not matched with anything: it says nothing that a shorter one does not. */
export const longestPattern = 1000;

/** Patterns that never match what their authors mean. */
export function* issueOfPattern({ value, range }: Located<string>): Iterable<Issue> {
  const glob = value.replace(/^!(?!\()/, "");
  const sign = value.slice(0, value.length - glob.length);
  if (glob.length > longestPattern) {
    const message = `“${shortened(value)}” is longer than ${longestPattern} signs and matches nothing; several patterns stand in a list.`;
    yield { kind: "pattern", range, message };
  } else if (/\\(?![[\]{}()!])/.test(glob)) {
    const message = `“${shortened(value)}” has backslashes; patterns have forward slashes.`;
    yield { kind: "pattern", range, message, repair: changed(value.replaceAll("\\", "/"), range) };
  } else if (/,\s/.test(glob.replace(/\{[^}]*\}/g, ""))) {
    const message = `“${shortened(value)}” is one pattern with a comma in it; several stand in a list, each on a line behind “-”.`;
    yield { kind: "pattern", range, message };
  } else if (isOpen(glob)) {
    const message = `“${shortened(value)}” has a bracket that is never closed, so it matches nothing.`;
    yield { kind: "pattern", range, message };
  } else if (/^(?:\/|[a-z]:\/)/i.test(glob)) {
    const inside = glob.replace(/^\/+/, "");
    const message = `“${shortened(value)}” begins at no folder of this file: patterns are seen from the folder that it stands in.`;
    const repair = glob.startsWith("/") && inside !== "" ? changed(sign + inside, range) : undefined;
    yield { kind: "pattern", range, message, repair };
  } else if (/^\.\.(?:\/|$)/.test(glob)) {
    const message = `“${shortened(value)}” leads out of this file’s folder, and patterns reach only what stands below it.`;
    yield { kind: "pattern", range, message };
  }
}

/** Whether a bracket of a pattern begins something that never ends. A backslash makes it an ordinary sign. */
function isOpen(glob: string): boolean {
  const plain = glob.replace(/\\./g, "");
  const rest = plain.replace(/\[[^\]]*\]|\{[^{}]*\}|\([^()]*\)/g, "");
  return /[[{(]/.test(rest.replace(/\{[^{}]*\}|\([^()]*\)/g, ""));
}
