import { type AST, RegExpParser } from "@eslint-community/regexpp";
import fc from "fast-check";

/** Texts in which an expression mostly matches: what it wants around a match is left to luck. */
export function samplesOf(expression: RegExp): fc.Arbitrary<string> {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const flags = expression.flags.replace(/[gy]/g, "");

  const ofAny = (alternatives: readonly AST.Alternative[]): fc.Arbitrary<string> =>
    fc.oneof(...alternatives.map(({ elements }) => joined(elements.map(ofElement))));

  const ofElement = (element: AST.Element): fc.Arbitrary<string> => {
    switch (element.type) {
      case "Character":
        return fc.constant(String.fromCodePoint(element.value));
      case "Group":
      case "CapturingGroup":
        return ofAny(element.alternatives);
      case "Quantifier": {
        const { min, max } = element;
        return fc
          .array(ofElement(element.element), { minLength: min, maxLength: Math.min(max, min + 3) })
          .map((parts) => parts.join(""));
      }
      case "Assertion":
      case "Backreference":
        return fc.constant("");
      default: {
        const one = new RegExp(`^(?:${element.raw})$`, flags);
        return fc.constantFrom(...signs.filter((sign) => one.test(sign)));
      }
    }
  };
  return ofAny(pattern.alternatives);
}

function joined(parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(""));
}

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const signs = [...ascii, "\n", "\t", ..."’‘“”–…éèàâêîôûùçœäöüßÉÀ"];
