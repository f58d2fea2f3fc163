import { cpus, loadavg, totalmem } from "node:os";

/** What is to be reached, and what was. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined where it could not be measured. */
  readonly reached: boolean | undefined;
}

/** What one part of the benchmark has to tell. */
export interface Part {
  readonly title: string;
  readonly targets: readonly Target[];
  /** Markdown: tables and sentences about how it was measured and what else was seen. */
  readonly details: string;
  /** Where a peer is better, one sentence each. */
  readonly peerWins?: readonly string[];
}

/** All parts as one page of Markdown. */
export function page(parts: readonly Part[], about: string): string {
  const targets = parts.flatMap((part) => part.targets);
  const wins = parts.flatMap(({ peerWins = [] }) => peerWins);
  return [
    "# Measured",
    "Written by `npm run bench`, never by hand; [README.md](README.md) says how to read it.",
    about,
    "## Targets",
    table(
      ["what", "target", "measured", ""],
      targets.map(({ what, target, measured, reached }) => [what, target, measured, verdict(reached)]),
    ),
    "## Where a peer wins",
    wins.length > 0 ? wins.map((win) => `- ${win}`).join("\n") : "Nowhere in this run.",
    ...parts.flatMap(({ title, details }) => [`## ${title}`, details]),
    "",
  ].join("\n\n");
}

function verdict(reached: boolean | undefined): string {
  if (reached === undefined) return "not measured";
  return reached ? "reached" : "**not reached**";
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The machine, and how busy it is. */
export function machine(): string {
  const [processor] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.versions.node}, ${cpus().length} × ${processor?.model.trim() || "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}; load ${load}`;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}

export function mebibytes(peak: number | undefined): string {
  return peak === undefined ? "unknown" : `${Math.round(peak)} MiB`;
}
