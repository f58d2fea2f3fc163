import type {
  Catalog,
  CatalogTheme,
  Deprecation,
  Example,
  Guidance,
  Labels,
  OptionalWhen,
  Requiredness,
  Requirement,
  ThemeTranslation,
  Translation,
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
  /** The inherited themes that are left out, by id. */
  readonly remove?: readonly string[];
  /** The themes that come first, by id and in this order; the others follow as they came. */
  readonly order?: readonly string[];
  readonly labels?: Partial<Labels>;
  readonly reserved?: readonly string[];
  /** Which halves its themes need, but for those that say so themselves. */
  readonly parts?: CatalogTheme["parts"];
  readonly themes?: readonly WrittenTheme[];
  /** By language tags such as `nl`. */
  readonly translations?: Readonly<Record<string, WrittenTranslation>>;
}

/** A catalog in one more language, as it stands in a file. */
export interface WrittenTranslation {
  readonly labels?: Partial<Labels>;
  readonly reserved?: Readonly<Record<string, readonly string[]>>;
  readonly themes?: Readonly<Record<string, WrittenThemeTranslation>>;
}

type WrittenThemeTranslation = Pick<WrittenTheme, "title" | "aliases" | keyof Guidance>;

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
  readonly counterparts?: readonly string[];
  readonly since?: string;
  /** True, or since which version of the catalog. */
  readonly deprecated?: boolean | string;
  readonly "replaced-by"?: string;
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
  const kept = inherited.filter(({ id }) => (written.only?.includes(id) ?? true) && !written.remove?.includes(id));
  const parts = written.parts && { parts: written.parts };
  const merged = mergeThemes(
    kept.map((theme) => ({ ...theme, ...parts })),
    (written.themes ?? []).map((theme) => ({ ...parts, ...theme })),
  );
  const themes = inOrder(merged, written.order ?? []);
  const translations = completeTranslations(written, base, new Set(kept.map((theme) => theme.id)), themes);
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
    themes,
    ...(translations ? { translations } : {}),
  };
}

function inOrder(themes: readonly CatalogTheme[], order: readonly string[]): readonly CatalogTheme[] {
  const placeOf = ({ id }: CatalogTheme): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...themes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Labels and reserved titles are lent in all languages, titles and guidance only with the themes that are kept. */
function completeTranslations(
  { translations = {} }: WrittenCatalog,
  base: Catalog | undefined,
  kept: ReadonlySet<string>,
  themes: readonly CatalogTheme[],
): Readonly<Record<string, Translation>> | undefined {
  const tags = [...new Set([...Object.keys(base?.translations ?? {}), ...Object.keys(translations)])];
  if (tags.length === 0) return undefined;
  return Object.fromEntries(
    tags.map((tag) => {
      const [written, lent] = [translations[tag], base?.translations?.[tag]];
      const translated = themes.flatMap((theme) => {
        const own = completeThemeTranslation(
          written?.themes?.[theme.id],
          kept.has(theme.id) ? lent?.themes[theme.id] : undefined,
          theme,
        );
        return own ? [[theme.id, own] as const] : [];
      });
      const labels = { ...lent?.labels, ...written?.labels };
      const reserved = { ...lent?.reserved, ...written?.reserved };
      return [tag, { labels, reserved, themes: Object.fromEntries(translated) }];
    }),
  );
}

/** Guidance is translated as a whole: half of it in another language would help nobody. */
function completeThemeTranslation(
  written: WrittenThemeTranslation | undefined,
  base: ThemeTranslation | undefined,
  theme: CatalogTheme,
): ThemeTranslation | undefined {
  if (!written) return base;
  const title = written.title ?? base?.title ?? theme.title;
  const aliases = written.aliases ?? base?.aliases ?? [];
  const guidance = written.idea === undefined ? base?.guidance : guidanceOf(written, base?.guidance);
  return { title, aliases, ...(guidance ? { guidance } : {}) };
}

function mergeThemes(inherited: readonly CatalogTheme[], written: readonly WrittenTheme[]): CatalogTheme[] {
  const themes = new Map(inherited.map((theme) => [theme.id, theme]));
  for (const theme of written) themes.set(theme.id, completeTheme(theme, themes.get(theme.id)));
  return [...themes.values()];
}

function completeTheme(written: WrittenTheme, base: CatalogTheme | undefined): CatalogTheme {
  const optionalWhen = written["optional-when"]?.map(conditionOf) ?? base?.optionalWhen;
  const parts = written.parts ?? base?.parts;
  const counterparts = written.counterparts ?? base?.counterparts;
  const since = written.since ?? base?.since;
  const deprecated = written.deprecated === undefined ? base?.deprecated : deprecationOf(written);
  return {
    id: written.id,
    title: written.title ?? base?.title ?? written.id,
    aliases: written.aliases ?? base?.aliases ?? [],
    required: written.required === undefined && base ? base.required : byDepth(written.required ?? "required"),
    ...(optionalWhen === undefined ? {} : { optionalWhen }),
    ...(parts === undefined ? {} : { parts }),
    ...(counterparts === undefined ? {} : { counterparts }),
    ...(since === undefined ? {} : { since }),
    ...(deprecated === undefined ? {} : { deprecated }),
    guidance: guidanceOf(written, base?.guidance),
  };
}

function deprecationOf({ deprecated, "replaced-by": replacedBy }: WrittenTheme): Deprecation | undefined {
  if (deprecated === false) return undefined;
  return {
    ...(typeof deprecated === "string" ? { since: deprecated } : {}),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}

function guidanceOf(written: Pick<WrittenTheme, keyof Guidance>, base: Guidance | undefined): Guidance {
  return {
    idea: asText(written.idea ?? base?.idea ?? ""),
    facts: written.facts?.map(asText) ?? base?.facts ?? [],
    questions: {
      them: written.questions?.them?.map(asText) ?? base?.questions.them ?? [],
      us: written.questions?.us?.map(asText) ?? base?.questions.us ?? [],
      me: written.questions?.me?.map(asText) ?? base?.questions.me ?? [],
    },
    good: written.good ? exampleOf(written.good) : (base?.good ?? {}),
    weak: written.weak ? exampleOf(written.weak) : (base?.weak ?? {}),
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
