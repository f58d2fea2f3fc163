import {
  type CancellationToken,
  type Connection,
  DiagnosticSeverity,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
} from "vscode-languageserver";
import type { Catalog } from "../catalog/catalog.ts";
import { catalogOf, shippedCatalogs } from "../catalog/shipped.ts";
import { recordAgreement, renewAgreement } from "../charter/record-agreement.ts";
import { fileNameFor, formsFor, scaffoldCharter } from "../charter/scaffold-charter.ts";
import { switchCatalog } from "../charter/switch-catalog.ts";
import { convertSelection } from "../features/convert.ts";
import { explanationOf } from "../features/explain.ts";
import { nextGap } from "../features/gaps.ts";
import { cursorAfter, insertThemes, missingThemesOf } from "../features/insert-themes.ts";
import { said } from "../features/messages.ts";
import { progressOf } from "../features/progress.ts";
import { signersOf } from "../features/signers.ts";
import { rules } from "../rules/index.ts";
import { urlOf } from "../rules/pages.ts";
import { explainedFile, kindOfFile } from "../workspace/explained-file.ts";
import { explainedChain, explainedSettings, reasonOf, whyNot } from "../workspace/explanation.ts";
import type { Answers } from "./answers.ts";
import type { Checked } from "./checked.ts";
import { type CommandArguments, type CommandResults, type ServerCommand, serverCommands } from "./protocol.ts";
import { setUpFolder } from "./set-up.ts";
import { fileNameOf } from "./uris.ts";

type Handlers = { readonly [C in ServerCommand]: (...args: CommandArguments[C]) => Promise<CommandResults[C]> };

/**
 * Answers the commands of `protocol.ts`; any client may run them.
 *
 * @param refresh tells that more may have changed than the server has heard of.
 */
export function answerCommands(
  connection: Connection,
  { open, workspace, configurations, today, client, filesOf, folders }: Answers,
  refresh: () => void,
): void {
  const handlers: Handlers = {
    async overview(uri) {
      const found = await open.get(uri);
      if (!found) return null;
      return { ...progressOf(found.charter), catalog: found.charter.catalog.id, ...countsOf([found]) };
    },
    async missingThemes(uri) {
      const found = await open.get(uri);
      return found ? missingThemesOf(found.charter) : [];
    },
    async insertThemes(uri, ids) {
      const found = await open.get(uri);
      if (!found) return null;
      const edits = insertThemes(found.charter, ids);
      return { edits, cursor: cursorAfter(found.charter, edits, ids) };
    },
    async nextGap(uri, position) {
      const found = await open.get(uri);
      return (found && nextGap(found.charter, found.problems, position)) ?? null;
    },
    async convert(uri, range) {
      const found = await open.get(uri);
      return (found && convertSelection(found.charter, range)) ?? null;
    },
    async forms(choices) {
      return formsFor(choices, [...shippedCatalogs(), ...(await configurations.ownCatalogs())]);
    },
    async scaffold({ catalog, ...answers }) {
      const own = (await configurations.ownCatalogs()).find(({ id }) => id === catalog);
      return { text: scaffoldCharter(answers, own ?? catalogOf(catalog)), fileName: fileNameFor(answers) };
    },
    async explain(uri) {
      const found = await open.get(uri);
      const { configuration, said, nameOf } = await configurations.of(uri);
      const name = fileNameOf(uri);
      const other = found ? undefined : await explainFile(uri);
      if (other) return other;
      const about = found && { ...found, name, settings: said, configuration, nameOf, others };
      return explanationOf(name, {
        reason: found && reasonOf(found.signal, said, nameOf),
        whyNot: whyNot(said, nameOf),
        charter: found?.charter,
        settings: about ? explainedSettings(about, undefined) : [],
        chain: explainedChain(configuration, nameOf),
      });
    },
    async signers(uri) {
      const found = await open.get(uri);
      return found ? signersOf(found.charter) : null;
    },
    async recordAgreement(uri, version, answer) {
      const found = await open.get(uri);
      if (!found) return null;
      // Who agreed has seen the text of that version.
      if (found.version !== version) return { reason: "The charter has changed meanwhile: nothing is recorded." };
      const { charter } = found;
      const date = today();
      return "again" in answer
        ? renewAgreement(charter, { ...answer, date })
        : recordAgreement(charter, { ...answer, date });
    },
    async catalogs(uri) {
      const found = await open.get(uri);
      if (!found) return [];
      const { catalog } = found.charter;
      const all = [...found.governed.configuration.ownCatalogs, ...shippedCatalogs()];
      const isOwn = ({ id }: Catalog): boolean => id === catalog.id;
      const ordered = [...all.filter(isOwn), ...all.filter((other) => !isOwn(other))];
      return ordered.map(({ id, title, about = "" }) => ({ id, title, about }));
    },
    async switchCatalog(uri, id) {
      const found = await open.get(uri);
      if (!found) return null;
      const catalog = found.governed.configuration.catalogOf(id);
      return catalog ? switchCatalog(found.charter, catalog) : { reason: `No catalog has the id “${id}”.` };
    },
    async setUpFolder(uri) {
      const files = filesOf(uri);
      if (!files) return { reason: "Nobody can read that folder." };
      const tops = (): readonly string[] => folders().map(({ path }) => path);
      return setUpFolder({ host: configurations.overlaid(files), folder: files.path, tops, asOf: today() });
    },
    async openRulePage(url) {
      // Nothing but our own pages: what comes over the wire opens no other address.
      if (!rules.some(({ id }) => urlOf(id) === url)) return false;
      return (await connection.window.showDocument({ uri: url, external: true })).success;
    },
    checkWorkspace: () => checkWorkspace(),
  };

  /** Of a configuration or a catalog. */
  const explainFile = async (uri: string): Promise<string | undefined> => {
    const checked = await configurations.file(uri);
    if (!checked) return undefined;
    const { nameOf } = await configurations.of(uri);
    const about = { ...checked, nameOf, weaker: "the settings" };
    return explanationOf(fileNameOf(uri), {
      reason: undefined,
      whyNot: undefined,
      charter: undefined,
      kind: kindOfFile(about),
      settings: [...explainedFile(about, undefined)],
      chain: explainedChain(checked.configuration, nameOf),
    });
  };

  const checkWorkspace = async (
    token?: CancellationToken,
    progress?: WorkDoneProgressReporter,
  ): Promise<CommandResults["checkWorkspace"]> => {
    // Not all that holds is watched: packages, and files outside of the workspace.
    configurations.forget();
    workspace.forget();
    const charters: Checked[] = [];
    let percentage = 0;
    const onProgress = (done: number, of: number): void => {
      const now = Math.floor((100 * done) / of);
      if (now > percentage) progress?.report(now);
      percentage = now;
    };
    progress?.begin(said("Checking charters", client().language, "progress"), 0, undefined, true);
    const isCancelled = (): boolean => token?.isCancellationRequested === true;
    for await (const checked of workspace.all({ isCancelled, onProgress })) charters.push(checked);
    progress?.done();
    if (isCancelled()) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The check was cancelled.");
    refresh();
    return { charters: charters.length, ...countsOf(charters) };
  };

  const byName = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  for (const [command, name] of Object.entries(serverCommands)) {
    // What comes over the wire has no types; each handler lives with what it gets.
    byName.set(name, handlers[command as ServerCommand] as (...args: unknown[]) => Promise<unknown>);
  }
  connection.onExecuteCommand(async ({ command, arguments: args = [] }, token, progress) => {
    if (command === serverCommands.checkWorkspace) return checkWorkspace(token, progress);
    const handler = byName.get(command);
    if (!handler) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`);
    return handler(...args);
  });
}

/** Who speaks where no configuration does. */
const others = {
  profile: [undefined, "the settings"],
  asOf: [undefined, "today"],
  rules: [undefined, "the settings"],
} as const;

function countsOf(charters: readonly Checked[]): Record<"errors" | "warnings" | "informations" | "hints", number> {
  const counts = { errors: 0, warnings: 0, informations: 0, hints: 0 };
  for (const { diagnostics } of charters)
    for (const { severity = DiagnosticSeverity.Error } of diagnostics) counts[names[severity]]++;
  return counts;
}

const names = {
  [DiagnosticSeverity.Error]: "errors",
  [DiagnosticSeverity.Warning]: "warnings",
  [DiagnosticSeverity.Information]: "informations",
  [DiagnosticSeverity.Hint]: "hints",
} as const;
