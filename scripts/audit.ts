// Asks the registry for advisories about the packages in the bundles: `npm run audit`. The exit status is 1 where there is
// one, and 2 where the registry does not answer. Tools that are not shipped are no reason to stop a release.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type AuditReport, type Bill, type Lock, shippedAdvisories } from "./audit/shipped.ts";

const root = path.resolve(__dirname, "..");

const { stdout, stderr, error } = spawnSync("npm", ["audit", "--json"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32",
});
const answer = answerIn(stdout);
if (answer?.vulnerabilities) {
  const bill: Bill = JSON.parse(text("sbom.cdx.json"));
  const lock: Lock = JSON.parse(text("package-lock.json"));
  const found = shippedAdvisories({ vulnerabilities: answer.vulnerabilities }, lock, bill);
  for (const line of found) console.log(line);
  console.log(`Advisories about the ${bill.components.length} packages that are shipped: ${found.length}.`);
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  const reason = answer?.error?.summary || answer?.message || error?.message || stderr.trim();
  console.error(`The registry has not said which advisories there are: ${reason}`);
  process.exitCode = 2;
}

/** The report, or why there is none. */
type Answer = Partial<AuditReport> & { readonly message?: string; readonly error?: { readonly summary?: string } };

function answerIn(json: string): Answer | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function text(name: string): string {
  return readFileSync(path.join(root, name), "utf8");
}
