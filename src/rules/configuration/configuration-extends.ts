import type { FileRule } from "../rule.ts";

export const configurationExtends: FileRule = {
  id: "configuration-extends",
  group: "configuration",
  severity: "error",
  about: "configuration",
  issue: "extends",
  description: "What a configuration extends or takes over is there.",
  rationale:
    "A configuration may start from others: files, whose names begin with `./` or `../`, or npm packages that stand in `node_modules`. They are read as data. Files stand in the repository, or where there is none in the folder that is open or checked; what leads out of it is not read, as what a text of others names is not always theirs to show. Where one is missing or leads back in a circle, its values are missing too, and the rest holds alone, which is seldom what was meant.",
  examples: {
    bad: "extends: ./house-rules.yaml\n",
    good: "extends: ./house.yaml\n",
    beside: { good: { "house.yaml": "profile: strict\n" } },
  },
};
