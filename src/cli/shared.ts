import { once } from "../catalog/remembered.ts";
import type { Charter } from "../charter/charter.ts";
import { blanked } from "../charter/private.ts";
import { attitudesOf } from "../rules/consistency/attitude.ts";
import type { Problem } from "../rules/rule.ts";
import { printable, type Terminal } from "./terminal.ts";

/** The charter without its private parts: all that an output may be made of. Every place in it is that of the charter. */
export function sharedOf(charter: Charter, parse: (text: string) => Charter): Charter {
  if (charter.privateRanges.length === 0) return charter;
  const shared = parse(blanked(charter));
  if (!shared.frontMatter?.error || charter.frontMatter?.error) return shared;
  // What is left cannot be read, such as an alias of a private value: none of it is told.
  return parse(blanked({ ...charter, privateRanges: [...charter.privateRanges, shared.frontMatter.content] }));
}

/** The problem without words that are private. */
export function sharedProblem(problem: Problem, charter: Charter): Problem {
  if (charter.privateRanges.length === 0) return problem;
  const { related = [], message } = problem;
  const tell = (words: string): string => withoutQuotes(words, charter);
  return {
    ...problem,
    message: tell(message),
    related: related.map((other) => ({ ...other, message: tell(other.message) })),
  };
}

/** Says on standard error when a charter is about to leave that may be meant for few: whose it is, is not said. */
export function warnOfAttitude(name: string, shared: Charter, { err }: Terminal): void {
  const found = attitudesOf(shared).find(({ value }) => value === "adversarial");
  if (!found) return;
  const line = found.range.start.line + 1;
  err.write(
    `charter: “${printable(name)}” records an adversarial attitude (line ${line}): think of who will read this output; \`visibility: private\` leaves it out.\n`,
  );
}

/** Words in quotation marks that stand in the private parts, and nowhere else, become three dots. */
function withoutQuotes(message: string, charter: Charter): string {
  if (!message.includes("“")) return message;
  const { open, whole } = wordsOf(charter);
  return message.replace(/“([^”]*)”/g, (quoted, words: string) => {
    const bare = oneLine(words.replace(/…$/, ""));
    return whole.includes(bare) && !open.includes(bare) ? "“…”" : quoted;
  });
}

const wordsOf = once((charter: Charter) => ({ open: oneLine(blanked(charter)), whole: oneLine(charter.text) }));

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
