// Checks 1,000 generated charters, all examples and all trees of test/fixtures in every way there is, and wants the same
// findings everywhere: `npm run parity`, or `npx tsx scripts/parity.ts 5000`. In `npm test` there are 50.
import { assertParity } from "../test/support/parity.ts";
import { fixtureTrees, paritySamples } from "../test/support/parity-samples.ts";

const count = Number(process.argv[2] ?? 1000);

async function main(): Promise<void> {
  const { files, findings } = await assertParity({ ...paritySamples(count), ...fixtureTrees() });
  console.log(`${files} files have the same ${findings} findings everywhere.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
