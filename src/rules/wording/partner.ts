import type { Charter } from "../../charter/charter.ts";
import type { Located, Range } from "../../charter/text.ts";
import type { Finding, Fix } from "../rule.ts";

/** Where words of a row stand: all of them, and the last one alone. */
export interface Place {
  readonly words: string;
  readonly range: Range;
  readonly last: Located<string>;
}

/**
 * English only: in other languages an article and an ending change with the word. Calls the roles of a section by their names: *partnership* becomes *relationship*, *partners* are *parties*, and which
 * role a *partner* has is for the writer to choose. What stands before the word stays, and its article with it.
 */
export function wayOut(places: readonly Place[], { parties }: Charter): Pick<Finding, "fix" | "choices"> {
  const roles = [...new Set(parties?.items.flatMap(({ role }) => (role ? [role.value] : [])))];
  if (places.every(({ words }) => !/\bpartner$/i.test(words))) return { fix: replace(places, "role") };
  const options = roles.length > 0 ? roles : ["customer", "supplier"];
  return { choices: options.map((role) => replace(places, role)) };
}

function replace(places: readonly Place[], role: string): Fix {
  const words = new Set<string>();
  const edits = places.map(({ last }) => {
    const newText = likeCase(betterWord(last.value, role), last.value);
    words.add(newText);
    return { range: last.range, newText };
  });
  return { title: `Write ${[...words].map((word) => `“${word}”`).join(" and ")}`, edits, safe: false };
}

function betterWord(word: string, role: string): string {
  switch (word.toLowerCase()) {
    case "partnership":
      return "relationship";
    case "partnerships":
      return "relationships";
    case "partners":
      return "parties";
    default:
      return role;
  }
}

function likeCase(word: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
