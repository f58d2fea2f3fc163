// Checks 1,000 generated charters, and all examples, in every way there is, and wants the same findings everywhere:
// `npm run parity`, or `npx tsx scripts/parity.ts 5000`. In `npm test` there are 50.
import { assertParity, paritySamples } from "../test/support/parity.ts";

const count = Number(process.argv[2] ?? 1000);

async function main(): Promise<void> {
  const { charters, findings } = await assertParity(paritySamples(count));
  console.log(`${charters} charters have the same ${findings} findings everywhere.`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
