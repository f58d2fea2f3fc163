import { printable } from "../terminal.ts";

const declaration = `<?xml version="1.0" encoding="UTF-8"?>\n`;

/** An element with its attributes; what is undefined is left out. `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, unknown>>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const start = `<${name}${written.join("")}`;
  if (content === "") return `${start}/>\n`;
  return content.startsWith("<")
    ? `${start}>\n${content.replace(/^(?=.)/gm, "  ")}</${name}>\n`
    : `${start}>${content}</${name}>\n`;
}

export function xmlDocument(root: string): string {
  return declaration + root;
}

/** Text for an attribute or between tags. Characters that no XML may hold, and halves of pairs, become visible. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
