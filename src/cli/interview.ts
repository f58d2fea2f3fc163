import { createInterface } from "node:readline";
import type { Depth } from "../catalog/catalog.ts";
import { depths, natures } from "../charter/configuration.ts";
import { type Delivery, fileNameFor, proposalFor, type Relationship } from "../charter/scaffold-charter.ts";
import { relationships } from "./options.ts";

/** What is known of a charter before it is written. */
export interface Known {
  readonly parties: readonly string[];
  readonly relationship?: Relationship | undefined;
  readonly delivery?: Delivery | undefined;
  readonly depth?: Depth | undefined;
  readonly file?: string | undefined;
}

/** Asks one question; undefined when nobody answers any more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks what is not known yet. An empty answer takes what is proposed in brackets. Undefined when the answers end. */
export async function interview(ask: Ask, known: Known): Promise<Known | undefined> {
  const parties = known.parties.length > 0 ? known.parties : await askNames(ask);
  if (!parties) return undefined;
  const relationship = known.relationship ?? (await choose(ask, "What are they to each other?", relationships));
  if (!relationship) return undefined;
  const delivery = known.delivery ?? (await choose(ask, "What is delivered, or made together?", natures, "complex"));
  if (!delivery) return undefined;
  const proposed = proposalFor({ relationship, delivery }).depth;
  const depth = known.depth ?? (await choose(ask, "How close is the work?", depths, proposed));
  if (!depth) return undefined;
  const name = fileNameFor({ parties: parties.map((name) => ({ name })), relationship });
  const file = known.file ?? (await ask(`Into which file? [${name}] `));
  if (file === undefined) return undefined;
  return { parties, relationship, delivery, depth, file: file.trim() || name };
}

/** Whether somebody says yes in so many words; everything else is a no. */
export async function confirm(ask: Ask, question: string): Promise<boolean> {
  const answer = await ask(`${question} [y/N] `);
  return /^y(?:es)?$/i.test(answer?.trim() ?? "");
}

/** Questions go to standard error: standard output is for the result. */
export async function askAtTerminal<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // Lines that are pasted all at once wait for their questions.
  const answers = lines[Symbol.asyncIterator]();
  try {
    return await use(async (question) => {
      process.stderr.write(question);
      const { value, done } = await answers.next();
      if (!done) return value;
      process.stderr.write("\n");
      return undefined;
    });
  } finally {
    lines.close();
  }
}

async function askNames(ask: Ask): Promise<readonly string[] | undefined> {
  for (;;) {
    const answer = await ask("Who works together? In a supply, the customer comes first. (Names with commas) ");
    if (answer === undefined) return undefined;
    // Where there are semicolons, a comma belongs to a name: “Quay, Inc.; Lumen Labs”.
    const names = answer.split(answer.includes(";") ? ";" : ",").map((name) => name.trim());
    const said = [...new Set(names.filter(Boolean))];
    if (said.length > 0) return said;
  }
}

async function choose<T extends string>(
  ask: Ask,
  question: string,
  choices: readonly T[],
  proposed: T | undefined = choices[0],
): Promise<T | undefined> {
  const list = choices.map((choice, i) => `  ${i + 1} ${choice}\n`).join("");
  for (;;) {
    const answer = await ask(`${question}\n${list}[${proposed}] `);
    if (answer === undefined) return undefined;
    const said = answer.trim().toLowerCase();
    if (said === "" && proposed !== undefined) return proposed;
    const meant = choices.filter((choice, i) => choice.startsWith(said) || said === String(i + 1));
    if (said !== "" && meant.length === 1) return meant[0];
  }
}
