/** What a glob pattern is made of. */
export type Part =
  | { readonly kind: "text"; readonly text: string }
  /** One sign of a name. */
  | { readonly kind: "one"; readonly is: (sign: string) => boolean }
  /** Any signs of one name, or none. */
  | { readonly kind: "star" }
  /** Any folders, each with its slash, or none. */
  | { readonly kind: "folders" }
  /** Nothing, or a slash and all below. */
  | { readonly kind: "below" }
  | { readonly kind: "group"; readonly sign: GroupSign; readonly choices: readonly (readonly Part[])[] };

/** How often one of the choices stands there: once, at most once, at least once, any number of times, or not. */
type GroupSign = "@" | "?" | "+" | "*" | "!";

const anySign: Part = { kind: "one", is: () => true };

const everything: Part = {
  kind: "group",
  sign: "@",
  choices: [[{ kind: "folders" }, { kind: "star" }]],
};

/** Reads a pattern. What is never closed stands for itself. */
export function partsOf(glob: string): readonly Part[] {
  return read(glob, true);
}

/** @param isStart whether what stands before is a slash, or nothing. */
function read(glob: string, isStart: boolean): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const push = (part: Part, length: number): void => {
    parts.push(part);
    at += length;
  };
  const text = (words: string, length = words.length): void => push({ kind: "text", text: words }, length);
  while (at < glob.length) {
    const isFirst = at === 0 ? isStart : glob[at - 1] === "/";
    const rest = glob.slice(at);
    const [stars = ""] = /^\*+(?!\()/.exec(rest) ?? [];
    const [, sign, bracket] = /^([@?+*!]?)([({[])/.exec(rest) ?? [];
    if (rest.startsWith("\\") && rest.length > 1) text(rest.charAt(1), 2);
    else if (isFirst && /^\*\*+\//.test(rest)) push({ kind: "folders" }, stars.length + 1);
    else if (/^\/\*\*+$/.test(rest)) push({ kind: "below" }, rest.length);
    else if (isFirst && at === 0 && /^\*\*+$/.test(rest)) push(everything, rest.length);
    else if (stars !== "") push({ kind: "star" }, stars.length);
    else if (bracket === "[" && sign === "") {
      const found = setAt(rest);
      if (found) push(found.part, found.length);
      else text("[");
    } else if (bracket === "{" && sign === "") {
      const end = closing(rest, 0, "{", "}");
      const choices = end < 0 ? [] : split(rest.slice(1, end), ",");
      if (choices.length > 1) push(group("@", choices, isFirst), end + 1);
      else text("{");
    } else if (bracket === "(") {
      const opens = sign === undefined ? 0 : sign.length;
      const end = closing(rest, opens, "(", ")");
      const choices = end < 0 ? [] : split(rest.slice(opens + 1, end), "|");
      const isGroup = end >= 0 && (opens > 0 || choices.length > 1);
      if (isGroup) push(group(opens > 0 ? (sign as GroupSign) : "@", choices, isFirst), end + 1);
      else if (sign === "*") push({ kind: "star" }, 1);
      else if (sign === "?") push(anySign, 1);
      else text(rest.charAt(0));
    } else if (rest.startsWith("?")) push(anySign, 1);
    else text(rest.charAt(0));
  }
  return parts;
}

function group(sign: GroupSign, choices: readonly string[], isStart: boolean): Part {
  return { kind: "group", sign, choices: choices.map((choice) => read(choice, isStart)) };
}

/** `[a-z]`, which also stands for itself, as folders have such names. */
function setAt(rest: string): { readonly part: Part; readonly length: number } | undefined {
  const [whole, not, signs = ""] = /^\[(\^?)(\]?[^\]/]*)\]/.exec(rest) ?? [];
  if (whole === undefined || signs === "") return undefined;
  const ranges = [...signs.matchAll(/\\?([\s\S])(?:-\\?([\s\S]))?/g)];
  const isIn = (sign: string): boolean => ranges.some(([, from = "", to = from]) => from <= sign && sign <= to);
  const is = (sign: string): boolean => isIn(sign) === (not === "");
  const choices: readonly (readonly Part[])[] = [[{ kind: "text", text: whole }], [{ kind: "one", is }]];
  return { part: { kind: "group", sign: "@", choices }, length: whole.length };
}

/** Where the bracket ends that opens at a place; -1 where it never does. */
function closing(glob: string, start: number, opens: string, closes: string): number {
  let depth = 0;
  for (let at = start; at < glob.length; at++) {
    if (glob[at] === "\\") at++;
    else if (glob[at] === opens) depth++;
    else if (glob[at] === closes && --depth === 0) return at;
  }
  return -1;
}

/** The pieces between separators that stand in no bracket. */
function split(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "\\") at++;
    else if ("({".includes(sign)) depth++;
    else if (")}".includes(sign)) depth--;
    else if (sign === separator && depth === 0) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}
