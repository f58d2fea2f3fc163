import markdown from "@eslint/markdown";

export default [
  {
    files: ["**/*.md"],
    plugins: { markdown },
    language: "markdown/commonmark",
    languageOptions: { frontmatter: "yaml" },
    rules: {
      "markdown/heading-increment": "error",
      "markdown/no-duplicate-headings": ["error", { checkSiblingsOnly: true }],
      "markdown/no-multiple-h1": ["error", { frontmatterTitle: "" }],
    },
  },
];
