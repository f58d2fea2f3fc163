import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { onCommandLine, openable } from "../../test/support/parity.ts";
import { fixtureTrees, paritySamples, writeFiles } from "../../test/support/parity-samples.ts";

/**
 * Lays files beside a workspace, in a folder that `besideOf` names and test/vscode/parity.test.ts moves into it, and
 * into the workspace what the command line says of them.
 *
 * @param generated how many charters are generated, besides the examples of all rules and the trees of test/fixtures.
 */
export async function layBeside(workspace: string, generated: number): Promise<void> {
  const tree = besideOf(workspace);
  await rename(writeFiles({ ...paritySamples(generated), ...fixtureTrees() }), tree);
  const findings = onCommandLine(tree);
  const opened = [...openable(tree, findings).keys()].filter((name) => odd.test(name));
  const waiting = { tree, findings: Object.fromEntries(findings), opened };
  await writeFile(path.join(workspace, "parity.json"), JSON.stringify(waiting));
}

export function besideOf(workspace: string): string {
  return `${workspace}-beside`;
}

/** Files whose bytes, names, links or mistakes an editor may take otherwise; opening each takes a quarter of a second. */
const odd = /^(?:bytes|links|mistakes|names|windows)\//;
