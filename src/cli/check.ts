import { shippedCatalog } from "../catalog/shipped.ts";
import { charterSignal } from "../charter/detect.ts";
import { parseCharter } from "../charter/parse.ts";
import { nodeHost } from "../machine/node.ts";
import { checkCharter } from "../rules/engine.ts";
import { decisionFinder } from "../workspace/decisions.ts";
import type { Failure } from "../workspace/host.ts";
import { readChanged } from "./changed.ts";
import { begin } from "./conclusion.ts";
import type { CheckOptions } from "./options.ts";
import { readNamed } from "./read.ts";
import { charterResult, noCharter } from "./result.ts";
import type { Terminal } from "./terminal.ts";

export async function check(patterns: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const conclusion = begin(options, terminal);
  if (typeof conclusion === "number") return conclusion;
  const failures: Failure[] = [];
  const decisionsBeside = decisionFinder(nodeHost, terminal.from);
  let looked = 0;

  const isNarrowed = options.staged === true || options.changedSince !== undefined;
  const read = isNarrowed ? readChanged : readNamed;
  for await (const document of read(patterns, options, terminal)) {
    if ("message" in document) {
      failures.push(document);
      continue;
    }
    looked++;
    const { name, path, text, invalidUtf8, named } = document;
    const signal = charterSignal(name, text);
    if (!signal) {
      if (named) conclusion.add(noCharter(name));
      continue;
    }
    const decisions = await decisionsBeside(path);
    const known = new Set(failures.map((failure) => failure.path));
    failures.push(...decisions.failures.filter((failure) => !known.has(failure.path)));
    const charter = parseCharter(text, shippedCatalog, { invalidUtf8, decisionFiles: decisions.files });
    conclusion.add(charterResult(name, signal, charter, checkCharter(charter, options)));
  }
  return conclusion.end({ looked, failures, shard: options.shard, isNarrowed });
}
