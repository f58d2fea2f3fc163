import type { DecisionFile } from "./charter.ts";
import { decisionOf } from "./front-matter/particulars.ts";
import { readFrontMatter } from "./front-matter/read.ts";
import { entryOf, type Value } from "./front-matter/value.ts";
import { privateMark } from "./private.ts";
import { indexLines } from "./text.ts";

/** Where decisions are kept, as seen from a charter. */
export const decisionsFolder = "decisions";

/**
 * What the front matter of a Markdown file says of a decision; undefined for a file that tells neither when it was raised
 * or decided nor what it applies: the folder may hold other files too.
 */
export function readDecisionFile(file: string, text: string): DecisionFile | undefined {
  const source = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  const frontMatter = readFrontMatter(source, indexLines(source));
  const decision = frontMatter?.root && decisionOf(frontMatter.root);
  if (!frontMatter?.root || !decision) return undefined;
  const { title, raised, decided, applies, by } = decision;
  if (!raised && !decided && !applies) return undefined;
  const body = source.slice(source.indexOf("\n---"));
  const headings = [...body.matchAll(/^(#{1,6})[ \t]+(\S.*)$/gm)];
  return {
    file,
    title: title?.value ?? headings[0]?.[2]?.trimEnd().replace(/(?<![ \t])[ \t]+#*$/, ""),
    raised: raised?.value,
    decided: decided?.value,
    applies: applies?.items.map(({ value }) => value),
    by: by?.value,
    charters: textsOf(entryOf(frontMatter.root, "charter")?.value),
    isPrivate: isOurs(entryOf(frontMatter.root, "visibility")?.value) || isTitlePrivate(body, headings),
  };
}

/** Whether a decision counts for a charter with this file name. */
export function isDecisionOf({ charters }: DecisionFile, charterName: string): boolean {
  return charters === undefined || charters.some((name) => name.split("/").at(-1) === charterName);
}

/** No rule looks at the words of such a file, so a slip in this one is not to make it known: only `public` is public. */
function isOurs(visibility: Value | undefined): boolean {
  if (!visibility) return false;
  return visibility.kind !== "scalar" || !/^\s*public\s*$/i.test(String(visibility.value));
}

/** Of sections below the title nothing is read, be they private or not. */
function isTitlePrivate(body: string, headings: readonly RegExpExecArray[]): boolean {
  const mark = body.search(privateMark);
  return mark >= 0 && mark < (headings[1]?.index ?? body.length);
}

function textsOf(value: Value | undefined): readonly string[] | undefined {
  if (!value) return undefined;
  const names = (value.kind === "list" ? value.items : [value]).flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" && item.value.trim() !== "" ? [item.value.trim()] : [],
  );
  return names.length > 0 ? names : undefined;
}
