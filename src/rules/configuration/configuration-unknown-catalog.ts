import type { FileRule } from "../rule.ts";

export const configurationUnknownCatalog: FileRule = {
  id: "configuration-unknown-catalog",
  group: "configuration",
  severity: "error",
  about: "configuration",
  issue: "unknown-catalog",
  description: "The catalog that a configuration names exists.",
  rationale:
    "Charters that name no catalog are held against the one that the configuration names. Where there is none of this id they would be held against the ten themes of `collaboration`, and gaps would be told that nobody meant. Catalogs of your own stand in `.charter/catalogs` beside the configuration or above it, or under `catalogs`.",
  examples: {
    bad: "catalog: our-services\n",
    good: "catalog: team-agreement\n",
  },
};
