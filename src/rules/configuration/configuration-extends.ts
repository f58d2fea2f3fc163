import type { FileRule } from "../rule.ts";

export const configurationExtends: FileRule = {
  id: "configuration-extends",
  group: "configuration",
  severity: "error",
  about: "configuration",
  issue: "extends",
  description: "What a configuration extends or takes over is there.",
  rationale:
    "A configuration may start from others: files, whose names begin with `./` or `../`, or npm packages that stand in `node_modules`. They are read as data. Where one is missing or leads back in a circle, its values are missing too, and the rest holds alone, which is seldom what was meant.",
  examples: {
    bad: "extends: ./house-rules.yaml\n",
    good: "extends: ./house.yaml\n",
    beside: { good: { "house.yaml": "profile: strict\n" } },
  },
};
