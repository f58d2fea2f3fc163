import type { Located } from "../charter/text.ts";
import { changed, shortened } from "./form.ts";
import type { Issue } from "./issue.ts";

/** Patterns that never match what their authors mean. */
export function* issueOfPattern({ value, range }: Located<string>): Iterable<Issue> {
  const glob = value.replace(/^!(?!\()/, "");
  const sign = value.slice(0, value.length - glob.length);
  if (/\\(?![[\]{}()!])/.test(glob)) {
    const message = `“${shortened(value)}” has backslashes; patterns have forward slashes.`;
    yield { kind: "pattern", range, message, repair: changed(value.replaceAll("\\", "/"), range) };
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
