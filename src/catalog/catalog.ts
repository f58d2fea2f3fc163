/** A list of themes: what a charter is held against. Shipped ones and those that users write have the same form. */
export interface Catalog {
  /** The version of the format. */
  readonly catalog: 1;
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  /** The language of titles and guidance, as in BCP 47. */
  readonly language: string;
  readonly labels: Labels;
  /** Titles that are never themes unless this catalog defines them, as they are written for people. */
  readonly reserved: readonly string[];
  readonly themes: readonly CatalogTheme[];
  /** What the catalog says in other languages, by their tags; all of it is recognised in every charter. */
  readonly translations?: Readonly<Record<string, Translation>>;
}

/** A catalog in one more language. What is not there is taken from the catalog itself. */
export interface Translation {
  readonly labels: Partial<Labels>;
  /** Titles of ordinary sections, by the one in `reserved` that they translate. */
  readonly reserved: Readonly<Record<string, readonly string[]>>;
  /** By the id of the theme. */
  readonly themes: Readonly<Record<string, ThemeTranslation>>;
}

export interface ThemeTranslation {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly guidance?: Guidance;
}

/** The words that introduce the two halves; the first of each is what scaffolding writes. */
export interface Labels {
  readonly observation: readonly string[];
  readonly principle: readonly string[];
}

export interface CatalogTheme {
  /** Lower-case words joined by hyphens; never renamed. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly required: Requiredness;
  /** Cases in which the theme is only optional, whatever the depth. */
  readonly optionalWhen?: readonly OptionalWhen[];
  /** Which halves a theme needs; both when absent. */
  readonly parts?: Readonly<Partial<Record<"observation" | "principle", "required" | "optional">>>;
  readonly guidance: Guidance;
  /** The language of the guidance, where it is not the catalog's: then nobody has translated it. */
  readonly guidanceLanguage?: string;
  /** Ids of themes in other catalogs that ask much the same. */
  readonly counterparts?: readonly string[];
  /** The version of the catalog that brought the theme, in the users' words. */
  readonly since?: string;
  /** Charters no longer use the theme. */
  readonly deprecated?: Deprecation;
}

/** Since which version of the catalog a theme is not used any more, and the id of the one that takes its place. */
export interface Deprecation {
  readonly since?: string;
  readonly replacedBy?: string;
}

export type Requirement = "required" | "recommended" | "optional";

export type Depth = "transactional" | "coordinated" | "collaborative" | "integrated";

export type Requiredness = Readonly<Record<Depth, Requirement>>;

/** A condition on `collaboration.relationship`: it is one of these, or it is written and none of those. */
export interface OptionalWhen {
  readonly relationship?: readonly string[];
  readonly relationshipNot?: readonly string[];
}

export interface Guidance {
  /** What the theme is about, in a few sentences. */
  readonly idea: string;
  /** What a charter should state. */
  readonly facts: readonly string[];
  /** To be asked in the order them – us – me. */
  readonly questions: {
    readonly them: readonly string[];
    readonly us: readonly string[];
    readonly me: readonly string[];
  };
  readonly good: Example;
  readonly weak: Example;
}

export interface Example {
  readonly observation?: string;
  readonly principle?: string;
  /** Why it is good or weak. */
  readonly why?: string;
}
