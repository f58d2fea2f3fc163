import type { CatalogTheme } from "../../catalog/catalog.ts";
import { notes } from "../../catalog/remembered.ts";
import { type PartShape, partScaffold } from "../../catalog/scaffold.ts";
import type { Charter, Form, Part, PartKind, Theme } from "../../charter/charter.ts";
import { leadOf, lineAt } from "./source.ts";

/** How the halves of a theme are written, or would be. */
export type Shape = PartShape & { readonly emphasised?: boolean };

/** The shape of a half that is there; `undefined` for one in a cell or without a label: it says nothing about others. */
export function shapeOf(charter: Charter, { form, label }: Part): Shape | undefined {
  const { start } = label.range;
  if (form === "table" || label.value === "") return undefined;
  if (form === "heading") {
    const marks = /^ {0,3}(#{1,6})\s/.exec(lineAt(charter, start.line))?.[1];
    return { form, level: marks ? marks.length - 1 : undefined };
  }
  const { indent, marker, gap } = leadOf(charter, start);
  if (form === "bold" || form === "plain") return { form, indent };
  const before = lineAt(charter, start.line).slice(0, start.character);
  // Among pasted bullets the words stand below each other as they were typed, with a tab or a blank before them.
  const own = form === "pasted" ? marker + gap.replace(/^ $/, "") : marker;
  return { form, indent, marker: own, emphasised: /[*_]$/.test(before) };
}

/** The shape of the halves of a theme without any: as in the first theme of its form that has some. */
export function shapeFor(charter: Charter, theme: Theme): Shape {
  const model = modelsOf(charter).get(theme.form);
  if (theme.level !== undefined) {
    const step = (model?.shape.level ?? 0) - (model?.theme.level ?? 0);
    return { form: "heading", ...model?.shape, level: theme.level + (model?.shape.level === undefined ? 0 : step) };
  }
  const { indent, marker, gap } = leadOf(charter, theme.title.range.start);
  const own = model && leadOf(charter, model.theme.title.range.start);
  const step = own ? (model.shape.indent ?? "").length - own.indent.length : marker.length + gap.length;
  const form = theme.form === "pasted" ? "pasted" : "list";
  return { form, ...model?.shape, indent: indent + " ".repeat(Math.max(0, step)) };
}

/** The empty form of one half. */
export function emptyHalf(kind: PartKind, theme: CatalogTheme, { catalog }: Charter, shape: Shape): string {
  const words = catalog.labels[kind][0] ?? kind;
  const text = partScaffold(kind, theme, catalog, { ...shape, label: shape.emphasised ? `**${words}**` : words });
  // Text that is pasted with white space before it may be code to Markdown, where a comment is no comment.
  return shape.form === "pasted" ? text.replace(/ <!--.*-->$/, "") : text;
}

/** What stands between two halves, or between a heading and the first of them. */
export function isTight({ form }: { readonly form: Form }): boolean {
  return form === "list" || form === "pasted";
}

interface Model {
  readonly theme: Theme;
  readonly shape: Shape;
}

const known = notes<Charter, ReadonlyMap<Form, Model>>();

/** By the form of titles, the first theme with a half whose shape others can take. */
function modelsOf(charter: Charter): ReadonlyMap<Form, Model> {
  const models = known.get(charter) ?? findModels(charter);
  known.set(charter, models);
  return models;
}

function findModels(charter: Charter): ReadonlyMap<Form, Model> {
  const models = new Map<Form, Model>();
  for (const theme of charter.themes) {
    const part = theme.observations[0] ?? theme.principles[0];
    const shape = part && !models.has(theme.form) ? shapeOf(charter, part) : undefined;
    if (shape) models.set(theme.form, { theme, shape });
  }
  return models;
}
