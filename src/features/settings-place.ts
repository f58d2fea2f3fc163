import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  InsertTextFormat,
  MarkupKind,
} from "vscode-languageserver-types";
import { readYamlFile } from "../charter/front-matter/read.ts";
import { entryOf, type Path } from "../charter/front-matter/value.ts";
import type { LineIndex, Position } from "../charter/text.ts";
import { catalogForm } from "../config/catalog-file.ts";
import { configurationForm, type SettingsFile } from "../config/configuration.ts";
import { type Form, formAtPath, keysOf, valuesOf } from "../config/form.ts";
import { fileRuleOf, ruleOf } from "../rules/index.ts";
import { urlOf } from "../rules/pages.ts";
import { yamlPlaceAt } from "./completion/yaml-place.ts";
import { placeAt } from "./front-matter-place.ts";
import { blocks } from "./markdown-text.ts";

const forms = { configuration: configurationForm, catalog: catalogForm };

/** What the key or the value at a position of a configuration or a catalog is for. */
export function settingsHoverAt({ kind, text, lines }: SettingsFile, position: Position): Hover | undefined {
  const { root } = readYamlFile(text, lines);
  const all = lines.rangeOf(0, text.length);
  const place = placeAt({ range: all, content: all, root, error: undefined }, position);
  const form = place && formAtPath(forms[kind](), place.path);
  if (!place || !form) return undefined;
  const last = place.path.at(-1);
  const rule = place.on === "key" && typeof last === "string" ? ruleText(last) : undefined;
  const written = place.value.kind === "scalar" ? place.value.value : undefined;
  const value = place.on === "value" ? valuesOf(form).find((choice) => choice.const === written) : undefined;
  const words = rule ?? (value?.description ? `**${value.title}** – ${value.description}` : formText(form));
  return { contents: { kind: MarkupKind.Markdown, value: words }, range: place.range };
}

function formText({ title = "", description = "", examples = [] }: Form): string {
  const example = examples.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
  return blocks(`**${title}**`, description, example === "" ? undefined : `Example: ${example}`);
}

function ruleText(id: string): string | undefined {
  const rule = ruleOf(id) ?? fileRuleOf(id);
  return rule && blocks(`**${id}**`, rule.description, `[Why](${urlOf(id)})`);
}

export interface SettingsCompletionOptions {
  readonly catalogIds: readonly string[];
}

/** What can be written at a position of a configuration or a catalog: keys that are not there yet, and known values. */
export function settingsCompletionsAt(
  { kind, path, text, lines }: SettingsFile,
  position: Position,
  { catalogIds }: SettingsCompletionOptions,
): CompletionItem[] {
  // JSON wants quotes around everything, and editors know its schema.
  if (path.endsWith(".json")) return [];
  const place = yamlPlaceAt(text, 0, text.length, lines.offsetAt(position));
  const form = place && formAtPath(forms[kind](), place.path);
  if (!place || !form) return [];
  const range = lines.rangeOf(place.start, place.end);
  const item = (
    label: string,
    newText: string,
    about: Form | undefined,
    itemKind: CompletionItemKind,
  ): CompletionItem => ({
    label,
    kind: itemKind,
    ...(about?.title ? { detail: about.title } : {}),
    ...(about?.description ? { documentation: { kind: MarkupKind.Markdown, value: about.description } } : {}),
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range, newText: place.lead + newText },
  });
  const isKey =
    place.slot === "key" ||
    (place.slot === "item" && keysOf(form).length > 0) ||
    startsMap(place.path, form, text, place.start);
  if (isKey) {
    const free = keysOf(form).filter((key) => !place.siblings.includes(key));
    const colon = place.colon ? "" : ": ";
    return free.map((key) =>
      item(key, key + colon, formAtPath(forms[kind](), [...place.path, key]), CompletionItemKind.Property),
    );
  }
  const values = valuesOf(form).map((choice) => {
    const word = String(choice.const);
    return item(word, word, choice, CompletionItemKind.EnumMember);
  });
  const ids = namesCatalog(kind, place.path) ? catalogIds : namesTheme(kind, place.path) ? themeIdsIn(text, lines) : [];
  return [...values, ...ids.map((id) => item(id, id, undefined, CompletionItemKind.Value))];
}

/** Below its key, a group of keys begins with its first one. */
function startsMap(path: Path, form: Form, text: string, start: number): boolean {
  const before =
    text
      .slice(0, start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return path.length > 0 && keysOf(form).length > 0 && before.trim() === "";
}

/** Where a catalog names one of its own themes. */
function namesTheme(kind: SettingsFile["kind"], path: Path): boolean {
  return kind === "catalog" && (path.at(-1) === "replaced-by" || path[0] === "order");
}

function themeIdsIn(text: string, lines: LineIndex): readonly string[] {
  const { root } = readYamlFile(text, lines);
  const themes = root && entryOf(root, "themes")?.value;
  return (themes?.kind === "list" ? themes.items : []).flatMap((theme) => {
    const id = theme.kind === "map" ? entryOf(theme, "id")?.value : undefined;
    return id?.kind === "scalar" && typeof id.value === "string" ? id.value : [];
  });
}

function namesCatalog(kind: SettingsFile["kind"], path: Path): boolean {
  return kind === "configuration" ? path.at(-1) === "catalog" : path.length === 1 && path[0] === "extends";
}
