import type {
  Catalog,
  CatalogTheme,
  Example,
  Guidance,
  Labels,
  OptionalWhen,
  Requiredness,
  Requirement,
} from "./catalog.ts";

/** A catalog as it stands in a file: what most catalogs have in common can be left out. */
export interface WrittenCatalog {
  readonly catalog: 1;
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly language?: string;
  /** The id of the catalog whose themes, labels and reserved titles this one starts from. */
  readonly extends?: string;
  /** The inherited themes that are kept, by id; all when absent. */
  readonly only?: readonly string[];
  readonly labels?: Partial<Labels>;
  readonly reserved?: readonly string[];
  /** Which halves its themes need, but for those that say so themselves. */
  readonly parts?: CatalogTheme["parts"];
  readonly themes?: readonly WrittenTheme[];
}

/** A theme as it stands in a file. Of an inherited one, what is written replaces what was there. */
interface WrittenTheme {
  readonly id: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  /** One word for all depths, or one each; a depth that is left out is optional. */
  readonly required?: Requirement | Partial<Requiredness>;
  readonly "optional-when"?: readonly {
    readonly relationship?: readonly string[];
    readonly "relationship-not"?: readonly string[];
  }[];
  readonly parts?: CatalogTheme["parts"];
  readonly idea?: string;
  readonly facts?: readonly string[];
  readonly questions?: Partial<Guidance["questions"]>;
  readonly good?: Example;
  readonly weak?: Example;
}

/**
 * The whole catalog. `base` is what it starts from: the one it extends with its themes, or, when it extends none, the
 * one that lends it labels and reserved titles only.
 */
export function completeCatalog(written: WrittenCatalog, base: Catalog | undefined): Catalog {
  const { catalog, id, title, about } = written;
  const inherited = written.extends === undefined ? [] : (base?.themes ?? []);
  const kept = inherited.filter((theme) => written.only?.includes(theme.id) ?? true);
  const parts = written.parts && { parts: written.parts };
  return {
    catalog,
    id,
    title,
    ...(about === undefined ? {} : { about: asText(about) }),
    language: written.language ?? base?.language ?? "en",
    labels: {
      observation: written.labels?.observation ?? base?.labels.observation ?? ["Observation"],
      principle: written.labels?.principle ?? base?.labels.principle ?? ["Guiding principle"],
    },
    reserved: written.reserved ?? base?.reserved ?? [],
    themes: mergeThemes(
      kept.map((theme) => ({ ...theme, ...parts })),
      (written.themes ?? []).map((theme) => ({ ...parts, ...theme })),
    ),
  };
}

function mergeThemes(inherited: readonly CatalogTheme[], written: readonly WrittenTheme[]): CatalogTheme[] {
  const themes = new Map(inherited.map((theme) => [theme.id, theme]));
  for (const theme of written) themes.set(theme.id, completeTheme(theme, themes.get(theme.id)));
  return [...themes.values()];
}

function completeTheme(written: WrittenTheme, base: CatalogTheme | undefined): CatalogTheme {
  const optionalWhen = written["optional-when"]?.map(conditionOf) ?? base?.optionalWhen;
  const parts = written.parts ?? base?.parts;
  const guidance = base?.guidance;
  return {
    id: written.id,
    title: written.title ?? base?.title ?? written.id,
    aliases: written.aliases ?? base?.aliases ?? [],
    required: written.required === undefined && base ? base.required : byDepth(written.required ?? "required"),
    ...(optionalWhen === undefined ? {} : { optionalWhen }),
    ...(parts === undefined ? {} : { parts }),
    guidance: {
      idea: asText(written.idea ?? guidance?.idea ?? ""),
      facts: written.facts?.map(asText) ?? guidance?.facts ?? [],
      questions: {
        them: written.questions?.them?.map(asText) ?? guidance?.questions.them ?? [],
        us: written.questions?.us?.map(asText) ?? guidance?.questions.us ?? [],
        me: written.questions?.me?.map(asText) ?? guidance?.questions.me ?? [],
      },
      good: written.good ? exampleOf(written.good) : (guidance?.good ?? {}),
      weak: written.weak ? exampleOf(written.weak) : (guidance?.weak ?? {}),
    },
  };
}

function byDepth(required: NonNullable<WrittenTheme["required"]>): Requiredness {
  const all = typeof required === "string" ? required : "optional";
  const each = typeof required === "string" ? {} : required;
  return { transactional: all, coordinated: all, collaborative: all, integrated: all, ...each };
}

function conditionOf(written: NonNullable<WrittenTheme["optional-when"]>[number]): OptionalWhen {
  const { relationship, "relationship-not": relationshipNot } = written;
  return { ...(relationship ? { relationship } : {}), ...(relationshipNot ? { relationshipNot } : {}) };
}

function exampleOf({ observation, principle, why }: Example): Example {
  return {
    ...(observation === undefined ? {} : { observation: asText(observation) }),
    ...(principle === undefined ? {} : { principle: asText(principle) }),
    ...(why === undefined ? {} : { why: asText(why) }),
  };
}

/** Folded YAML leaves a line break at the end and sometimes inside. */
function asText(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
