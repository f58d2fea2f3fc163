import type { Catalog, CatalogTheme, Depth } from "../catalog/catalog.ts";
import { requirementOf } from "../catalog/requirement.ts";
import { themeScaffold } from "../catalog/scaffold.ts";
import { defaultCatalogId } from "../catalog/shipped.ts";
import { inLanguage } from "../catalog/translated.ts";
import { scalar } from "./front-matter/scalar.ts";

/** What somebody who wants a charter is asked. */
export interface Answers {
  /** In the order in which they are named; in a supply the customer comes first. */
  readonly parties: readonly PartyAnswer[];
  readonly relationship: Relationship;
  readonly delivery: Delivery;
  readonly depth: Depth;
  /** Made of the parties' names when absent. */
  readonly title?: string | undefined;
  /** The language of the charter, such as `nl`; that of the catalog when absent. */
  readonly language?: string | undefined;
}

export interface PartyAnswer {
  readonly name: string;
  /** What the relationship makes of it when absent. */
  readonly role?: string | undefined;
}

export type Relationship = "customer-supplier" | "alliance" | "partnership" | "consortium" | "internal";

export type Delivery = "commodity" | "standard" | "complex" | "bespoke" | "exploratory";

/** What the answers so far suggest for the rest. */
export interface Proposal {
  readonly depth: Depth;
  /** The id of a shipped catalog. */
  readonly catalog: string;
}

/** The depth that fits what is delivered between such parties, and the catalog that is enough for it. */
export function proposalFor({ relationship, delivery }: Pick<Answers, "relationship" | "delivery">): Proposal {
  const supply = relationship === "customer-supplier";
  const depth = (supply ? supplyDepths : jointDepths)[delivery];
  const simple = supply && depth === "transactional";
  return { depth, catalog: simple ? "minimal-3" : defaultCatalogId };
}

const supplyDepths: Readonly<Record<Delivery, Depth>> = {
  commodity: "transactional",
  standard: "transactional",
  complex: "coordinated",
  bespoke: "collaborative",
  exploratory: "collaborative",
};

/** Who works on something together is closer than who buys it. */
const jointDepths: Readonly<Record<Delivery, Depth>> = {
  commodity: "coordinated",
  standard: "coordinated",
  complex: "collaborative",
  bespoke: "collaborative",
  exploratory: "collaborative",
};

/** A way to go on after the first questions: how close the work is, and the themes that it needs. */
export interface CharterForm extends Proposal {
  /** The catalog's title, and what it says of itself. */
  readonly title: string;
  readonly about?: string | undefined;
  /** How many themes the charter opens with. */
  readonly themes: number;
}

/** The proposal first, then the other depths with the default catalog, then other catalogs for the depth proposed. */
export function formsFor(
  choices: Pick<Answers, "relationship" | "delivery">,
  catalogs: readonly Catalog[],
): readonly CharterForm[] {
  const proposed = proposalFor(choices);
  const depths: readonly Depth[] = ["transactional", "coordinated", "collaborative", "integrated"];
  const proposals: readonly Proposal[] = [
    proposed,
    ...depths.filter((depth) => depth !== proposed.depth).map((depth) => ({ depth, catalog: defaultCatalogId })),
    ...catalogs.filter(({ id }) => id !== proposed.catalog).map(({ id }) => ({ depth: proposed.depth, catalog: id })),
  ];
  return proposals.flatMap(({ depth, catalog: id }) => {
    const catalog = catalogs.find((known) => known.id === id);
    if (!catalog) return [];
    const { title, about } = catalog;
    return { depth, catalog: id, title, about, themes: themesFor({ ...choices, depth }, catalog).length };
  });
}

/** The themes that a charter with these answers opens with: those that the catalog requires or recommends for it. */
export function themesFor(
  { relationship, depth }: Pick<Answers, "relationship" | "depth">,
  catalog: Catalog,
): readonly CatalogTheme[] {
  return catalog.themes.filter((theme) => requirementOf(theme, { relationship, depth }) !== "optional");
}

/** A whole charter with empty themes, lines ended by `\n`. The front matter has the few keys that were asked for. */
export function scaffoldCharter(answers: Answers, catalog: Catalog): string {
  const own = inLanguage(catalog, answers.language);
  const language = answers.language ?? catalog.language;
  const title = answers.title ?? titleFor(answers.parties, own.language);
  const parties = partiesFor(answers);
  const lines = [
    "---",
    "charter: 1",
    `title: ${scalar(title)}`,
    ...(catalog.id === defaultCatalogId ? [] : [`catalog: ${scalar(catalog.id)}`]),
    "status: draft",
    ...(language === "en" ? [] : [`language: ${scalar(language)}`]),
    parties.length > 0 ? "parties:" : "parties: []",
    ...parties.flatMap(({ id, name, role }) => [
      `  - id: ${scalar(id)}`,
      `    name: ${scalar(name)}`,
      `    role: ${scalar(role)}`,
    ]),
    "collaboration:",
    `  relationship: ${answers.relationship}`,
    `  depth: ${answers.depth}`,
    `  delivery: { nature: ${answers.delivery} }`,
    "---",
    "",
    `# ${title.replace(/([\\`*_[\]<>#])/g, "\\$1")}`,
  ];
  const themes = themesFor(answers, own).map((theme) => themeScaffold(theme, own, { form: "heading", level: 2 }));
  return `${[lines.join("\n"), ...themes].join("\n\n")}\n`;
}

/** A file name for the charter, such as `meridian-talvik.charter.md`. */
export function fileNameFor(answers: Pick<Answers, "parties" | "relationship">): string {
  const ids = partiesFor(answers).map(({ id }) => id);
  return `${ids.length > 0 ? ids.slice(0, 3).join("-") : "collaboration"}.charter.md`;
}

function titleFor(parties: readonly PartyAnswer[], language: string): string {
  const names = parties.map(({ name }) => name.trim()).filter(Boolean);
  const { charter, and } = titles[language] ?? english;
  const last = names.pop();
  if (last === undefined) return charter;
  return `${charter} – ${names.length > 0 ? `${names.join(", ")} ${and} ${last}` : last}`;
}

interface TitleWords {
  readonly charter: string;
  readonly and: string;
}

const english: TitleWords = { charter: "Collaboration charter", and: "and" };

/** By language; awaiting native readers, see docs/translations.md. */
const titles: Readonly<Record<string, TitleWords>> = {
  nl: { charter: "Samenwerkingscharter", and: "en" },
  de: { charter: "Charta der Zusammenarbeit", and: "und" },
  fr: { charter: "Charte de collaboration", and: "et" },
};

interface NamedParty {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

function partiesFor({ parties, relationship }: Pick<Answers, "parties" | "relationship">): readonly NamedParty[] {
  const named = parties.map(({ name, role }) => ({ name: name.trim(), role })).filter(({ name }) => name !== "");
  const taken = new Set<string>();
  return named.map(({ name, role }, index) => ({
    id: idFor(name, taken),
    name,
    role: role ?? roleOf(relationship, index),
  }));
}

function roleOf(relationship: Relationship, index: number): string {
  if (relationship === "customer-supplier") return index === 0 ? "customer" : "supplier";
  return roles[relationship];
}

const roles: Readonly<Record<Exclude<Relationship, "customer-supplier">, string>> = {
  alliance: "ally",
  partnership: "partner",
  consortium: "member",
  internal: "internal",
};

/** The name's first word, all of its words where that is taken, and a number behind them where these are taken too. */
function idFor(name: string, taken: Set<string>): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const whole = words.join("-") || "party";
  const free = [words[0] ?? whole, whole].find((id) => !taken.has(id));
  let id = free ?? whole;
  for (let number = 2; taken.has(id); number++) id = `${whole}-${number}`;
  taken.add(id);
  return id;
}
