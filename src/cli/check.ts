import { shippedCatalog } from "../catalog/shipped.ts";
import { charterSignal } from "../charter/detect.ts";
import { parseCharter } from "../charter/parse.ts";
import { checkCharter } from "../rules/engine.ts";
import type { Failure } from "../workspace/host.ts";
import { exit, type Options } from "./options.ts";
import { readNamed } from "./read.ts";
import { jsonReporter } from "./reporters/json.ts";
import type { Reporter, Summary } from "./reporters/reporter.ts";
import { textReporter } from "./reporters/text.ts";
import { printable, type Terminal } from "./terminal.ts";

const reporters = { text: textReporter, json: jsonReporter } satisfies Record<
  Options["format"],
  (terminal: Terminal) => Reporter
>;

export async function check(patterns: readonly string[], options: Options, terminal: Terminal): Promise<number> {
  const reporter = reporters[options.format](terminal);
  const failures: Failure[] = [];
  const summary: Summary = { files: 0, charters: 0, problems: { error: 0, warning: 0, information: 0, hint: 0 } };

  for await (const document of readNamed(patterns, options, terminal)) {
    if ("message" in document) {
      failures.push(document);
      continue;
    }
    summary.files++;
    const { name, text, invalidUtf8, named } = document;
    const signal = charterSignal(name, text);
    if (!signal) {
      if (named) reporter.file({ name, found: undefined, problems: [] });
      continue;
    }
    summary.charters++;
    const charter = parseCharter(text, shippedCatalog, { invalidUtf8 });
    const problems = checkCharter(charter, options);
    for (const { severity } of problems) summary.problems[severity]++;
    reporter.file({ name, found: { signal, charter }, problems });
  }
  reporter.end(summary, failures);

  const { error, warning } = summary.problems;
  const { maxWarnings = Number.POSITIVE_INFINITY } = options;
  if (warning > maxWarnings)
    terminal.err.write(`charter: Too many warnings: ${warning}, and --max-warnings allows ${maxWarnings}.\n`);
  for (const { message } of failures) terminal.err.write(`charter: ${printable(message)}\n`);
  if (failures.length > 0) return exit.failed;
  return error > 0 || warning > maxWarnings ? exit.problems : exit.clean;
}
