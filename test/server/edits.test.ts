import assert from "node:assert/strict";
import fc from "fast-check";
import type { Diagnostic, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { shippedCatalog } from "../../src/catalog/shipped.ts";
import { charterSignal } from "../../src/charter/detect.ts";
import { parseCharter } from "../../src/charter/parse.ts";
import { diagnosticsOf } from "../../src/features/diagnostics.ts";
import { checkCharter } from "../../src/rules/engine.ts";
import { clock } from "../../src/server/machine.ts";
import { type Client, startClient } from "../support/client.ts";
import { complete } from "../support/complete.ts";
import { anyText, charterBody, markdownText } from "../support/fragments.ts";

/** A stretch of the text, as shares of its length, and what takes its place; or one step back. */
type Step = { readonly from: number; readonly length: number; readonly text: string } | "undo" | "all";

const written = fc.oneof(
  fc.constantFrom(
    "",
    "",
    "\n",
    "\r\n",
    "\r",
    " ",
    "x",
    "#",
    "## ",
    "- ",
    "---\n",
    "**Observation:** ",
    "```\n",
    "\u{1F91D}",
  ),
  fc.constantFrom(
    "charter: 1\n",
    "parties:\n",
    "  - { id: a, role: customer }\n",
    "status: agreed\n",
    "catalog: minimal-3\n",
  ),
  charterBody,
  markdownText,
  anyText,
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      // Most edits are small.
      length: fc.oneof(
        fc.constant(0),
        fc.double({ min: 0, max: 0.02, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      text: written,
    }),
  },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
  { weight: 1, arbitrary: fc.constant("all" as const) },
);

describe("the server, while somebody edits", function () {
  this.timeout(60_000);
  let client: Client;
  let count = 0;

  before(async () => {
    client = await startClient({ place: "this thread", pulls: true });
  });
  after(() => client.end());

  for (const [what, ending] of [
    ["a charter by its name", ".charter.md"],
    ["a charter by its front matter", ".md"],
  ]) {
    it(`says of ${what} what it would say of the same text, read for the first time`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.constant(complete), fc.constant(complete.replaceAll("\n", "\r\n")), charterBody),
          fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
          async (text, rounds) => {
            const name = `${++count}${ending}`;
            await client.open(name, text);
            const earlier: string[] = [];
            for (const steps of rounds) {
              await client.change(name, changesOf(steps, client.textOf(name), earlier));
              assert.deepEqual(await said(name), fresh(name));
            }
            await client.close(name);
          },
        ),
        { numRuns: 60 },
      ));
  }

  async function said(name: string): Promise<readonly Diagnostic[]> {
    const params = { textDocument: { uri: client.uriOf(name) } };
    return (await client.ask<{ readonly items: readonly Diagnostic[] }>("textDocument/diagnostic", params)).items;
  }

  function fresh(name: string): readonly Diagnostic[] {
    const text = client.textOf(name);
    if (!charterSignal(name, text)) return [];
    const problems = checkCharter(parseCharter(text, shippedCatalog), { asOf: clock.today(), profile: "guided" });
    // As it comes over the wire.
    return JSON.parse(JSON.stringify(diagnosticsOf(problems, client.uriOf(name))));
  }
});

/** The steps as changes of one notification: each counts in what the ones before it have made. */
function changesOf(steps: readonly Step[], text: string, earlier: string[]): TextDocumentContentChangeEvent[] {
  let now = text;
  return steps.map((step) => {
    const document = TextDocument.create("", "", 0, now);
    let change: TextDocumentContentChangeEvent;
    if (step === "undo") change = { text: earlier.pop() ?? complete };
    else {
      earlier.push(now);
      const { from, length, text: words } = step === "all" ? { from: 0, length: 1, text: `${now}\n` } : step;
      const start = Math.floor(from * now.length);
      const end = Math.min(now.length, start + Math.ceil(length * now.length));
      change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: words };
    }
    now = TextDocument.update(document, [change], 1).getText();
    return change;
  });
}
