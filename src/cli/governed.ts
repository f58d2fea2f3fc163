import type { CharterSignal } from "../charter/detect.ts";
import { type HeldValues, type Holding, holdingIn } from "../check/holding.ts";
import type { SettingsFile } from "../config/configuration.ts";
import { inForce } from "../config/in-force.ts";
import { breakingIssue, isBroken } from "../config/issue.ts";
import { type Settings, severitiesOf } from "../config/settings.ts";
import { nodeHost } from "../machine/node.ts";
import type { Problem } from "../rules/rule.ts";
import { checkSettingsFile } from "../rules/settings-files.ts";
import { configurationsFrom, type FolderConfiguration } from "../workspace/configurations.ts";
import type { Failure, Host } from "../workspace/host.ts";
import { folderOf, relativePath, resolvePath } from "../workspace/paths.ts";
import { type Options, today } from "./options.ts";
import { slashed, type Terminal } from "./terminal.ts";

/** What configurations, and the command line before them, say about files: the same object where the same holds. */
export interface Held extends Holding {
  readonly configuration: FolderConfiguration;
  readonly settings: Settings;
  readonly rules: HeldValues["rules"];
}

/** The same about one document. */
export interface Governed extends Held {
  readonly signal: CharterSignal | undefined;
}

export interface Governing {
  /** What holds for a file, whatever its text is. */
  at(path: string): Promise<Held>;
  of(document: { readonly path: string; readonly name: string; readonly text: string }): Promise<Governed>;
  /** A configuration or a catalog among those met, with what holds where it was met. */
  fileAt(path: string): { readonly file: SettingsFile; readonly configuration: FolderConfiguration } | undefined;
  /** The configurations and catalogs met since the last call in which something is wrong, in the order of their names. */
  problems(): readonly SettingsProblems[];
  /** The records of known problems that cannot be read. */
  brokenBaselines(): readonly Failure[];
}

export interface SettingsProblems {
  /** Relative to the current folder. */
  readonly name: string;
  readonly file: SettingsFile;
  readonly problems: readonly Problem[];
}

/** What holds for documents, or why nobody can tell. */
export async function governing(
  { profile, asOf, config }: Pick<Options, "profile" | "asOf" | "config">,
  { from }: Terminal,
  host: Host = nodeHost,
): Promise<Governing | Failure> {
  const only = config === undefined ? undefined : { path: resolvePath(from, slashed(config)), folder: from };
  if (only && config !== undefined && (await host.kindOf(only.path)) !== "file")
    return { path: config, message: `The configuration “${config}” does not exist.` };

  const configurations = configurationsFrom(host, { tops: () => [from], only });
  const met = new Set<FolderConfiguration>();
  const told = new Set<string>();
  const broken = new Map<string, Failure>();
  const meet = async (folder: string): Promise<FolderConfiguration> => {
    const configuration = await configurations.in(folder);
    met.add(configuration);
    const { brokenBaseline } = configuration;
    if (brokenBaseline) {
      const name = relativePath(from, brokenBaseline.path);
      broken.set(name, { path: name, message: `“${name}” cannot be read: ${brokenBaseline.reason}.` });
    }
    return configuration;
  };
  // What is wrong here is said even where no charter stands.
  await meet(from);

  // A run that goes on over midnight is of one day.
  const day = today();
  const known = new WeakMap<Settings, Held>();

  const at = async (path: string): Promise<Held> => {
    const configuration = await meet(folderOf(path));
    const settings = configuration.settingsFor(path);
    const held = known.get(settings) ?? hold(configuration, settings);
    known.set(settings, held);
    return held;
  };
  const hold = (configuration: FolderConfiguration, settings: Settings): Held => {
    const holding = holdingIn(configuration, settings, inForce(settings, { profile, asOf }, { asOf: day }));
    return { configuration, settings, rules: holding.values.rules, ...holding };
  };

  return {
    at,
    async of({ path, name, text }) {
      const held = await at(path);
      return { ...held, signal: held.signalOf(name, text) };
    },
    fileAt(path) {
      for (const configuration of [...met].reverse()) {
        const file = configuration.files.find((candidate) => candidate.path === path);
        if (file) return { file, configuration };
      }
      return undefined;
    },
    brokenBaselines: () => [...broken.values()],
    problems() {
      const found: SettingsProblems[] = [];
      for (const { files, settingsFor } of met) {
        for (const file of files) {
          if (told.has(file.path)) continue;
          told.add(file.path);
          const problems = checkSettingsFile(file, severitiesOf(settingsFor(file.path)));
          const name = relativePath(from, file.path);
          if (problems.length > 0 || isBroken(file)) found.push({ name, file, problems });
        }
      }
      met.clear();
      return found.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** A broken file is a failure: what it was to change is not changed. */
export function failureOf({ name, file }: SettingsProblems): Failure | undefined {
  const issue = breakingIssue(file);
  if (!issue) return undefined;
  const line = issue.range.start.line + 1;
  return { path: name, message: `“${name}” does not hold as it is written, line ${line}: ${issue.message}` };
}
