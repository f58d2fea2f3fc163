import type { Charter } from "../charter/charter.ts";
import { type CharterMemo, memoOf, parseCharter } from "../charter/parse.ts";
import { names } from "../charter/suppressions.ts";
import { contains } from "../charter/text.ts";
import { applyEdits } from "../rules/edits.ts";
import type { Problem, TextEdit } from "../rules/rule.ts";
import { lineAt, lineEndOf, startOf } from "../rules/structure/source.ts";

/**
 * The comment by which somebody accepts a problem where it is: on a line of its own above it, or at the end of its line.
 * Undefined where no comment can stand, and for problems of such comments. `memo` is kept for the same charter.
 */
export function acceptanceOf(
  charter: Charter,
  { rule, range: { start } }: Problem,
  memo: CharterMemo = memoOf(charter),
): TextEdit | undefined {
  if (rule.startsWith("suppression-")) return undefined;
  return candidates(charter, start.line, rule).find((edit) => isHeard(charter, edit, rule, memo));
}

/** Whether the comment has a place; whether it is heard there, only reading tells. */
export function mayBeAccepted(charter: Charter, { rule, range: { start } }: Problem): boolean {
  return !rule.startsWith("suppression-") && candidates(charter, start.line, rule).length > 0;
}

function candidates(charter: Charter, line: number, rule: string): readonly TextEdit[] {
  const { frontMatter, lines, text } = charter;
  const written = lineAt(charter, line);
  const indent = /^[ \t]*/.exec(written)?.[0] ?? "";
  const above = (comment: string): TextEdit => ({
    range: { start: startOf(line), end: startOf(line) },
    newText: `${indent}${comment}${lineEndOf(charter)}`,
  });
  if (frontMatter && contains(frontMatter.content, startOf(line))) {
    if (frontMatter.error || line === frontMatter.range.end.line) return [];
    return [above(`# charter-disable-next-line ${rule}`)];
  }
  if (frontMatter?.range.start.line === line) return [];
  const end = lines.positionAt(lines.offsetAt({ line, character: text.length }));
  const behind = { range: { start: end, end }, newText: ` <!-- charter-disable-line ${rule} -->` };
  const before = line === 0 ? "" : lineAt(charter, line - 1);
  const begins = before.trim() === "" || frontMatter?.range.end.line === line - 1 || /^ {0,3}#{1,6}\s/.test(written);
  const own = above(`<!-- charter-disable-next-line ${rule} -->`);
  return begins && indent === "" && !written.startsWith("|") ? [own, behind] : [behind];
}

/** Whether the comment is read as one that accepts this rule on the line of the problem. */
function isHeard({ text, lines, catalog }: Charter, edit: TextEdit, rule: string, memo: CharterMemo): boolean {
  const after = parseCharter(applyEdits(text, lines, [edit]), () => catalog, { fallback: catalog, memo });
  const line = edit.range.start.line + (/[\r\n]$/.test(edit.newText) ? 1 : 0);
  return after.suppressions.some((comment) => comment.line === line && names(comment, rule));
}
