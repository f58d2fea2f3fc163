import type { Charter } from "../charter/charter.ts";
import { comparePositions, type Range } from "../charter/text.ts";
import { byLines } from "./by-lines.ts";
import { applyEdits } from "./edits.ts";
import { fixOf } from "./fix-of.ts";
import type { Problem } from "./rule.ts";

export interface Fixed {
  readonly charter: Charter;
  /** What was fixed, in the order in which it was done. Places are those of the text at that time. */
  readonly fixed: readonly Problem[];
  /** What is left. */
  readonly problems: readonly Problem[];
}

/**
 * Applies the safe fixes of a charter's problems until none is left. Of fixes that touch the same place the first one
 * is applied, and the others wait for what the next reading says.
 */
export function fixSafely(
  charter: Charter,
  parse: (text: string) => Charter,
  check: (charter: Charter) => readonly Problem[],
): Fixed {
  const fixed: Problem[] = [];
  const seen = new Set<string>();
  let current = charter;
  for (;;) {
    const problems = check(current);
    const now = apart(problems.filter((problem) => fixOf(problem)?.safe));
    // Two rules that undo each other's work would go on for ever.
    if (now.length === 0 || seen.has(current.text)) return { charter: current, fixed, problems };
    seen.add(current.text);
    fixed.push(...now);
    current = parse(
      applyEdits(
        current.text,
        current.lines,
        now.flatMap((problem) => fixOf(problem)?.edits ?? []),
      ),
    );
  }
}

/** The problems whose edits touch no edit of an earlier one. */
function apart(problems: readonly Problem[]): Problem[] {
  const taken = byLines<Range>();
  return problems.filter((problem) => {
    const ranges = fixOf(problem)?.edits.map(({ range }) => range) ?? [];
    if (ranges.some((range) => taken.hasNear(range, (other) => touch(range, other)))) return false;
    for (const range of ranges) taken.add(range, range);
    return true;
  });
}

function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
