import type { Connection } from "vscode-languageserver";
import { diagnosticsOf } from "../features/diagnostics.ts";
import type { Answers } from "./answers.ts";
import type { Machine } from "./machine.ts";

export interface Publisher {
  /** Tells everything anew. */
  all(): void;
}

/** Sends diagnostics to clients that do not ask for them. Several changes in one go are answered once. */
export function publishDiagnostics(
  connection: Connection,
  { open, workspace, settings }: Answers,
  { later }: Pick<Machine, "later">,
  pushes: () => boolean,
): Publisher {
  /** The documents for which the client shows something. */
  const told = new Set<string>();
  const waiting = new Set<string>();
  let isRunning = false;
  let again = false;

  const send = async (
    uri: string,
    version: number | undefined,
    problems: Parameters<typeof diagnosticsOf>[0],
  ): Promise<void> => {
    if (problems.length === 0 && !told.has(uri)) return;
    if (problems.length === 0) told.delete(uri);
    else told.add(uri);
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(problems, uri) });
  };

  const publish = async (uri: string): Promise<void> => {
    const charter = await open.get(uri);
    if (charter) await send(uri, charter.version, charter.problems);
    else if (open.has(uri)) await send(uri, open.documents.get(uri)?.version, []);
  };

  const soon = (uri: string): void => {
    if (!pushes()) return;
    if (waiting.size === 0) {
      later(0, () => {
        const uris = [...waiting];
        waiting.clear();
        for (const next of uris) void publish(next);
      });
    }
    waiting.add(uri);
  };

  const all = async (): Promise<void> => {
    if (isRunning) {
      again = true;
      return;
    }
    isRunning = true;
    for (const { uri } of open.documents.all()) await publish(uri);
    const stale = new Set([...told].filter((uri) => !open.has(uri)));
    if ((await settings.of()).scope === "workspace") {
      for await (const { uri, problems } of workspace.all()) {
        stale.delete(uri);
        if (!open.has(uri)) await send(uri, undefined, problems);
      }
    }
    for (const uri of stale) await send(uri, undefined, []);
    isRunning = false;
    if (again) {
      again = false;
      await all();
    }
  };

  open.documents.onDidChangeContent(({ document }) => soon(document.uri));
  open.documents.onDidClose(({ document }) => {
    if (!pushes()) return;
    // On disk it may say something else than the editor did.
    workspace.touch(document.uri);
    void send(document.uri, undefined, []).then(all);
  });

  return { all: () => void all() };
}
