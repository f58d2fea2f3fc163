import fc from "fast-check";

/** One kind of input, and what is promised of each. */
export interface Kind {
  readonly name: string;
  readonly property: fc.IRawProperty<unknown>;
  /** How many inputs one run of the property takes. */
  readonly inputs: number;
  /** Its share, compared with the others: less where an input takes much work, more where it takes little. */
  readonly weight: number;
}

export interface Wanted {
  /** How many inputs of all kinds together; every kind has its share. */
  readonly inputs: number;
  /** So many minutes it goes on at least, round after round. */
  readonly minutes: number;
  readonly seed: number;
  /** Repeats one input, or what a failure was shrunk to. */
  readonly path?: string | undefined;
  /** Milliseconds of work that no input takes; a second when absent. */
  readonly tooLong?: number;
  /** Hears how far it is, in a line, before each part of a kind. */
  readonly tell?: (line: string) => void;
}

/** An input, by all that makes it again. */
export interface Place {
  readonly kind: string;
  readonly seed: number;
  readonly path: string;
}

export interface Found extends Place {
  readonly why: string;
  readonly example: string;
}

export interface Tally {
  inputs: number;
  /** Milliseconds of work of the processor for one run that took longest. */
  slowest: number;
  slowestAt: Place | undefined;
}

export type Tallies = ReadonlyMap<string, Tally>;

export interface Report {
  readonly tallies: Tallies;
  readonly failures: readonly Found[];
  /** What took more than a second of work. */
  readonly slow: readonly Found[];
  readonly seeds: readonly [first: number, last: number];
  readonly seconds: number;
}

/** So many runs of a kind have one seed: then it is told how far it is. */
const part = 500;

/** Makes inputs of all kinds in turn until there are enough. A kind that has failed is not asked again. */
export async function fuzz(
  kinds: readonly Kind[],
  { inputs, minutes, seed, path, tooLong = 1000, tell }: Wanted,
): Promise<Report> {
  const begin = Date.now();
  const tallies = new Map<string, Tally>(
    kinds.map(({ name }) => [name, { inputs: 0, slowest: 0, slowestAt: undefined }]),
  );
  const failures: Found[] = [];
  const slow: Found[] = [];
  const weights = kinds.reduce((total, { weight }) => total + weight, 0);
  let now = seed;
  for (let isDone = false; !isDone; now++) {
    const isTimed = minutes > 0 && Date.now() < begin + 60_000 * minutes;
    isDone = true;
    for (const kind of kinds) {
      const tally = tallies.get(kind.name);
      if (!tally || failures.some((failure) => failure.kind === kind.name)) continue;
      const share = Math.ceil((inputs * kind.weight) / weights);
      const missing = Math.ceil((share - tally.inputs) / kind.inputs);
      if (missing <= 0 && !isTimed) continue;
      const wanted = isTimed && missing <= 0 ? part : Math.min(part, missing);
      // Whoever ends it, or waits for it in vain, sees what it was at.
      tell?.(lineOf(kind.name, now, { tallies, failures, slow, seconds: (Date.now() - begin) / 1000 }));
      const failure = await ask(kind, { seed: now, runs: wanted, path, tooLong }, tally, slow);
      if (failure) failures.push(failure);
      isDone = false;
    }
    if (path !== undefined) isDone = true;
  }
  return {
    tallies,
    failures,
    slow,
    seeds: [seed, now - 2 < seed ? seed : now - 2],
    seconds: (Date.now() - begin) / 1000,
  };
}

interface Part extends Pick<Wanted, "seed"> {
  readonly runs: number;
  readonly path: string | undefined;
  readonly tooLong: number;
}

/** Runs a kind with one seed; gives what failed, as small as it could be made. */
async function ask(
  { name, property, inputs }: Kind,
  { seed, runs, path, tooLong }: Part,
  tally: Tally,
  slow: Found[],
): Promise<Found | undefined> {
  let run = 0;
  const measured = measuring(property, (milliseconds, value) => {
    const at: Place = { kind: name, seed, path: path ?? `${run}` };
    run++;
    if (milliseconds > tally.slowest) Object.assign(tally, { slowest: milliseconds, slowestAt: at });
    if (milliseconds > tooLong)
      slow.push({ ...at, why: `It took ${Math.round(milliseconds)} ms.`, example: fc.stringify(value) });
  });
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = await fc.check(measured, {
    numRuns: path === undefined ? runs : 1,
    seed,
    path: path ?? "",
  });
  tally.inputs += numRuns * inputs;
  if (!failed) return undefined;
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { kind: name, seed, path: counterexamplePath ?? "", why, example: fc.stringify(counterexample) };
}

/** The same property, of which each run tells how much work of the processor it took, in milliseconds. */
function measuring(
  property: fc.IRawProperty<unknown>,
  tell: (milliseconds: number, value: unknown) => void,
): fc.IRawProperty<unknown> {
  const measured = Object.create(property) as typeof property;
  measured.run = ((value: unknown) => {
    const begin = process.cpuUsage();
    const end = (): void => {
      const { user, system } = process.cpuUsage(begin);
      tell((user + system) / 1000, value);
    };
    const result = property.run(value);
    if (!(result instanceof Promise)) {
      end();
      return result;
    }
    return result.finally(end);
  }) as typeof property.run;
  return measured;
}

function lineOf(kind: string, seed: number, { tallies, failures, slow, seconds }: Omit<Report, "seeds">): string {
  const total = sum(tallies);
  const slowest = Math.max(...[...tallies.values()].map((tally) => tally.slowest));
  const found = `${failures.length} failed, ${slow.length} took longer than a second`;
  return `${clockOf(seconds)}  ${total} inputs, ${found}; the slowest took ${Math.round(slowest)} ms; now ${kind}, seed ${seed}`;
}

/** The figures, as they stand in docs/reliability.md. */
export function markdownOf({ tallies, failures, slow, seeds, seconds }: Report): string {
  const rows = [...tallies].map(
    ([name, { inputs, slowest }]) => `| ${name} | ${numbered(inputs)} | ${Math.round(slowest)} ms |`,
  );
  const took = `${numbered(sum(tallies))} inputs of ${tallies.size} kinds in ${clockOf(seconds)}, seeds ${seeds[0]} to ${seeds[1]}`;
  const found = `${failures.length} failures, ${slow.length} that took longer than a second of work`;
  return [`${took}: ${found}.`, "", "| kind | inputs | slowest |", "| --- | ---: | ---: |", ...rows, ""].join("\n");
}

/** What was found, each with the command that repeats it. */
export function* findingsOf({ failures, slow }: Pick<Report, "failures" | "slow">): Iterable<string> {
  for (const { kind, seed, path, why, example } of [...failures, ...slow])
    yield `${kind}: ${example.slice(0, 5000)}\n${why}\nagain: npm run fuzz -- --only "${kind}" --seed ${seed} --path ${path}`;
}

/** What several processes have found that shared the work. */
export function together(reports: readonly Report[]): Report {
  const tallies = new Map<string, Tally>();
  for (const [name, tally] of reports.flatMap((report) => [...report.tallies])) {
    const other = tallies.get(name) ?? { inputs: 0, slowest: 0, slowestAt: undefined };
    const slower = tally.slowest > other.slowest ? tally : other;
    tallies.set(name, { ...slower, inputs: tally.inputs + other.inputs });
  }
  const seeds = reports.flatMap((report) => report.seeds);
  return {
    tallies,
    failures: reports.flatMap(({ failures }) => failures),
    slow: reports.flatMap(({ slow }) => slow),
    seeds: [Math.min(...seeds), Math.max(...seeds)],
    seconds: Math.max(...reports.map(({ seconds }) => seconds)),
  };
}

function sum(tallies: Tallies): number {
  return [...tallies.values()].reduce((total, { inputs }) => total + inputs, 0);
}

/** `1,234,567` */
function numbered(count: number): string {
  return `${count}`.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Minutes and seconds. */
function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, "0")}`;
}
