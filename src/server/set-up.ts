import type { Catalog } from "../catalog/catalog.ts";
import { shippedCatalogs } from "../catalog/shipped.ts";
import { type Holding, holdingIn } from "../check/holding.ts";
import { configurationNames } from "../config/configuration.ts";
import { inForce } from "../config/in-force.ts";
import { escaped } from "../features/markdown-text.ts";
import { baselineName, baselineText, type KnownProblem, recorded } from "../rules/baseline.ts";
import { checkCharter } from "../rules/engine.ts";
import { isTold } from "../rules/told.ts";
import { type Alike, configurationFor, likenessOf, readAs } from "../workspace/adoption.ts";
import { configurationsFrom } from "../workspace/configurations.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import { decode } from "../workspace/decode.ts";
import { findFiles } from "../workspace/find.ts";
import { type Host, reasonOf, withFiles } from "../workspace/host.ts";
import { folderOf, joinPath } from "../workspace/paths.ts";
import type { FolderSetUp } from "./protocol.ts";

export interface Surroundings {
  readonly host: Host;
  readonly folder: string;
  /** All folders that are open. */
  readonly tops: () => readonly string[];
  /** Today, as `YYYY-MM-DD`. */
  readonly asOf: string;
}

interface Found {
  readonly path: string;
  /** As seen from the folder. */
  readonly name: string;
  readonly text: string;
  readonly invalidUtf8: boolean;
}

/**
 * What the terminal’s `charter init` would write in a folder: a configuration that makes charters of the files that look
 * like some, and a record of the problems of today, which holds without the settings of anybody’s editor. Nothing is
 * written here.
 */
export async function setUpFolder(around: Surroundings): Promise<FolderSetUp> {
  const { host, folder } = around;
  for (const name of [...configurationNames, baselineName])
    if (await host.kindOf(joinPath(folder, name))) return { reason: `“${name}” is there already: nothing is written.` };
  const found = await textsIn(around);
  if ("reason" in found) return found;

  const before = holdingFrom(around);
  const [alike, others]: [Alike[], string[]] = [[], []];
  let charters = 0;
  for (const { path, name, text } of found.texts) {
    const held = await before(path);
    const catalogs: readonly Catalog[] = [...held.values.ownCatalogs, ...shippedCatalogs()];
    if (held.signalOf(name, text)) charters++;
    else {
      const likeness = held.values.isIgnored ? undefined : likenessOf(text, (own) => held.parse(own, {}), catalogs);
      if (likeness) alike.push({ name, ...likeness });
      else others.push(name);
    }
  }
  const [name] = configurationNames;
  const text = configurationFor({ alike, others });
  const files: { name: string; text: string }[] = text === undefined ? [] : [{ name, text }];
  const written = new Map(text === undefined ? [] : [[joinPath(folder, name), text]]);
  const after = holdingFrom({ ...around, host: withFiles(host, written) });
  const record = await problemsOf(found.texts, after, around);
  const problems = [...record.values()].flat().reduce((sum, { count }) => sum + count, 0);
  if (problems > 0) files.unshift({ name: baselineName, text: baselineText(record) });
  if (files.length === 0)
    return {
      reason:
        charters === 0
          ? "No file here looks like a charter; “New Charter…” writes one."
          : "The charters here have no problems: there is nothing to write.",
    };
  return { files, report: reportOf(alike, text, problems) };
}

async function textsIn({
  host,
  folder,
}: Surroundings): Promise<{ readonly texts: readonly Found[] } | { readonly reason: string }> {
  const { files, failures } = await findFiles(host, [folder], folder);
  const [failure] = failures;
  if (failure) return { reason: failure.message };
  const texts: Found[] = [];
  for (const { path, name } of files) {
    try {
      texts.push({ path, name, ...decode(await host.read(path)) });
    } catch (error) {
      return { reason: `“${name}” cannot be read: ${reasonOf(error)}.` };
    }
  }
  return { texts };
}

/** What configurations say of files, and the settings of no editor. */
function holdingFrom({ host, tops, asOf }: Surroundings): (path: string) => Promise<Holding> {
  const configurations = configurationsFrom(host, { tops });
  return async (path) => {
    const configuration = await configurations.in(folderOf(path));
    const settings = configuration.settingsFor(path);
    return holdingIn(configuration, settings, inForce(settings, {}, { asOf }));
  };
}

async function problemsOf(
  texts: readonly Found[],
  holdingAt: (path: string) => Promise<Holding>,
  { host, folder, tops }: Surroundings,
): Promise<ReadonlyMap<string, readonly KnownProblem[]>> {
  const record = new Map<string, readonly KnownProblem[]>();
  const decisionsBeside = decisionFinder(host, folder, tops);
  for (const { path, name, text, invalidUtf8 } of texts) {
    const held = await holdingAt(path);
    if (!held.signalOf(name, text)) continue;
    const { files: decisionFiles } = await decisionsBeside(path);
    const charter = held.parse(text, { invalidUtf8, decisionFiles, reader: undefined });
    const problems = checkCharter(charter, held.values.rules).filter((problem) => isTold(problem, charter));
    if (problems.length > 0) record.set(name, recorded(charter, problems));
  }
  return record;
}

/** In Markdown: what each title is read as, and what would be written. */
function reportOf(alike: readonly Alike[], configuration: string | undefined, problems: number): string {
  const parts: string[] = [];
  for (const { name, catalog, titles } of alike) {
    const rows = titles.map((title) => {
      const { words, range } = title;
      return `- line ${range.start.line + 1}: “${escaped(words)}” → ${escaped(readAs(title))}`;
    });
    parts.push(`## ${escaped(name)}`, `Catalog: ${escaped(catalog.id)}`, rows.join("\n"));
  }
  if (configuration !== undefined)
    parts.push(`## New: ${configurationNames[0]}`, `\`\`\`yaml\n${configuration.trimEnd()}\n\`\`\``);
  if (problems > 0)
    parts.push(
      `## New: ${baselineName}`,
      `It records ${problems === 1 ? "one problem" : `${problems} problems`} of today; from then on only new ones are told.`,
    );
  return `${parts.join("\n\n")}\n`;
}
