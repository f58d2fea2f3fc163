import type { Theme } from "../../charter/charter.ts";
import type { Rule } from "../rule.ts";

export const themeOrder: Rule = {
  id: "theme-order",
  group: "structure",
  severity: "off",
  description: "The themes stand in the order of the catalog.",
  rationale:
    "An order that all charters share helps people who read many of them. It says nothing about what matters most in this collaboration, so the rule speaks only where somebody has switched it on.",
  examples: {
    bad: `## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November.

## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.
`,
    good: `## Mutuality

**Observation:** The grower needs steady volumes, the packer needs full shifts.

**Guiding principle:** A change of volume names what the other side gains.

## It takes time

**Observation:** The harvest leaves no free hands before October.

**Guiding principle:** Changes to the packing line start in November.
`,
  },

  *check({ themes, catalog }) {
    const places = new Map(catalog.themes.map(({ id }, place) => [id, place]));
    const placed: Placed[] = [];
    const seen = new Set<string>();
    for (const theme of themes) {
      const place = theme.id === undefined ? undefined : places.get(theme.id);
      if (place === undefined || seen.has(theme.key)) continue;
      seen.add(theme.key);
      placed.push({ theme, place });
    }
    const inOrder = longestRise(placed);
    for (const [index, item] of placed.entries()) {
      if (inOrder.has(item)) continue;
      const { theme, place } = item;
      const before = placed.slice(0, index).find((other) => inOrder.has(other) && other.place > place);
      const after = placed.slice(index + 1).findLast((other) => inOrder.has(other) && other.place < place);
      const [where, neighbour] = before ? ["before", before] : ["after", after];
      if (!neighbour) continue;
      yield {
        range: theme.title.range,
        message: `In the catalog “${theme.title.value}” stands ${where} “${neighbour.theme.title.value}”.`,
        theme: theme.id,
        related: [{ message: `“${neighbour.theme.title.value}” stands here.`, range: neighbour.theme.title.range }],
      };
    }
  },
};

interface Placed {
  readonly theme: Theme;
  readonly place: number;
}

/** The most themes that can stay where they are: then one theme that has moved is one problem, not one for each other. */
function longestRise(items: readonly Placed[]): ReadonlySet<Placed> {
  const longest = items.map(() => 1);
  const previous = items.map(() => -1);
  let last = -1;
  for (const [i, { place }] of items.entries()) {
    for (const [j, other] of items.slice(0, i).entries()) {
      if (other.place > place || (longest[j] ?? 0) < (longest[i] ?? 0)) continue;
      longest[i] = (longest[j] ?? 0) + 1;
      previous[i] = j;
    }
    if (last < 0 || (longest[i] ?? 0) > (longest[last] ?? 0)) last = i;
  }
  const rise = new Set<Placed>();
  for (let i = last; i >= 0; i = previous[i] ?? -1) {
    const item = items[i];
    if (item) rise.add(item);
  }
  return rise;
}
