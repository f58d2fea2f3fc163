import type { Catalog } from "../catalog/catalog.ts";
import { tagOf } from "../catalog/language-tag.ts";
import { catalogOf, shippedIds } from "../catalog/shipped.ts";
import { languagesOf } from "../catalog/translated.ts";
import { fileNameFor, proposalFor, scaffoldCharter, themesFor } from "../charter/scaffold-charter.ts";
import { nodeHost } from "../machine/node.ts";
import { createFile, writeFile } from "../machine/write.ts";
import { type Failure, reasonOf } from "../workspace/host.ts";
import { joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import { failureOf, governing } from "./governed.ts";
import { askAtTerminal, interview, type Known } from "./interview.ts";
import { exit, type NewOptions } from "./options.ts";
import { refuse } from "./refuse.ts";
import { counted } from "./reporters/text.ts";
import { printable, slashed, type Terminal } from "./terminal.ts";

/**
 * Writes a new charter and prints its path. What no option says is asked on a terminal; where nobody can answer, a
 * customer and a supplier of something complex are taken.
 */
export async function newCharter(file: string | undefined, options: NewOptions, terminal: Terminal): Promise<number> {
  const { out, err } = terminal;
  const { party: parties = [], title } = options;
  const wanted: Known = { ...options, parties, file };
  const catalogs = await catalogsFor(file, options, terminal);
  if ("message" in catalogs) return refuse(terminal, catalogs.message);
  const isKnown = parties.length > 0 && options.relationship !== undefined && options.delivery !== undefined;
  const known = isKnown || !terminal.canAsk ? wanted : await askAtTerminal((ask) => interview(ask, wanted));
  if (!known) return refuse(terminal, "Nothing is written: the questions ended without an answer.");

  const { relationship = "customer-supplier", delivery = "complex" } = known;
  const proposal = proposalFor({ relationship, delivery });
  const names = known.parties.map((name) => ({ name }));
  const depth = known.depth ?? proposal.depth;
  const catalog = catalogs.chosen ?? catalogOf(depth === proposal.depth ? proposal.catalog : undefined);
  const languages = languagesOf(catalog);
  const isWritten = (language: string): boolean => languages.includes(tagOf(language) ?? language);
  if (options.language !== undefined && !isWritten(options.language))
    return refuse(
      terminal,
      `The catalog “${catalog.id}” is not written in “${options.language}”; there are ${languages.join(", ")}.`,
    );
  const configured = catalogs.language !== undefined && isWritten(catalogs.language) ? catalogs.language : undefined;
  const answers = { parties: names, relationship, delivery, depth, title, language: options.language ?? configured };
  const text = scaffoldCharter(answers, catalog);
  if (options.print) {
    out.write(text);
    return exit.clean;
  }

  const path = pathOf(known.file ?? ".", fileNameFor(answers), terminal);
  const name = relativePath(terminal.from, path);
  const problem = write(path, text, options.force === true);
  if (problem !== undefined) return refuse(terminal, `“${name}” ${problem}.`);
  out.write(`${printable(name)}\n`);
  const taken = [...(known.relationship ? [] : [relationship]), ...(known.delivery ? [] : [delivery])];
  if (taken.length > 0) err.write(`Nothing was said of it, so it begins with: ${taken.join(", ")}.\n`);
  const themes = counted(themesFor(answers, catalog).length, ["theme", "themes"]);
  err.write(`It has ${themes} to fill in; \`charter check\` says what is left.\n`);
  return exit.clean;
}

interface Catalogs {
  /** The one that an option asks for, or a configuration; undefined where the answers decide. */
  readonly chosen: Catalog | undefined;
  /** The language of charters that name none, where a configuration says so. */
  readonly language: string | undefined;
}

async function catalogsFor(
  file: string | undefined,
  { catalog, config }: NewOptions,
  terminal: Terminal,
): Promise<Catalogs | Failure> {
  const governed = await governing({ config }, terminal);
  if ("message" in governed) return governed;
  const name = "new.charter.md";
  const document = { path: pathOf(file ?? ".", name, terminal), name, text: "" };
  const { configuration, rules } = await governed.of(document);
  const [broken] = governed.problems().flatMap((problems) => failureOf(problems) ?? []);
  if (broken) return broken;
  const id = catalog ?? rules.catalog;
  const chosen = id === undefined ? undefined : configuration.catalogOf(id);
  if (catalog === undefined || chosen) return { chosen, language: rules.language };
  const known = [...configuration.ownCatalogs.map((one) => one.id), ...shippedIds].join(", ");
  return { path: name, message: `No catalog has the id “${catalog}”; there are ${known}.` };
}

/** A folder means a file in it, and a name without an ending one that says what the file is. */
function pathOf(file: string, proposed: string, { from }: Terminal): string {
  const path = resolvePath(from, slashed(file));
  const isFolder = nodeHost.kindOf(path) === "folder" || slashed(file).endsWith("/");
  return isFolder ? joinPath(path, proposed) : withEnding(path);
}

function withEnding(file: string): string {
  if (/\.(?:md|markdown)$/i.test(file)) return file;
  return file.endsWith(".charter") ? `${file}.md` : `${file}.charter.md`;
}

/** What stands in the way, to be put behind the file's name. */
function write(path: string, text: string, force: boolean): string | undefined {
  const kind = nodeHost.kindOf(path);
  if (kind && kind !== "file") return "is there already, and no file";
  try {
    if (force) writeFile(path, text);
    else createFile(path, text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return "is there already; --force replaces it";
    if (code === "ENOENT" || code === "ENOTDIR") return "cannot be written: its folder does not exist";
    return `cannot be written: ${reasonOf(error)}`;
  }
}
