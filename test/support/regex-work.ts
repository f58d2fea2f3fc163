import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** What grows as a power of two comes here soon. */
const mostSteps = 20_000_000;

/**
 * How many steps a backtracking engine takes to find all matches of the expression in the text. Counting is what a clock
 * cannot do on a busy machine: the same steps every time.
 */
export function workOf(expression: RegExp, text: string): number {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const { flags } = expression;
  const leaves = new Map<AST.Node, (place: number) => boolean>();
  let steps = 0;

  // A sticky expression is tried at one place.
  for (let start = 0; start <= (expression.sticky ? 0 : text.length); ) {
    let end = -1;
    anyOf(pattern.alternatives, start, (place) => {
      end = place;
      return true;
    });
    start = end > start ? end : start + 1;
  }
  return steps;

  type Next = (place: number) => boolean;

  function anyOf(alternatives: readonly AST.Alternative[], place: number, next: Next): boolean {
    return alternatives.some(({ elements }) => allOf(elements, 0, place, next));
  }

  function allOf(elements: readonly AST.Element[], index: number, place: number, next: Next): boolean {
    const element = elements[index];
    return element === undefined
      ? next(place)
      : matches(element, place, (after) => allOf(elements, index + 1, after, next));
  }

  function matches(element: AST.Element, place: number, next: Next): boolean {
    if (++steps > mostSteps) throw new Error(`${expression} goes on and on.`);
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return anyOf(element.alternatives, place, next);
      case "Quantifier":
        return repeated(element, 0, place, next);
      case "Assertion":
        return holds(element, place) && next(place);
      case "Character":
      case "CharacterClass":
      case "CharacterSet":
        return place < text.length && leafOf(element)(place) && next(place + 1);
      default:
        throw new Error(`${element.type} cannot be counted: ${element.raw}`);
    }
  }

  function repeated(quantifier: AST.Quantifier, count: number, place: number, next: Next): boolean {
    const { element, min, max, greedy } = quantifier;
    const more = (): boolean =>
      count < max &&
      matches(
        element,
        place,
        (after) => (after > place || count < min) && repeated(quantifier, count + 1, after, next),
      );
    if (count < min) return more();
    return greedy ? more() || next(place) : next(place) || more();
  }

  function holds(assertion: AST.Assertion, place: number): boolean {
    if (assertion.kind === "lookahead") return anyOf(assertion.alternatives, place, () => true) !== assertion.negate;
    if (assertion.kind === "lookbehind") {
      const reaches = (from: number): boolean => anyOf(assertion.alternatives, from, (end) => end === place);
      return [0, 1, 2, 3, 4, 5, 6, 7, 8].some((back) => back <= place && reaches(place - back)) !== assertion.negate;
    }
    if (assertion.kind === "word") return (isWord(place - 1) !== isWord(place)) !== assertion.negate;
    return assertion.kind === "start" ? place === 0 : place === text.length;
  }

  function isWord(place: number): boolean {
    return /\w/.test(text.charAt(place));
  }

  function leafOf(node: AST.Character | AST.CharacterClass | AST.CharacterSet): (place: number) => boolean {
    let leaf = leaves.get(node);
    if (!leaf) {
      const one = new RegExp(`^${node.raw}$`, flags.replace(/[gy]/g, ""));
      const known = new Map<string, boolean>();
      leaf = (place) => {
        const character = text.charAt(place);
        let fits = known.get(character);
        if (fits === undefined) {
          fits = one.test(character);
          known.set(character, fits);
        }
        return fits;
      };
      leaves.set(node, leaf);
    }
    return leaf;
  }
}
