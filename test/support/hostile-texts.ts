/** Texts of about `n` characters that somebody has thought out to keep a reader busy, or to make it fall over. */
export const hostileTexts: Readonly<Record<string, (n: number) => string>> = {
  quotes: (n) => `${"> ".repeat(n / 2)}x`,
  "quoted lines": (n) => "> a\n".repeat(n / 4),
  lists: (n) => `${"- ".repeat(n / 2)}x`,
  "numbered lists": (n) => `${"1. ".repeat(n / 3)}x`,
  "lists by indentation": (n) => lines(Math.sqrt(n), (i) => `${" ".repeat(2 * i)}- a`),
  brackets: (n) => "[".repeat(n / 2) + "]".repeat(n / 2),
  links: (n) => "[a](".repeat(n / 4),
  "definitions of links": (n) => "[a]: b\n".repeat(n / 7),
  emphasis: (n) => "*a ".repeat(n / 3),
  "strong emphasis": (n) => "**a".repeat(n / 3),
  HTML: (n) => "<b>".repeat(n / 3),
  "open comments": (n) => "<!--".repeat(n / 4),
  "runs of backticks": (n) => Array.from({ length: Math.sqrt(2 * n) }, (_, i) => "`".repeat(i)).join(" "),
  backslashes: (n) => "\\".repeat(n),
  entities: (n) => "&a".repeat(n / 2),
  "a wide table": (n) => `${"|a".repeat(n / 6)}\n${"|-".repeat(n / 6)}\n${"|b".repeat(n / 6)}`,
  "a table of themes": (n) =>
    `| Theme | Observation | Guiding principle |\n|-|-|-|\n${"| a | b | c |\n".repeat(n / 14)}`,
  spaces: (n) => `${" ".repeat(n)}x`,
  "spaces behind a label": (n) => `## Trust\n\n**Observation:** a${" ".repeat(n)}x`,
  tabs: (n) => `${"\t".repeat(n)}x`,
  "line ends": (n) => `${"\n".repeat(n)}x`,
  "one word": (n) => "a".repeat(n),
  "characters that are no text": (n) => "\0".repeat(n),
  "halves of characters": (n) => `## Trust\n\nObservation: ${"\ud800".repeat(n)}`,
  "a title of many titles": (n) => `## ${"trust and ".repeat(n / 10)}`,
  "a title of slashes": (n) => `## ${"/".repeat(n)}`,
  ids: (n) => `## Trust ${"{#a}".repeat(n / 4)}`,
  themes: (n) => "## Trust\n\nObservation: a\n".repeat(n / 25),
  "themes of their own": (n) => lines(n / 40, (i) => `## Own ${i}\n\nObservation: a ${i}\n\nPrinciple: b\n`),
  sections: (n) => "## Governance\n\na\n\n".repeat(n / 18),
  "sections of all levels": (n) => lines(n / 10, (i) => `${"#".repeat(1 + (i % 6))} Part ${i}`),
  "private sections": (n) => "## Governance\n<!-- visibility: private -->\n".repeat(n / 45),
  labels: (n) => "Observation: a\n".repeat(n / 15),
  "pasted bullets": (n) => "• Trust\n  • Observation: a\n".repeat(n / 26),
  "accepted problems": (n) => "<!-- charter-disable-next-line a -- b until 2027-01-01 -->\n".repeat(n / 60),
  keys: (n) => frontMatter(lines(n / 10, (i) => `key${i}: a`)),
  parties: (n) => frontMatter(`parties:\n${lines(n / 40, (i) => `  - { id: p${i}, name: Party ${i} }`)}`),
  "sign-offs": (n) =>
    frontMatter(`agreement:\n  signoffs:\n${lines(n / 45, (i) => `    - { party: p${i}, date: 2026-01-01 }`)}`),
  milestones: (n) => frontMatter(`journey:\n${"  - { type: launch, date: 2026-01-01 }\n".repeat(n / 40)}`),
  decisions: (n) => frontMatter(`decisions:\n${"  - { title: a, applies: [trust] }\n".repeat(n / 36)}`),
  "lists in lists of YAML": (n) => frontMatter(`x: ${"[".repeat(n / 2)}${"]".repeat(n / 2)}\n`),
  "mappings in mappings of YAML": (n) => frontMatter(`x: ${"{ a: ".repeat(n / 6)}${"}".repeat(n / 6)}\n`),
  "levels of YAML": (n) => frontMatter(lines(Math.sqrt(2 * n), (i) => `${" ".repeat(i)}k:`)),
  "aliases of aliases": (n) => frontMatter(`a0: &a0 [x, x]\n${aliases(n / 20)}`),
};

/** Each stands for nine of the one before it: the tenth for a billion. */
export const aliasBomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  ...[..."bcdefghij"].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(", ")}]`),
].join("\n");

function aliases(count: number): string {
  return lines(count, (i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
}

function lines(count: number, lineOf: (i: number) => string): string {
  return `${Array.from({ length: count }, (_, i) => lineOf(i)).join("\n")}\n`;
}

function frontMatter(yaml: string): string {
  return `---\n${yaml}---\n\n## Trust\n\nObservation: a\n`;
}
