import type { CatalogTheme, Example } from "../../catalog/catalog.ts";
import type { PartKind } from "../../charter/charter.ts";
import { capitalised } from "../../rules/ends.ts";
import { halfNames } from "../../rules/halves.ts";
import { blocks, bullets, escaped } from "../markdown-text.ts";
import { type Frame, frameIn } from "./frame.ts";

/**
 * What a theme is about, what to write and what to ask, as Markdown. `why` tells why the charter at hand has it.
 *
 * @param language that of the guidance, for the words around it.
 */
export function themeGuidance({ title, guidance }: CatalogTheme, why?: string, language?: string): string {
  const { idea, facts, questions, good, weak } = guidance;
  const words = frameIn(language);
  const asked = (["them", "us", "me"] as const).flatMap((whom) =>
    questions[whom].map((question) => `*${words[whom]}:* ${escaped(question)}`),
  );
  return blocks(
    `**${escaped(title)}**${why === undefined ? "" : ` – ${why}`}`,
    escaped(idea),
    facts.length > 0 ? `**${words.facts}**\n${bullets(facts.map(escaped))}` : undefined,
    asked.length > 0 ? `**${words.questions}**\n${bullets(asked)}` : undefined,
    example(words.good, good, words),
    example(words.weak, weak, words),
    `*${words.decidability}*`,
  );
}

/** What is said of a theme that the users have thought of themselves. */
export function ownThemeGuidance(title: string): string {
  return blocks(
    `**${escaped(title)}** – a theme of your own`,
    "Like every theme it has an observation and a guiding principle that follows from it.",
    `*${frameIn("en").decidability}*`,
  );
}

/** What one half of a theme is, with an example where the theme has one. */
export function halfGuidance(kind: PartKind, theme: CatalogTheme | undefined): string {
  const words = theme?.guidance.good[kind];
  const from = theme && words && `A good one for “${escaped(theme.title)}”:\n\n> ${escaped(words)}`;
  return blocks(`**${capitalised(halfNames[kind])}** – ${meanings[kind]}`, hints[kind], from);
}

const meanings: Readonly<Record<PartKind, string>> = {
  observation:
    "what all sides hold to be true about this relationship: a value, a belief, a policy, a law or a fact. It says what is, not what ought to be, and it is the reason for the principle.",
  principle:
    "the rule that follows from the observation: who acts, when, what is done, and what is refused. It is concrete enough that people with different bosses come to the same answer.",
};

const hints: Readonly<Record<PartKind, string>> = {
  observation: "Write it so that every party would say it of itself and of the others in the same words.",
  principle: `*${frameIn("en").decidability}*`,
};

function example(heading: string, { observation, principle, why }: Example, words: Frame): string | undefined {
  const pair = [
    observation && `> *${words.observation}:* ${escaped(observation)}`,
    principle && `> *${words.principle}:* ${escaped(principle)}`,
  ].filter((line) => line !== undefined && line !== "");
  if (pair.length === 0) return undefined;
  return `**${heading}**\n${[pair.join("\n>\n"), why && escaped(why)].filter(Boolean).join("\n\n")}`;
}
