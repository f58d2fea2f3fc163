import { ofStructure } from "./messages/structure.ts";
import { ofThemes } from "./messages/theme.ts";
import { ofWording } from "./messages/wording.ts";

/** A message in English as a rule writes it, and the same in other languages. */
export interface Template extends Readonly<Record<Spoken, string>> {
  readonly rule: string;
  /** `{0}`, `{1}` … stand for what differs, `{see}` for “, see “Trust””, which may be missing. */
  readonly en: string;
}

/** The languages that messages are said in besides English. */
export type Spoken = "nl" | "de" | "fr";

/**
 * What a rule says, in the language of the editor. Rules speak English, as command line and pipelines do; here the message
 * is taken apart by the template that it was made of. One without a template stays as it is.
 *
 * @param language a tag such as `nl-BE`.
 * @param rule whose message it is; undefined where that is not known.
 */
export function said(message: string, language: string | undefined, rule?: string): string {
  const spoken = spokenIn(language);
  if (!spoken) return message;
  const [, whole = message, more] = /^(.*?)(?: \((\d+) more in this charter\)\.)?$/s.exec(message) ?? [];
  const full = more === undefined ? whole : `${whole}.`;
  for (const { template, expression } of rule === undefined ? all() : (byRule().get(rule) ?? [])) {
    const match = expression.exec(full);
    if (!match) continue;
    const text = filled(template[spoken], match, spoken);
    return more === undefined ? text : `${text.slice(0, -1)} (${moreWords[spoken].replace("{0}", more)}).`;
  }
  return message;
}

/** Where messages are said in a language, its tag without a region. */
function spokenIn(language: string | undefined): Spoken | undefined {
  const tag = language?.toLowerCase().split(/[-_]/, 1)[0];
  return tag === "nl" || tag === "de" || tag === "fr" ? tag : undefined;
}

const moreWords: Readonly<Record<Spoken, string>> = {
  nl: "nog {0} in dit charter",
  de: "{0} weitere in dieser Charta",
  fr: "{0} de plus dans cette charte",
};

const seeWords: Readonly<Record<Spoken, string>> = { nl: ", zie “{0}”", de: ", siehe „{0}“", fr: ", voir « {0} »" };

function filled(text: string, { groups = {} }: RegExpExecArray, spoken: Spoken): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = groups[`at${name}`];
    if (name !== "see") return value ?? "";
    return value === undefined ? "" : seeWords[spoken].replace("{0}", value);
  });
}

interface Known {
  readonly template: Template;
  readonly expression: RegExp;
}

let known: readonly Known[] | undefined;
let grouped: ReadonlyMap<string, readonly Known[]> | undefined;

function all(): readonly Known[] {
  known ??= templates.map((template) => ({ template, expression: expressionOf(template.en) }));
  return known;
}

function byRule(): ReadonlyMap<string, readonly Known[]> {
  grouped ??= new Map(
    [...new Set(templates.map(({ rule }) => rule))].map((rule) => [
      rule,
      all().filter(({ template }) => template.rule === rule),
    ]),
  );
  return grouped;
}

/** Most rules come with no template that is like another one, so the first that matches is the one. */
export const templates: readonly Template[] = [...ofStructure, ...ofThemes, ...ofWording];

function expressionOf(english: string): RegExp {
  const source = english
    .replace(/[\\^$.*+?()[\]|]/g, "\\$&")
    .replace("{see}", "(?:, see “(?<atsee>[^”]+)”)?")
    .replace(/\{(\d)\}/g, "(?<at$1>.+?)");
  return new RegExp(`^${source}$`, "su");
}
