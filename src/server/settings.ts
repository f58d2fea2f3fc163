import type { Connection } from "vscode-languageserver";
import type { Level, Profile } from "../rules/rule.ts";

/** What the user has set in the editor; everything has a default, for clients that hand no settings over. */
export interface Settings {
  readonly profile: Profile;
  /** Levels by rule id. */
  readonly severities: Readonly<Record<string, Level>>;
  readonly scope: "workspace" | "open";
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

export const defaultSettings: Settings = {
  profile: "guided",
  severities: {},
  scope: "workspace",
  codeLens: true,
  inlayHints: false,
};

export interface SettingsStore {
  /** The settings for a document; without a URI those of the window. */
  of(uri?: string): Promise<Settings>;
  /** Forgets what was asked: the next question goes to the client again. */
  forget(): void;
  /** Settings that the client sent along with its notification. */
  push(settings: unknown): void;
}

/** @param asks whether the client answers `workspace/configuration`. */
export function settingsFrom(connection: Connection, asks: () => boolean): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  let pushed = defaultSettings;

  const ask = async (uri: string): Promise<Settings> => {
    try {
      const scopeUri = uri === "" ? undefined : uri;
      return readSettings(await connection.workspace.getConfiguration({ scopeUri, section: "charter" }));
    } catch {
      return defaultSettings;
    }
  };
  return {
    of(uri = "") {
      if (!asks()) return Promise.resolve(pushed);
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    forget: () => known.clear(),
    push(settings) {
      if (isRecord(settings) && isRecord(settings.charter)) pushed = readSettings(settings.charter);
    },
  };
}

/** Takes what is understood, and the default for the rest. Rules may be nested or spelled with dots. */
export function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { profile, rules, diagnostics, codeLens, inlayHints } = value;
  const scope = isRecord(diagnostics) ? diagnostics.scope : undefined;
  return {
    profile: profile === "strict" || profile === "quiet" ? profile : "guided",
    severities: readLevels(rules),
    scope: scope === "open" ? "open" : "workspace",
    codeLens: !isRecord(codeLens) || codeLens.enabled !== false,
    inlayHints: isRecord(inlayHints) && inlayHints.enabled === true,
  };
}

const levels: ReadonlySet<unknown> = new Set<Level>(["error", "warning", "information", "hint", "off"]);

function readLevels(rules: unknown): Readonly<Record<string, Level>> {
  const read: Record<string, Level> = {};
  if (!isRecord(rules)) return read;
  for (const [id, level] of Object.entries(rules)) {
    // "default" and everything unknown leave the rule to its own policy.
    if (isLevel(level)) read[id] = level;
  }
  return read;
}

function isLevel(value: unknown): value is Level {
  return levels.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
