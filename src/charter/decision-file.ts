import { decisionOf } from "./front-matter/particulars.ts";
import { readFrontMatter } from "./front-matter/read.ts";
import { entryOf, type Value } from "./front-matter/value.ts";
import { indexLines } from "./text.ts";

/** A decision that has a file of its own, beside the charter in the folder `decisions`. */
export interface DecisionFile {
  /** As users see it from the charter: `decisions/2027-04-weekends.md`. */
  readonly file: string;
  readonly title: string | undefined;
  readonly raised: string | undefined;
  readonly decided: string | undefined;
  readonly applies: readonly string[] | undefined;
  readonly by: string | undefined;
  /** The names of the charters that it belongs to; undefined for every charter beside the folder. */
  readonly charters: readonly string[] | undefined;
}

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
  return {
    file,
    title:
      title?.value ??
      /^#{1,6}[ \t]+(\S.*)$/m
        .exec(body)?.[1]
        ?.trimEnd()
        .replace(/(?<![ \t])[ \t]+#*$/, ""),
    raised: raised?.value,
    decided: decided?.value,
    applies: applies?.items.map(({ value }) => value),
    by: by?.value,
    charters: textsOf(entryOf(frontMatter.root, "charter")?.value),
  };
}

/** Whether a decision counts for a charter with this file name. */
export function isDecisionOf({ charters }: DecisionFile, charterName: string): boolean {
  return charters === undefined || charters.some((name) => name.split("/").at(-1) === charterName);
}

function textsOf(value: Value | undefined): readonly string[] | undefined {
  if (!value) return undefined;
  const names = (value.kind === "list" ? value.items : [value]).flatMap((item) =>
    item.kind === "scalar" && typeof item.value === "string" && item.value.trim() !== "" ? [item.value.trim()] : [],
  );
  return names.length > 0 ? names : undefined;
}
