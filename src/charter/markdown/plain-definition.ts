import { normalLabel } from "./labels.ts";
import { extend, type State } from "./plain-state.ts";

/** A paragraph may begin with link definitions, which are remark's but in their common forms. */
export function mayDefine({ text }: State, start: number, end: number): boolean {
  return text.charCodeAt(start) === 91 && text.slice(start, end).includes("]:");
}

/** Link definitions, one on each line, are no part of the outline. */
export function addDefinitions(state: State): boolean {
  const { text, lines, labels } = state;
  for (let i = 0; i < lines.length; i += 2) {
    const [, label] = definition.exec(text.slice(lines[i], lines[i + 1])) ?? [];
    if (label === undefined) return false;
    labels.push(normalLabel(label));
  }
  extend(state, lines[lines.length - 1] ?? 0);
  state.lines = [];
  return true;
}

/** Labels that seem to be defined in a text from a place on: what stands in brackets, from the beginning of a line to a colon. */
export function likelyLabels(text: string, from: number): ReadonlySet<string> {
  let labels: Set<string> | undefined;
  for (let at = text.indexOf("]:", from); at >= 0; at = text.indexOf("]:", at + 2)) {
    const start = text.lastIndexOf("\n", at) + 1;
    if (start < from || text.charCodeAt(start) !== 91) continue;
    labels ??= new Set();
    labels.add(normalLabel(text.slice(start + 1, at)));
  }
  return labels ?? none;
}

const none: ReadonlySet<string> = new Set();

const definition =
  /^\[((?![ \t]*\])[^\0-\x08\n-\x1F[\]\\\x7F]{1,500})\]:[ \t]*(?:(?!<)(?:[^\0- ()\\\x7F]|\([^\0- ()\\\x7F]*\))+|<[^\0-\x1F<>\\\x7F]*>)(?:[ \t]+(?:"[^\0-\x1F"\\]*"|'[^\0-\x1F'\\]*'|\([^\0-\x1F()\\]*\)))?$/;
