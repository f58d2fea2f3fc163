import type { CatalogTheme, Example } from "../../catalog/catalog.ts";
import type { PartKind } from "../../charter/charter.ts";
import { blocks, bullets, escaped } from "../markdown-text.ts";
import { type Frame, frameIn } from "./frame.ts";

/**
 * What a theme is about, what to write and what to ask, as Markdown. `why` tells why the charter at hand has it.
 *
 * @param language that of the catalog, for the words around the guidance, unless the guidance is in another one.
 */
export function themeGuidance(theme: CatalogTheme, why?: string, language?: string): string {
  const { title, guidance } = theme;
  const { idea, facts, questions, good, weak } = guidance;
  const words = frameIn(theme.guidanceLanguage ?? language);
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
export function ownThemeGuidance(title: string, language?: string): string {
  const { own, ownIdea, decidability } = frameIn(language);
  return blocks(`**${escaped(title)}** – ${own}`, ownIdea, `*${decidability}*`);
}

/** What one half of a theme is, with an example where the theme has one. */
export function halfGuidance(kind: PartKind, theme: CatalogTheme | undefined, language?: string): string {
  const frame = frameIn(language);
  const words = theme?.guidance.good[kind];
  const from = theme && words && `${frame.goodFor.replace("{0}", escaped(theme.title))}\n\n> ${escaped(words)}`;
  const hint = kind === "observation" ? frame.hint : `*${frame.decidability}*`;
  return blocks(`**${frame[kind]}** – ${frame.meanings[kind]}`, hint, from);
}

function example(heading: string, { observation, principle, why }: Example, words: Frame): string | undefined {
  const pair = [
    observation && `> *${words.observation}:* ${escaped(observation)}`,
    principle && `> *${words.principle}:* ${escaped(principle)}`,
  ].filter((line) => line !== undefined && line !== "");
  if (pair.length === 0) return undefined;
  return `**${heading}**\n${[pair.join("\n>\n"), why && escaped(why)].filter(Boolean).join("\n\n")}`;
}
