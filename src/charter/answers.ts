import type { Charter, Section, Theme } from "./charter.ts";

/** What a charter may say in its front matter or, as well, in a section of its body. */
export type Answerable = "governance" | "exit" | "review" | "journey";

/** Titles, as they are compared, of the sections that answer a key when there is text in them. */
const titles: Readonly<Record<Answerable, readonly string[]>> = {
  governance: ["governance", "guardrails", "escalation"],
  exit: ["exit"],
  review: ["review"],
  journey: ["journey", "milestones"],
};

/** Whether the key is written, be it as “none”, or a section of the body answers it. */
export function answers(charter: Charter, key: Answerable): boolean {
  return charter[key] !== undefined || answeredInBody(charter, key);
}

/** Whether a section of the body, or a theme of that name, answers the key. */
export function answeredInBody({ sections, themes }: Charter, key: Answerable): boolean {
  return (
    sections.some((section) => section.hasContent && titles[key].includes(section.key)) ||
    themes.some((theme) => titles[key].includes(theme.key) && hasText(theme))
  );
}

/**
 * What protects a party when the collaboration goes wrong: a way of escalation, a way out, or a section of the body
 * about either.
 */
export function hasSafeguard(charter: Charter): boolean {
  const { governance, exit } = charter;
  return (
    (governance?.escalation?.items.length ?? 0) > 0 ||
    (exit !== undefined && !exit.none) ||
    answeredInBody(charter, "governance") ||
    answeredInBody(charter, "exit")
  );
}

/** Sections with one of these titles, as titles are compared. */
export function sectionsTitled({ sections }: Charter, keys: readonly string[]): readonly Section[] {
  const titled = sections.filter(({ key }) => keys.includes(key));
  return titled.length === 0 ? none : titled;
}

const none: readonly Section[] = [];

function hasText({ observations, principles }: Theme): boolean {
  return [...observations, ...principles].some(({ content }) => content === "text");
}
