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
  /** Whether what is found may be kept until the next start. */
  readonly keep: boolean;
}

const defaultSettings: Settings = {
  profile: "guided",
  severities: {},
  scope: "workspace",
  codeLens: true,
  inlayHints: false,
  keep: true,
};

export interface SettingsStore {
  /** The settings for a document; without a URI those of the window. The same object as long as they say the same. */
  of(uri?: string): Promise<Settings>;
  /** Forgets what was asked: the next question goes to the client again. */
  forget(): void;
  /** Settings that the client has sent unasked. */
  push(settings: unknown): void;
  /** Another one whenever the settings may be others. */
  version(): number;
}

export interface SettingsSource {
  /** Whether the client answers `workspace/configuration`. */
  asks(): boolean;
  /** What the settings of a document hang on: its folder, or itself outside of all folders. */
  scopeOf(uri: string): string;
}

export function settingsFrom(connection: Connection, { asks, scopeOf }: SettingsSource): SettingsStore {
  const known = new Map<string, Promise<Settings>>();
  /** By what they say. */
  const equal = new Map<string, Settings>();
  let pushed = defaultSettings;
  let version = 0;

  const same = (settings: Settings): Settings => {
    const words = JSON.stringify(settings);
    const earlier = equal.get(words) ?? settings;
    equal.set(words, earlier);
    return earlier;
  };
  const ask = async (scope: string): Promise<Settings> => {
    const scopeUri = scope === "" ? undefined : scope;
    try {
      return same(readSettings(await connection.workspace.getConfiguration({ scopeUri, section: "charter" })));
    } catch {
      known.delete(scope);
      version++;
      return defaultSettings;
    }
  };
  return {
    of(uri) {
      if (!asks()) return Promise.resolve(pushed);
      const scope = uri === undefined ? "" : scopeOf(uri);
      const settings = known.get(scope) ?? ask(scope);
      known.set(scope, settings);
      return settings;
    },
    forget() {
      known.clear();
      version++;
    },
    push(settings) {
      version++;
      if (isRecord(settings) && isRecord(settings.charter)) pushed = same(readSettings(settings.charter));
    },
    version: () => version,
  };
}

/** Takes what is understood, and the default for the rest. */
function readSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { profile, rules, diagnostics, codeLens, inlayHints, cache } = value;
  const scope = isRecord(diagnostics) ? diagnostics.scope : undefined;
  return {
    profile: profile === "strict" || profile === "quiet" ? profile : "guided",
    severities: readLevels(rules),
    scope: scope === "open" ? "open" : "workspace",
    codeLens: !isRecord(codeLens) || codeLens.enabled !== false,
    inlayHints: isRecord(inlayHints) && inlayHints.enabled === true,
    keep: !isRecord(cache) || cache.enabled !== false,
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
