import type { Connection } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { explanationOf } from "../features/explain.ts";
import { nextGap } from "../features/gaps.ts";
import { cursorAfter, insertThemes, missingThemesOf } from "../features/insert-themes.ts";
import { progressOf } from "../features/progress.ts";
import type { Problem, Severity } from "../rules/rule.ts";
import type { Answers } from "./answers.ts";
import { type CommandArguments, type CommandResults, type ServerCommand, serverCommands } from "./protocol.ts";

type Handlers = { readonly [C in ServerCommand]: (...args: CommandArguments[C]) => Promise<CommandResults[C]> };

/** Answers the commands of `protocol.ts`; any client may run them. */
export function answerCommands(connection: Connection, { open, workspace, settings, today }: Answers): void {
  const handlers: Handlers = {
    async overview(uri) {
      const found = await open.get(uri);
      if (!found) return null;
      return { ...progressOf(found.charter), catalog: found.charter.catalog.id, ...countsOf(found.problems) };
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
    async convert() {
      return null;
    },
    async explain(uri) {
      const name = decodeURIComponent(URI.parse(uri).path.split("/").at(-1) ?? uri);
      const { profile, severities } = await settings.of(uri);
      return explanationOf(name, await open.get(uri), { profile, severities, asOf: today() });
    },
    async checkWorkspace() {
      workspace.forget();
      const problems: Problem[] = [];
      let charters = 0;
      for await (const stored of workspace.all()) {
        charters++;
        problems.push(...((await open.get(stored.uri))?.problems ?? stored.problems));
      }
      return { charters, ...countsOf(problems) };
    },
  };

  const byName = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  for (const [command, name] of Object.entries(serverCommands)) {
    // What comes over the wire has no types; each handler lives with what it gets.
    byName.set(name, handlers[command as ServerCommand] as (...args: unknown[]) => Promise<unknown>);
  }
  connection.onExecuteCommand(
    async ({ command, arguments: args = [] }) => (await byName.get(command)?.(...args)) ?? null,
  );
}

function countsOf(problems: readonly Problem[]): Record<"errors" | "warnings" | "informations" | "hints", number> {
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    informations: count("information"),
    hints: count("hint"),
  };
}
