import type { Charter } from "../charter/charter.ts";
import { progressOf } from "./progress.ts";

/** What can be said of a document: each value in force, and where it comes from. */
export interface Explanation {
  /** What makes it a charter; undefined for a document that is none. */
  readonly reason: string | undefined;
  /** Why it is left alone, although it may be one. */
  readonly whyNot: string | undefined;
  readonly charter: Charter | undefined;
  /** What it is where it is a configuration or a catalog. */
  readonly kind?: string | undefined;
  readonly settings: readonly { readonly setting: string; readonly value: string; readonly origin: string }[];
  /** The configurations in force, the strongest first, and what is wrong with them. */
  readonly chain: readonly { readonly path: string; readonly broken: string | undefined }[];
}

/** Why a document is a charter or is none, and what it is held against, as Markdown. */
export function explanationOf(name: string, { reason, whyNot, charter, kind, settings, chain }: Explanation): string {
  const { complete, themes } = charter ? progressOf(charter) : { complete: 0, themes: 0 };
  const values = settings.map(({ setting, value, origin }) => `| ${setting} | **${cell(value)}** | ${cell(origin)} |`);
  const files = chain.map(({ path, broken }) => `1. \`${path}\`${broken ? ` – ${broken}` : ""}`);
  return [
    `# ${name}`,
    kind ? `This is ${kind}.` : sentenceOf(reason, whyNot),
    ...(charter ? [`${complete} of ${themes} themes are complete.`] : []),
    ...(values.length > 0
      ? [[`| | ${kind ? "says" : "in force"} | from |`, "| --- | --- | --- |", ...values].join("\n")]
      : []),
    ...(files.length > 0 ? [`Configurations, the strongest first:\n\n${files.join("\n")}`] : []),
  ].join("\n\n");
}

function sentenceOf(reason: string | undefined, whyNot: string | undefined): string {
  if (reason !== undefined) return `This is a charter: ${reason}.`;
  return whyNot === undefined ? noCharter : `This file is left alone: ${whyNot}.`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|");
}

const noCharter = [
  "This is no charter, so it is not checked. A file is a charter when one of these holds:",
  "",
  "- its name ends in `.charter.md` or `.charter.markdown`;",
  "- its front matter has `charter: 1` and one of `catalog`, `parties`, `collaboration` and `status`;",
  "- its front matter has `type: Collaboration Charter`;",
  "- a pattern under `charters` in a `.charter.yaml` beside it or above it names it.",
].join("\n");
