import type { Level, Profile } from "./level.ts";
import { optionsOf, type Settings, severitiesOf, type Words } from "./settings.ts";

/** What holds for a charter, besides what it says itself. */
export interface InForce {
  readonly profile: Profile;
  /** Levels that users set, by rule id. */
  readonly severities: Readonly<Record<string, Level>>;
  /** Numbers of rules that users set, by rule id and name. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly asOf: string;
  readonly lexicon: Words;
  /** For charters that name none. */
  readonly catalog: string | undefined;
  readonly language: string | undefined;
}

/** Values that are stronger or weaker than what configurations say; a severity that is `default` is none. */
export interface Wishes {
  readonly profile?: Profile | undefined;
  readonly asOf?: string | undefined;
  readonly severities?: Readonly<Record<string, Level>>;
}

/**
 * What holds for a file of which configurations say this.
 *
 * @param stronger what the command line says.
 * @param weaker what fills the gaps: the editor's settings, and today.
 */
export function inForce(settings: Settings, stronger: Wishes, weaker: Wishes & { readonly asOf: string }): InForce {
  const { profile, asOf, lexicon, catalog, language, rules } = settings;
  const filled = Object.entries(weaker.severities ?? {}).filter(([id]) => !rules.has(id));
  return {
    profile: stronger.profile ?? profile?.value ?? weaker.profile ?? "guided",
    severities: { ...Object.fromEntries(filled), ...severitiesOf(settings), ...stronger.severities },
    options: optionsOf(settings),
    asOf: stronger.asOf ?? asOf?.value ?? weaker.asOf,
    lexicon,
    catalog: catalog?.value,
    language: language?.value,
  };
}
