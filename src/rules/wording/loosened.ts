/**
 * The source of an expression without what it wants, or does not want, to stand before and behind a match: it matches
 * wherever the expression does, whatever stands around, and elsewhere too.
 */
export function loosened(source: string): string {
  if (!looksAround.test(source)) return source;
  let result = "";
  let depth = 0;
  let leftOut = 0;
  let isInClass = false;
  for (const [token] of source.matchAll(/\\.|\(\?<?[=!]|./gs)) {
    if (token === "[" || token === "]") isInClass = token === "[";
    const opens = !isInClass && token.startsWith("(");
    if (opens) depth++;
    if (opens && token !== "(" && leftOut === 0) leftOut = depth;
    if (leftOut === 0) result += token;
    if (isInClass || token !== ")") continue;
    if (leftOut === depth) leftOut = 0;
    depth--;
  }
  return result;
}

const looksAround = /\(\?<?[=!]/;
