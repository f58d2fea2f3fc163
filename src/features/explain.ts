import type { Charter } from "../charter/charter.ts";
import type { CharterSignal } from "../charter/detect.ts";
import type { Level, Profile } from "../rules/rule.ts";
import { progressOf } from "./progress.ts";

/** What is in force for a charter, besides what it says itself. */
export interface InForce {
  readonly profile: Profile;
  /** Levels that users set, by rule id. */
  readonly severities: Readonly<Record<string, Level>>;
  /** The date that rules about time use. */
  readonly asOf: string;
}

/** Why a document is a charter or is none, and what it is held against, as Markdown. */
export function explanationOf(
  name: string,
  found: { readonly signal: CharterSignal; readonly charter: Charter } | undefined,
  { profile, severities, asOf }: InForce,
): string {
  const heading = `# ${name}`;
  if (!found) return [heading, noCharter].join("\n\n");
  const { signal, charter } = found;
  const { complete, themes } = progressOf(charter);
  const written = charter.catalogId
    ? `line ${charter.catalogId.range.start.line + 1}`
    : "the default, as none is named";
  const set = Object.entries(severities).map(([rule, level]) => `- \`${rule}\`: ${level}`);
  return [
    heading,
    `This is a charter: ${reasonOf(signal)}.`,
    `- Catalog: **${charter.catalog.id}** (${written})\n- Status: **${charter.status}**${charter.statusValue ? ` (line ${charter.statusValue.range.start.line + 1})` : " (none is written)"}\n- Profile: **${profile}**\n- Today is ${asOf}.\n- ${complete} of ${themes} themes are complete.`,
    ...(set.length > 0 ? [`Rules with a severity of your own, from the settings:\n\n${set.join("\n")}`] : []),
  ].join("\n\n");
}

function reasonOf({ why, line }: CharterSignal): string {
  const where = line === undefined ? "" : ` (line ${line})`;
  return `${reasons[why]}${where}`;
}

const reasons = {
  "file name": "its name ends in `.charter.md` or `.charter.markdown`",
  "front matter": "its front matter has `charter` with a number, and a key that goes with it",
  type: "its front matter says `type: Collaboration Charter`",
  configuration: "the configuration of the workspace names it",
} satisfies Record<CharterSignal["why"], string>;

const noCharter = [
  "This is no charter, so it is not checked. A file is a charter when one of these holds:",
  "",
  "- its name ends in `.charter.md` or `.charter.markdown`;",
  "- its front matter has `charter: 1` and one of `catalog`, `parties`, `collaboration` and `status`;",
  "- its front matter has `type: Collaboration Charter`.",
].join("\n");
