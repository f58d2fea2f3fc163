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

const definition =
  /^\[((?![ \t]*\])[^\0-\x08\n-\x1F[\]\\\x7F]{1,500})\]:[ \t]*(?:(?!<)(?:[^\0- ()\\\x7F]|\([^\0- ()\\\x7F]*\))+|<[^\0-\x1F<>\\\x7F]*>)(?:[ \t]+(?:"[^\0-\x1F"\\]*"|'[^\0-\x1F'\\]*'|\([^\0-\x1F()\\]*\)))?$/;
