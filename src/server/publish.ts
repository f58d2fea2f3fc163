import type { Connection, Diagnostic } from "vscode-languageserver";
import type { Answers } from "./answers.ts";
import type { Checked } from "./checked.ts";
import type { Machine } from "./machine.ts";
import { canonical } from "./uris.ts";

export interface Publisher {
  /** Tells what is new everywhere. */
  all(): void;
}

export interface Pushing extends Answers {
  /** Whether this client is told at all: one that asks is never told unasked. */
  pushes(): boolean;
  /** Does work that nobody waits for. */
  inBackground(work: () => Promise<void>): void;
}

/** Sends diagnostics to clients that do not ask for them. Several changes in one go are answered once. */
export function publishDiagnostics(
  connection: Connection,
  { open, workspace, configurations, settings, pushes, inBackground }: Pushing,
  { later }: Pick<Machine, "later">,
): Publisher {
  /** What the client shows, by canonical URI. */
  const told = new Map<string, { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>();
  const waiting = new Set<string>();
  let isRunning = false;
  let again = false;

  const send = async (uri: string, checked: Checked | undefined): Promise<void> => {
    const name = canonical(uri);
    const diagnostics = checked?.diagnostics ?? [];
    const before = told.get(name);
    if (diagnostics.length > 0) told.set(name, { uri, diagnostics });
    else told.delete(name);
    // Found on disk, it was told of as the server spells it.
    if (before && before.uri !== uri) await connection.sendDiagnostics({ uri: before.uri, diagnostics: [] });
    if (before?.uri === uri ? diagnostics === before.diagnostics : diagnostics.length === 0) return;
    await connection.sendDiagnostics({ uri, version: checked?.version ?? undefined, diagnostics: [...diagnostics] });
  };

  const publish = async (uri: string): Promise<void> => {
    const isWide = open.has(uri) || (await settings.of()).scope === "workspace";
    const charter = open.has(uri) ? await open.get(uri) : isWide ? await workspace.at(uri) : undefined;
    await send(uri, charter ?? (isWide ? await configurations.file(uri) : undefined));
  };

  const soon = (uri: string): void => {
    if (!pushes()) return;
    if (waiting.size === 0) {
      later(0, () => {
        const uris = [...waiting];
        waiting.clear();
        for (const next of uris) inBackground(() => publish(next));
      });
    }
    waiting.add(uri);
  };

  const everything = async (): Promise<void> => {
    for (const { uri } of open.documents.all()) await publish(uri);
    const stale = new Set(told.keys());
    for (const { uri } of open.documents.all()) stale.delete(canonical(uri));
    if ((await settings.of()).scope === "workspace") {
      for await (const checked of workspace.all()) {
        stale.delete(canonical(checked.uri));
        await send(checked.uri, checked);
      }
      for await (const checked of configurations.files()) {
        stale.delete(canonical(checked.uri));
        await send(checked.uri, checked);
      }
    }
    for (const name of stale) if (!open.has(name)) await send(told.get(name)?.uri ?? name, undefined);
  };

  const all = async (): Promise<void> => {
    again = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (again) {
        again = false;
        await everything();
      }
    } finally {
      isRunning = false;
    }
  };

  open.documents.onDidChangeContent(({ document }) => soon(document.uri));
  // On disk it may say something else than the editor did, or be another document.
  open.documents.onDidClose(({ document }) => soon(document.uri));

  return {
    all() {
      if (pushes()) inBackground(all);
    },
  };
}
