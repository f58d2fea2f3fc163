import { partiesOf } from "../../charter/parties.ts";
import type { Range } from "../../charter/text.ts";
import { partsOf } from "../halves.ts";
import type { Rule } from "../rule.ts";

export const hiddenDirection: Rule = {
  id: "hidden-direction",
  group: "structure",
  severity: "hint",
  description: "Observations, guiding principles and names hold no hidden marks that turn the direction of writing.",
  rationale:
    "Some characters cannot be seen and turn the direction of the text behind them: what people read is then another text than the one that stands there and is signed. Languages that are written from right to left do without these marks in nearly all cases, since letters know their direction. Mostly they were pasted along with something else.",
  examples: {
    bad: "## Trust\n\n**Observation:** The port keeps \u202E900\u202C euros back for repairs.\n\n**Guiding principle:** Whoever opens the account tells the other side the same day.\n",
    good: "## Trust\n\n**Observation:** The port keeps 900 euros back for repairs.\n\n**Guiding principle:** Whoever opens the account tells the other side the same day.\n",
  },

  *check(charter) {
    const { themes, text, lines } = charter;
    if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return;
    const names = partiesOf(charter).flatMap(({ idRange, nameRange }) => [idRange, nameRange]);
    const titles = themes.map(({ title }) => title.range);
    const halves = themes.flatMap((theme) => [...partsOf(theme)].map(({ range }) => range));
    const seen = new Set<number>();
    for (const { start, end } of [...names, ...titles, ...halves] satisfies Range[]) {
      const from = lines.offsetAt(start);
      const marks = [...text.slice(from, lines.offsetAt(end)).matchAll(/[\u202A-\u202E\u2066-\u2069]/g)].map(
        ({ index }) => lines.rangeOf(from + index, from + index + 1),
      );
      const [range] = marks;
      if (!range || seen.has(lines.offsetAt(range.start))) continue;
      seen.add(lines.offsetAt(range.start));
      yield {
        range,
        message:
          "A hidden mark turns the direction of the text here, so that people may read another text than this one.",
        fix: {
          // What one turns, another one turns back: they go together.
          title: "Remove the hidden marks",
          edits: marks.map((mark) => ({ range: mark, newText: "" })),
          safe: false,
        },
      };
    }
  },
};
