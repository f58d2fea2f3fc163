import assert from "node:assert/strict";
import fc from "fast-check";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { checkCharter } from "../../src/rules/engine.ts";

/** A theme with both halves, to be laid out in one of the ways in which people write charters. */
interface Pair {
  readonly title: string;
  readonly observation: string;
  readonly principle: string;
}

const titles = [
  "Mutuality",
  "Interests and objectives",
  "Differences are an opportunity driver",
  "Differences are also a risk",
  "Trust",
  "Horses for courses",
  "Not everyone is a friend",
  "Partnership is not a customer/supplier relationship model",
  "It takes time",
];

const layouts: Readonly<Record<string, (pairs: readonly Pair[]) => string>> = {
  "label headings": each(
    (p) => `## ${p.title}\n\n### Observation\n\n${p.observation}\n\n### Guiding principle\n\n${p.principle}`,
  ),
  "label headings of the same level": each(
    (p) => `## ${p.title}\n## Observation\n${p.observation}\n## Guiding principle\n${p.principle}`,
  ),
  "numbered headings": each(
    (p, i) => `# ${i + 1}. ${p.title}\n\n## Observation\n${p.observation}\n\n## Principle\n${p.principle}`,
  ),
  "setext headings": each(
    (p) =>
      `${p.title}\n${"-".repeat(p.title.length)}\n\nObservation: ${p.observation}\n\nGuiding principle: ${p.principle}`,
  ),
  "bold labels": each(
    (p) => `## ${p.title}\n\n**Observation:** ${p.observation}\n\n**Guiding principle:** ${p.principle}`,
  ),
  "bold labels, colon outside": each(
    (p) => `## ${p.title} ##\n**Observation**: ${p.observation}\n**Guiding principle**: ${p.principle}`,
  ),
  "bold labels on their own lines": each(
    (p) => `## ${p.title}\n\n**Observation**\n\n${p.observation}\n\n__Principle__\n\n${p.principle}`,
  ),
  "plain labels": each((p) => `## ${p.title}\n\nObservation: ${p.observation}\nGuiding principle: ${p.principle}`),
  "nested list": each(
    (p) => `- ${p.title}\n  - Observation: ${p.observation}\n  - Guiding principle: ${p.principle}`,
    "\n",
  ),
  "nested loose list": each(
    (p, i) =>
      `${i + 1}. **${p.title}**\n\n   **Observation:** ${p.observation}\n\n   **Guiding principle:** ${p.principle}`,
  ),
  "label items below headings": each(
    (p) => `## ${p.title}\n\n* Observation: ${p.observation}\n* Guiding principle: ${p.principle}`,
  ),
  "one table": (pairs) =>
    `| Theme | Observation | Guiding principle |\n| --- | --- | --- |\n${pairs.map((p) => `| ${p.title} | ${p.observation} | ${p.principle} |`).join("\n")}`,
  "one table, columns in another order": (pairs) =>
    `| Guiding principle | Owner | Topic | Observation |\n| --- | --- | --- | --- |\n${pairs.map((p) => `| ${p.principle} | Ada | ${p.title} | ${p.observation} |`).join("\n")}`,
  "a table below each heading": each(
    (p) => `## ${p.title}\n\n| Observation | Guiding principle |\n| --- | --- |\n| ${p.observation} | ${p.principle} |`,
  ),
  "pasted bullets": each(
    (p) => `• ${p.title}\n  ◦ Observation: ${p.observation}\n  ◦ Guiding principle: ${p.principle}`,
    "\n",
  ),
  "pasted bullets without indentation": each(
    (p) => `• ${p.title}\n• Observation: ${p.observation}\n• Guiding principle: ${p.principle}`,
    "\n",
  ),
  "pasted dashes": each(
    (p) => `▪\t${p.title}\n\t– Observation: ${p.observation}\n\t– Guiding principle: ${p.principle}`,
    "\n",
  ),
  "pasted o and private-use bullets": each(
    (p) => `\u{F0B7}\t${p.title}\no\tObservation: ${p.observation}\no\tGuiding principle: ${p.principle}`,
    "\n",
  ),
};

function each(write: (pair: Pair, index: number) => string, between = "\n\n"): (pairs: readonly Pair[]) => string {
  return (pairs) => pairs.map(write).join(between);
}

/** Sentences such as people write: the words of labels and themes occur in them, but never where they would be read. */
const prose = fc
  .array(
    fc.constantFrom(
      ..."the lead shares trust before mutuality, observation: every principle – in time (see below) & 12 % naïve 🤝 don’t `code` *soon* both".split(
        " ",
      ),
    ),
    { minLength: 3, maxLength: 20 },
  )
  .map((words) => `When ${words.join(" ")}.`);

const ninePairs = fc.tuple(
  ...titles.map((title) => fc.record({ title: fc.constant(title), observation: prose, principle: prose })),
);

function complete(text: string): string[] {
  const { themes, looseParts } = parseCharter(text, shippedCatalog);
  assert.deepEqual(looseParts, []);
  return themes
    .filter(({ observations, principles }) =>
      [observations, principles].every((half) => half.length === 1 && half[0]?.content === "text"),
    )
    .map(({ title }) => title.value);
}

function missing(text: string): (string | undefined)[] {
  return checkCharter(parseCharter(text, shippedCatalog), { asOf: "2026-01-01", profile: "guided" })
    .filter(({ rule }) => rule === "theme-missing")
    .map(({ theme }) => theme);
}

const before = "---\ncharter: 1\nstatus: draft\n---\n\nHow two organisations work together.\n\n";

describe("layouts", () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`gives nine complete themes: ${name}`, () => {
      fc.assert(
        fc.property(ninePairs, (pairs) => assert.deepEqual(complete(before + layout(pairs)), titles)),
        { numRuns: 20 },
      );
    });

    it(`misses exactly the theme that is taken out: ${name}`, () => {
      fc.assert(
        fc.property(ninePairs, fc.nat(titles.length - 1), (pairs, out) => {
          const rest = pairs.filter((_, index) => index !== out);
          const whole = missing(before + layout(pairs));
          const found = missing(before + layout(rest)).filter((theme) => !whole.includes(theme));
          assert.deepEqual(whole, ["relationship-first"]);
          assert.deepEqual(
            found,
            parseCharter(before + layout(pairs), shippedCatalog)
              .themes.slice(out, out + 1)
              .map(({ id }) => id),
          );
        }),
        { numRuns: 10 },
      );
    });

    it(`reads line ends and a byte order mark alike: ${name}`, () => {
      fc.assert(
        fc.property(ninePairs, (pairs) => {
          const text = before + layout(pairs);
          const expected = problems(text);
          assert.deepEqual(problems(text.replaceAll("\n", "\r\n")), expected);
          assert.deepEqual(problems(`\u{FEFF}${text}`), expected);
        }),
        { numRuns: 5 },
      );
    });
  }

  it("reads all layouts in one file", () => {
    fc.assert(
      fc.property(
        ninePairs,
        fc.shuffledSubarray(Object.values(layouts), { minLength: 9, maxLength: 9 }),
        (pairs, mixed) => {
          const text = pairs.map((pair, i) => mixed[i]?.([pair])).join("\n\n<!-- next -->\n\n");
          assert.deepEqual([...complete(text)].sort(), [...titles].sort(), text);
        },
      ),
      { numRuns: 50 },
    );
  });

  function problems(text: string): unknown {
    return checkCharter(parseCharter(text, shippedCatalog), { asOf: "2026-01-01", profile: "guided" }).map(
      ({ rule, theme, range }) => ({ rule, theme, range }),
    );
  }
});
