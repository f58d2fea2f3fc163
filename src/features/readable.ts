import type { Charter } from "../charter/charter.ts";
import { particularsOf } from "../charter/front-matter/particulars.ts";
import { readFrontMatter } from "../charter/front-matter/read.ts";

/** Lines that are left out before nobody can say any more what is meant. */
const most = 5;

/**
 * The charter with what its front matter says beside the lines that cannot be read: while somebody types there is mostly
 * one. `line` is the one that is being typed; all places stay where they are.
 */
export function readable(charter: Charter, line: number): Charter {
  if (!charter.frontMatter?.error) return charter;
  const { lines } = charter;
  let text = charter.text;
  let out = line;
  for (let count = 0; count < most; count++) {
    text = withoutLine(charter, text, out);
    const frontMatter = readFrontMatter(text, lines);
    if (!frontMatter?.error) return frontMatter ? { ...charter, frontMatter, ...particularsOf(frontMatter) } : charter;
    const next = frontMatter.error.range.start.line;
    if (next === out || next === 0) return charter;
    out = next;
  }
  return charter;
}

/** Blanks take its place, so that everything else stays at its own. */
function withoutLine({ lines, text: whole }: Charter, text: string, line: number): string {
  const start = lines.offsetAt({ line, character: 0 });
  const end = lines.offsetAt({ line, character: whole.length });
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}
