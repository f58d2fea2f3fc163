import type { Rule } from "../rule.ts";

export const encoding: Rule = {
  id: "encoding",
  group: "structure",
  severity: "warning",
  onlyWith: ["unreadable bytes"],
  description: "The file is written in UTF-8.",
  rationale:
    "UTF-8 is what editors, Git and every other tool of today expect. Where a file was saved in another encoding, some characters cannot be read: each is shown as “�”, and names and amounts may be wrong. Saving the file again as UTF-8 (in VS Code: “Reopen with Encoding”, then “Save with Encoding”) brings them back.",
  examples: {
    bad: "## Trust\n\n**Observation:** The caf\uFFFD and the bakery share one oven.\n\n**Guiding principle:** Whoever uses the oven last cleans it the same evening.\n",
    good: "## Trust\n\n**Observation:** The café and the bakery share one oven.\n\n**Guiding principle:** Whoever uses the oven last cleans it the same evening.\n",
  },

  *check({ invalidUtf8, text, lines }) {
    if (!invalidUtf8) return;
    const at = text.indexOf("\uFFFD");
    yield {
      range: at < 0 ? lines.rangeOf(0, 0) : lines.rangeOf(at, at + 1),
      message: "This file is not valid UTF-8; characters that cannot be read are shown as “�”.",
    };
  },
};
