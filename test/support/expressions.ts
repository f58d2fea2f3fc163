import { readFileSync } from "node:fs";
import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** The literals of regular expressions in a source, as the formatter writes them. */
export function literalsIn(file: string): RegExp[] {
  const literal = /(?:^|[=(,:[!&|?]|return)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm;
  return [...readFileSync(file, "utf8").matchAll(literal)].map(([, body = "", flags]) => new RegExp(body, flags));
}

/** A text, and what is said again and again behind it. */
export interface Hostile {
  readonly before: string;
  readonly pump: string;
}

/**
 * What each repetition in the expression takes, behind what leads there: said again and again, it makes a careless
 * expression read a text again and again.
 */
export function hostilesFor(expression: RegExp): readonly Hostile[] {
  const { pattern } = new RegExpParser().parseLiteral(String(expression));
  const found: Hostile[] = [];
  const walk = (node: AST.Alternative | AST.Element, before: string): string => {
    switch (node.type) {
      case "Alternative":
        return node.elements.reduce((text, element) => text + walk(element, before + text), "");
      case "Group":
      case "CapturingGroup": {
        const samples = node.alternatives.map((alternative) => walk(alternative, before));
        return samples[0] ?? "";
      }
      case "Assertion":
        if (node.kind === "lookahead" || node.kind === "lookbehind")
          for (const alternative of node.alternatives) walk(alternative, before);
        return "";
      case "Quantifier": {
        const one = walk(node.element, before);
        if (node.max > 20 && one !== "") {
          // Where the text begins with it, another alternative may take it.
          found.push({ before, pump: one }, { before: `\u0001${before}`, pump: one });
          // What also begins what comes behind it.
          for (const other of [" ", "a", "\n", "-", "*", "1", "."])
            if (other !== one) found.push({ before, pump: one + other });
        }
        return one.repeat(Math.min(Math.max(node.min, 1), 3));
      }
      default:
        return sampleOf(node, expression.flags);
    }
  };
  for (const alternative of pattern.alternatives) walk(alternative, "");
  return found;
}

const letters = [
  " ",
  "a",
  "\n",
  "\t",
  "A",
  "1",
  "-",
  "*",
  "_",
  ".",
  "#",
  "<",
  "[",
  "]",
  ":",
  ">",
  "=",
  '"',
  "'",
  "/",
  "\\",
  "|",
  "`",
  "é",
  "•",
  "\u0000",
];

/** A character that fits. */
function sampleOf(node: AST.Element, flags: string): string {
  if (node.type === "Character") return String.fromCodePoint(node.value);
  if (node.type === "Backreference") return "";
  const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ""));
  return letters.find((letter) => one.test(letter)) ?? "";
}
