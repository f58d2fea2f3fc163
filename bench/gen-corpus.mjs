#!/usr/bin/env node
// Writes charters by the thousand, the same ones for the same seed, and beside them which defects were planted.
//
//   node bench/gen-corpus.mjs --out corpus --n 1000 [--seed 1] [--defects 0.3] [--rich 0.2]
//       a thousand charters, a hundred to a folder; `rich` is the share of halves that hold more than a paragraph
//   node bench/gen-corpus.mjs --out corpus --themes 1000
//       one charter with a thousand themes
//   node bench/gen-corpus.mjs --out corpus --pathological
//       texts on which readers of Markdown and YAML are known to hang
//
// corpus.expected.jsonl has one line a file: { file, form, defects: [{ rule, theme? }] }.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "corpus" },
    n: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    defects: { type: "string", default: "0.3" },
    rich: { type: "string", default: "0.2" },
    themes: { type: "string" },
    pathological: { type: "boolean", default: false },
  },
});
const out = path.resolve(options.out);

/** Title by id, in the catalog's order. */
const catalog = [
  ["relationship-first", "Relationship first"],
  ["mutuality", "Mutuality"],
  ["interests-objectives", "Interests and objectives"],
  ["differences-opportunity", "Differences are an opportunity driver"],
  ["differences-risk", "Differences are also a risk"],
  ["trust", "Trust"],
  ["fit", "Horses for courses"],
  ["attitude", "Not everyone is a friend"],
  ["not-partnership", "Partnership is not a customer/supplier relationship model"],
  ["time", "It takes time"],
];

const plantable = [
  "theme-missing",
  "observation-missing",
  "principle-missing",
  "front-matter-syntax",
  "front-matter-schema",
  "theme-duplicate",
  "theme-unknown",
  "placeholder",
];

/** Some forms stand here more often because people write them more often. */
const forms = ["headings", "headings", "bold", "bold", "bold", "list", "table", "pasted", "setext"];

const nouns =
  "team order desk branch forecast invoice change incident audit price volume release plan meeting sponsor lead site contract shift engineer report budget stock window region".split(
    " ",
  );
const verbs =
  "shares reviews names moves keeps opens signs plans counts closes checks writes reads lists tests carries".split(" ");
const endings = [
  "every Monday",
  "within ten days",
  "before the review",
  "twice a quarter",
  "with both leads",
  "at the other site",
  "in the same week",
  "after each release",
];
const companies = ["Meridian Bank", "Talvik IT", "Ostra Cleaning", "Brandt Foods", "Nordlys Freight", "Kestrel Labs"];

function main() {
  if (options.pathological) {
    for (const [name, text] of Object.entries(pathological())) write(`${name}.charter.md`, text);
    return;
  }
  if (options.themes !== undefined) {
    const words = writerOf(random(Number(options.seed)), Number(options.rich));
    write("large.charter.md", charter(words, { form: "bold", themeCount: Number(options.themes) }).text);
    return;
  }
  const expected = [];
  for (let i = 0; i < Number(options.n); i++) {
    const next = random(Number(options.seed) * 1000003 + i * 7919);
    const defect = next() < Number(options.defects) ? plantable[Math.floor(next() * plantable.length)] : undefined;
    const { text, form, defects } = charter(writerOf(next, Number(options.rich)), { defect });
    const folder = `d${String(Math.floor(i / 100)).padStart(3, "0")}`;
    const file = `${folder}/c${String(i).padStart(6, "0")}.charter.md`;
    write(file, text);
    expected.push(`${JSON.stringify({ file, form, defects })}\n`);
  }
  writeFileSync(`${out}.expected.jsonl`, expected.join(""));
}

function write(file, text) {
  const target = path.join(out, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Text by chance. The order in which numbers are drawn is the corpus: another order is another corpus. */
function writerOf(next, rich) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));

  const sentence = () => {
    const plain = `The ${pick(nouns)} ${pick(nouns)} ${pick(verbs)} the ${pick(nouns)} and ${pick(verbs)} ${between(2, 90)} ${pick(nouns)}s ${pick(endings)}`;
    const chance = next();
    if (chance < 0.06) return `${plain.replace(/ the (\w+)/, " the *$1*")}.`;
    if (chance < 0.1) return `${plain.replace(/ the (\w+)/, " the [$1](https://example.org/$1)")}.`;
    if (chance < 0.12) return `${plain.replace(/ and (\w+)/, " and `$1`")}.`;
    return `${plain}.`;
  };

  const prose = (words) => {
    let text = "";
    while (text.split(" ").length < words) text += (text && " ") + sentence();
    return text;
  };

  const blocks = [
    () => `\n\n- ${sentence()}\n- ${sentence()}\n  - ${sentence()}`,
    () => `\n\n> ${sentence()}`,
    () => `\n\n\`\`\`text\n## ${pick(nouns)}\n**Observation:** not one\n\`\`\``,
    () => `\n\n1. ${sentence()}\n2. ${sentence()}`,
    () => `\n\n<!-- ${sentence()} -->`,
    () => `\n\nSee [the plan][plan] and ${sentence()}`,
    () => `\n\n| Month | Count |\n| --- | ---: |\n| ${pick(nouns)} | ${between(1, 9)} |`,
  ];
  /** Another block of Markdown, now and then. */
  const more = () => (next() < rich ? pick(blocks)() : "");

  return { next, pick, between, prose, more };
}

/** One charter, with at most one defect. */
function charter(words, { form: wanted, defect, themeCount }) {
  const { next, pick, between, prose } = words;
  const form = wanted ?? pick(forms);
  const customer = pick(companies);
  let supplier = pick(companies);
  if (supplier === customer) supplier = companies[(companies.indexOf(customer) + 1) % companies.length];

  const defects = [];
  const front = frontMatter(words, { customer, supplier, defect });
  if (defect?.startsWith("front-matter")) defects.push({ rule: defect });

  let themes =
    themeCount === undefined
      ? [...catalog]
      : Array.from({ length: themeCount }, (_, i) => catalog[i] ?? [null, `Theme ${i + 1} of ours`]);
  const victim = pick(catalog);
  const plant = () => defects.push({ rule: defect, theme: victim[0] });
  if (defect === "theme-missing") {
    themes = themes.filter((theme) => theme !== victim);
    plant();
  }
  if (defect === "theme-duplicate") {
    themes.push(victim);
    plant();
  }

  const sections = themes.map((theme, i) => {
    let title = theme[1];
    if (defect === "theme-unknown" && theme === victim && title.length > 8) {
      title = title.slice(0, -2) + title.slice(-1);
      plant();
    }
    const section = { title, observation: prose(between(60, 120)), principle: prose(between(15, 40)) };
    if (theme !== victim || themes.indexOf(victim) !== i) return section;
    if (defect === "observation-missing") section.observation = undefined;
    else if (defect === "principle-missing") section.principle = undefined;
    else if (defect === "placeholder") section.principle = "TBD";
    else return section;
    plant();
    return section;
  });

  const body = layouts[form](sections, words);
  const text = `${front}
# ${customer} and ${supplier}

${wrapped(prose(40))}

${body}
## Review

${wrapped(prose(30))}

[plan]: https://example.org/plan
`;
  return { text: next() < 0.125 ? text.replace(/\n/g, "\r\n") : text, form, defects };
}

function frontMatter({ pick, between }, { customer, supplier, defect }) {
  const lines = [
    "---",
    "charter: 1",
    `title: ${customer} and ${supplier}, ${pick(nouns)} ${between(1, 9999)}`,
    "catalog: collaboration",
    `status: ${defect === "front-matter-schema" ? "nearly" : pick(["draft", "in-review"])}`,
    `version: 0.${between(1, 9)}.${between(0, 9)}`,
    "parties:",
    "  - id: first",
    `    name: ${customer}`,
    "    role: customer",
    "    attitude: commercial",
    "    interests: [lower cost, audit comfort]",
    "    objectives: [below 4 incidents a quarter by 2027-06]",
    "    brings: [process knowledge]",
    "  - id: second",
    `    name: ${supplier}`,
    "    role: supplier",
    "    attitude: cooperative",
    "    interests: [predictable margin]",
    "    objectives: [margin of 9 percent in 2027]",
    "    brings: [automation team]",
    "collaboration:",
    "  relationship: customer-supplier",
    "  kind: managed-service",
    "  depth: coordinated",
    "  trust: { required: moderate, current: moderate }",
    "  delivery: { nature: standard }",
    "  risk: medium",
    "review: { every: P6M, next: 2099-01-15 }",
    "---",
    "",
  ];
  if (defect === "front-matter-syntax") lines.splice(8, 0, 'bad: [unclosed, "x');
  return lines.join("\n");
}

/** The body of a charter in each form. A half that is missing is undefined. */
const layouts = {
  headings: (sections, { more }) =>
    joined(sections, ({ title, observation, principle }, i) => [
      `## ${i + 1}. ${title}\n\n`,
      observation && `### Observation\n\n${wrapped(observation)}${more()}\n\n`,
      principle && `### Guiding principle\n\n${wrapped(principle)}\n\n`,
    ]),
  bold: (sections, { more }) =>
    joined(sections, ({ title, observation, principle }) => [
      `## ${title}\n\n`,
      observation && `**Observation:** ${wrapped(observation)}${more()}\n\n`,
      principle && `**Guiding principle:** ${wrapped(principle)}\n\n`,
    ]),
  setext: (sections, { more }) =>
    joined(sections, ({ title, observation, principle }) => [
      `${title}\n${"-".repeat(title.length)}\n\n`,
      observation && `Observation: ${wrapped(observation)}${more()}\n\n`,
      principle && `Guiding principle: ${wrapped(principle)}\n\n`,
    ]),
  list: (sections) =>
    joined(sections, ({ title, observation, principle }) => [
      `- ${title}\n`,
      observation && `  - Observation: ${observation}\n`,
      principle && `  - Guiding principle: ${principle}\n`,
    ]),
  pasted: (sections) =>
    joined(sections, ({ title, observation, principle }) => [
      `  • ${title}\n`,
      observation && `    • Observation: ${observation}\n`,
      principle && `    • Guiding principle: ${principle}\n`,
    ]),
  table: (sections) =>
    `| Theme | Observation | Guiding principle |\n| --- | --- | --- |\n${joined(
      sections,
      ({ title, observation = "", principle = "" }) => [`| ${title} | ${observation} | ${principle} |\n`],
    )}`,
};

function joined(sections, partsOf) {
  return sections.map((section, i) => partsOf(section, i).filter(Boolean).join("")).join("");
}

/** Lines of about a hundred characters. */
function wrapped(text) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length > 96) {
      lines.push(line);
      line = "";
    }
    line += (line && " ") + word;
  }
  return [...lines, line].join("\n");
}

/** Each of these has made some reader of Markdown, YAML or charters hang, run out of memory or throw. */
function pathological() {
  const front = "---\ncharter: 1\nstatus: draft\n---\n\n";
  const many = (count, partOf) => Array.from({ length: count }, (_, i) => partOf(i)).join("");
  const keys = "abcdefghij";
  return {
    backticks: front + many(1500, (i) => `${"`".repeat(i)}e`),
    brackets: front + "[".repeat(50000),
    "links-open": front + "[a](".repeat(20000),
    "emphasis-deep": front + "*a ".repeat(10000) + " b*".repeat(10000),
    "quotes-deep": `${front + "> ".repeat(2000)}x`,
    "lists-deep": front + many(400, (i) => `${"  ".repeat(i)}- x\n`),
    "list-long": front + many(100000, (i) => `- Observation: item ${i}\n`),
    "headings-many": front + many(20000, (i) => `## Trust ${i}\n`),
    "table-long": `${front}| Theme | Observation | Guiding principle |\n| - | - | - |\n${many(20000, (i) => `| Trust ${i} | o | p |\n`)}`,
    "line-long": `${front}## Trust\n\n**Observation:** ${"word ".repeat(250000)}\n`,
    "html-open": front + "<div>".repeat(20000),
    definitions: front + many(20000, (i) => `[d${i}]: https://example.org/${i}\n`),
    "fence-unclosed": `${front}\`\`\`\n${"line\n".repeat(200000)}`,
    crlf: (front + many(20000, (i) => `## T${i}\n\n**Observation:** o\n\n`)).replace(/\n/g, "\r\n"),
    "labels-nested": front + many(10000, (i) => `## Observation\n\n### T${i}\n\n**Observation:** a\n\n`),
    "private-many": front + many(10000, (i) => `## T${i}\n\n<!-- visibility: private -->\n\n**Observation:** o\n\n`),
    "accepted-many":
      front +
      many(10000, (i) => `<!-- charter-disable-next-line trust-absolute -->\n## T${i}\n\n**Observation:** o\n\n`),
    "accepted-open":
      front + many(10000, (i) => `<!-- charter-disable principle-missing -->\n\n## T${i}\n\n**Observation:** o\n\n`),
    "nul-and-astral": `${front}## Trust\0\n\n**Observation:** ${"\u{1F91D}\u0301".repeat(20000)}\n`,
    "yaml-aliases": `---\ncharter: 1\nstatus: draft\na: &a [x,x,x,x,x,x,x,x,x]\n${many(9, (i) => `${keys[i + 1]}: &${keys[i + 1]} [${Array(9).fill(`*${keys[i]}`).join(",")}]\n`)}---\n\n## Trust\n`,
    "yaml-large": `---\ncharter: 1\nparties:\n${many(10000, (i) => `  - { id: p${i}, name: Party ${i}, role: member }\n`)}---\n\n## Trust\n`,
    "yaml-deep": `---\ncharter: 1\nstatus: draft\nx: ${"[".repeat(5000)}${"]".repeat(5000)}\n---\n`,
    "front-matter-unclosed": `---\ncharter: 1\n${"key: value\n".repeat(50000)}`,
    empty: "",
  };
}

main();
