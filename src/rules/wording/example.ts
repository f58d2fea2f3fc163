import { catalogOf, defaultCatalogId } from "../../catalog/shipped.ts";
import type { Scope } from "./row.ts";

/** The smallest charter in which a row sees the sentence. */
export function exampleOf(scope: Scope, sentence: string): string {
  if (scope === "objective") return `---\ncharter: 1\nobjectives:\n  - ${JSON.stringify(sentence)}\n---\n`;
  const id = /^theme:(.+)$/.exec(scope)?.[1] ?? "mutuality";
  const title = catalogOf(defaultCatalogId).themes.find((theme) => theme.id === id)?.title ?? id;
  const pair = `## ${title}\n\n**Observation:** Both sites depend on each other's deliveries.\n\n**Guiding principle:** ${sentence}\n`;
  if (scope !== "charter") return pair;
  return `---\ncharter: 1\ncollaboration:\n  relationship: customer-supplier\n---\n\n${pair}`;
}
