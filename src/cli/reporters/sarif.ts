import { version } from "../../../package.json";
import { ruleOf } from "../../rules/index.ts";
import { repository, urlOf } from "../../rules/pages.ts";
import type { Severity } from "../../rules/rule.ts";
import { levelOf } from "../../rules/severity.ts";
import type { Failure } from "../../workspace/host.ts";
import type { RangeJson } from "../json.ts";
import { jsonList } from "../json-list.ts";
import type { FileResult, ProblemResult } from "../result.ts";
import type { Format, Places } from "./reporter.ts";

/** One run in SARIF 2.1.0, with a descriptor for each rule that has something to say; valid without any result. */
export const sarif: Format = (out, places) => {
  const results = jsonList();
  const ruleIndexes = new Map<string, number>();
  return {
    file(file) {
      const add = (problem: ProblemResult, suppressions?: readonly object[]): void => {
        const ruleIndex = ruleIndexes.get(problem.rule) ?? ruleIndexes.size;
        ruleIndexes.set(problem.rule, ruleIndex);
        results.add({ ...resultOf(file, problem, ruleIndex, places), suppressions });
      };
      // Where some results say that they are accepted, all others have to say that they are not.
      for (const problem of file.problems) add(problem, []);
      for (const problem of file.accepted ?? []) {
        const kind = problem.by === "baseline" ? "external" : "inSource";
        add(problem, [{ kind, justification: problem.reason }]);
      }
    },
    end({ failures }) {
      const driver = {
        name: "Charter as Code",
        informationUri: repository,
        version,
        semanticVersion: version,
        rules: [...ruleIndexes.keys()].map(descriptorOf),
      };
      const run = {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map((failure) => notificationOf(failure, places)),
          },
        ],
        results: [],
      };
      const log = { $schema: schema, version: "2.1.0", runs: [run] };
      for (const part of results.within(log, "results", "      ")) out.write(part);
      out.write("\n");
    },
  };
};

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const root = "SRCROOT";

function resultOf({ path }: FileResult, problem: ProblemResult, ruleIndex: number, places: Places): object {
  const { rule, severity, message, range, related, theme, fingerprint } = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(path, range, places) }],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.map(({ message, range }, id) => ({
            id,
            message: { text: message },
            physicalLocation: locationOf(path, range, places),
          })),
    // GitHub makes fingerprints of its own beside this one.
    partialFingerprints: { "charterProblem/v1": fingerprint },
    properties: { severity, theme },
  };
}

/** SARIF has no word between a note and a warning. */
const levels = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
} satisfies Record<Severity, string>;

function locationOf(path: string, { start, end }: RangeJson, places: Places): object {
  return {
    artifactLocation: artifactOf(path, places),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** What lies outside the repository has no place below its root. */
function artifactOf(path: string, places: Places): object {
  const inside = places.inRepository(path);
  const uri = inside
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (inside.startsWith("../")) return { uri };
  if (inside.startsWith("//")) return { uri: `file:${uri}` };
  if (/^[a-z]:/i.test(inside)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: root };
}

function notificationOf({ path, message }: Failure, places: Places): object {
  return {
    level: "error",
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path, places) } }],
  };
}

function descriptorOf(id: string): object {
  const rule = ruleOf(id);
  const level = rule && levelOf(rule.severity, "agreed", "guided");
  return {
    id,
    helpUri: urlOf(id),
    ...(rule && {
      shortDescription: { text: rule.description },
      fullDescription: { text: rule.rationale.trim() },
      help: { text: rule.rationale.trim(), markdown: `${rule.description}\n\n${rule.rationale.trim()}` },
      defaultConfiguration: level === "off" || level === undefined ? { enabled: false } : { level: levels[level] },
      properties: { tags: [rule.group] },
    }),
  };
}
