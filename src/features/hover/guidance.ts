import type { CatalogTheme, Example } from "../../catalog/catalog.ts";
import type { PartKind } from "../../charter/charter.ts";
import { capitalised } from "../../rules/ends.ts";
import { halfNames } from "../../rules/halves.ts";
import { blocks, bullets, escaped } from "../markdown-text.ts";

/** What a guiding principle is held against, in one question. */
const decidability = "Could two people who disagree use this sentence to reach the same decision within ten minutes?";

/** What a theme is about, what to write and what to ask, as Markdown. `why` tells why the charter at hand has it. */
export function themeGuidance({ title, guidance }: CatalogTheme, why?: string): string {
  const { idea, facts, questions, good, weak } = guidance;
  const asked = [
    ...questions.them.map((question) => `*Them:* ${escaped(question)}`),
    ...questions.us.map((question) => `*Us:* ${escaped(question)}`),
    ...questions.me.map((question) => `*Me:* ${escaped(question)}`),
  ];
  return blocks(
    `**${escaped(title)}**${why === undefined ? "" : ` – ${why}`}`,
    escaped(idea),
    facts.length > 0 ? `**What to state**\n${bullets(facts.map(escaped))}` : undefined,
    asked.length > 0 ? `**What to ask, in this order**\n${bullets(asked)}` : undefined,
    example("A good pair", good),
    example("A weak one", weak),
    `*${decidability}*`,
  );
}

/** What is said of a theme that the users have thought of themselves. */
export function ownThemeGuidance(title: string): string {
  return blocks(
    `**${escaped(title)}** – a theme of your own`,
    "Like every theme it has an observation and a guiding principle that follows from it.",
    `*${decidability}*`,
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
  principle: `*${decidability}*`,
};

function example(heading: string, { observation, principle, why }: Example): string | undefined {
  const pair = [
    observation && `> *${capitalised(halfNames.observation)}:* ${escaped(observation)}`,
    principle && `> *${capitalised(halfNames.principle)}:* ${escaped(principle)}`,
  ].filter((line) => line !== undefined && line !== "");
  if (pair.length === 0) return undefined;
  return `**${heading}**\n${[pair.join("\n>\n"), why && escaped(why)].filter(Boolean).join("\n\n")}`;
}
