import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

const folder = path.resolve(__dirname, "../.github/workflows");

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly { uses?: string }[] }>
  >;
}

describe("workflows", () => {
  for (const name of readdirSync(folder)) {
    const workflow = parse(readFileSync(path.join(folder, name), "utf8")) as Workflow;

    it(`grant nothing to ${name} but what a job asks for`, () => {
      assert.deepEqual(workflow.permissions, {});
      for (const job of Object.values(workflow.jobs)) assert.ok(job.permissions);
    });

    it(`pin each action of ${name} to a commit`, () => {
      const used = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
      assert.ok(used.length > 0);
      for (const action of used) assert.match(action, /@[0-9a-f]{40}$/);
    });
  }
});
