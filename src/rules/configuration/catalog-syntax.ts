import type { FileRule } from "../rule.ts";

export const catalogSyntax: FileRule = {
  id: "catalog-syntax",
  group: "configuration",
  severity: "error",
  about: "catalog",
  issue: "syntax",
  description: "A catalog can be read.",
  rationale:
    "A catalog is YAML or JSON. Where it cannot be read its themes are unknown, and charters that name it are held against other themes. In an editor what was good before goes on to hold meanwhile; `charter check` ends with status 2.",
  examples: {
    bad: "catalog: 1\nid: harbour\ntitle: Harbour: quay and crane\nthemes: [{ id: noise, title: Noise }]\n",
    good: 'catalog: 1\nid: harbour\ntitle: "Harbour: quay and crane"\nthemes: [{ id: noise, title: Noise }]\n',
  },
};
