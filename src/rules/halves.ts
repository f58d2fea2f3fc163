import type { Part, PartKind, Theme } from "../charter/charter.ts";
import type { Range } from "../charter/text.ts";

/** What a half is called in messages. */
export const halfNames: Readonly<Record<PartKind, string>> = {
  observation: "observation",
  principle: "guiding principle",
};

/** Whether the theme has to have this half: its catalog may leave it to the writer. */
export function needs(theme: Theme, kind: PartKind): boolean {
  return theme.definition?.parts?.[kind] !== "optional";
}

/** Observations and principles in the order of the text, side by side; the longer row goes on alone. */
export function* pairsOf({ observations, principles }: Theme): Iterable<{ observation?: Part; principle?: Part }> {
  for (let i = 0; i < Math.max(observations.length, principles.length); i++) {
    const [observation, principle] = [observations[i], principles[i]];
    yield { ...(observation && { observation }), ...(principle && { principle }) };
  }
}

/** All halves that say something, each with its theme; placeholders are left to their own rule. */
export function* writtenHalves(themes: readonly Theme[], kind: PartKind): Iterable<{ theme: Theme; part: Part }> {
  for (const theme of themes) {
    for (const part of kind === "observation" ? theme.observations : theme.principles) {
      if (part.content === "text") yield { theme, part };
    }
  }
}

/** What a problem of a half marks: its label, or the first line of an item that shares its label with others. */
export function markOf(part: Part): Range {
  return part.listed ? (part.prose[0]?.range ?? part.label.range) : part.label.range;
}

/** Both kinds of halves, in the order of the text within each kind. */
export function partsOf({ observations, principles }: Theme): readonly Part[] {
  return [...observations, ...principles];
}
