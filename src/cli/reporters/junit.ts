import type { FileResult, ProblemResult } from "../result.ts";
import type { Format } from "./reporter.ts";
import { element, escaped, xmlDocument } from "./xml.ts";

/**
 * The XML of JUnit: a suite for each file, in it a test for each problem. Errors and warnings are failures; what is
 * only information or a hint passes, with its words as output. A charter without problems is one test that passes.
 */
export const junit: Format = (out, places) => {
  const suites: string[] = [];
  const total = { tests: 0, failures: 0, errors: 0 };
  const add = (name: string, cases: readonly string[], failures: number, errors: number): void => {
    total.tests += cases.length;
    total.failures += failures;
    total.errors += errors;
    suites.push(element("testsuite", { name, tests: cases.length, failures, errors, skipped: 0 }, cases.join("")));
  };
  return {
    file({ path, charter, problems }: FileResult) {
      if (!charter && problems.length === 0) return;
      const classname = places.inRepository(path);
      const passed = element("testcase", { name: "charter", classname });
      const cases = problems.length === 0 ? [passed] : problems.map((problem) => caseOf(problem, classname));
      add(classname, cases, problems.filter(isFailure).length, 0);
    },
    end({ failures }) {
      for (const { path, message } of failures) {
        const classname = places.inRepository(path);
        const error = element("error", { message, type: "charter" });
        add(classname, [element("testcase", { name: "charter", classname }, error)], 0, 1);
      }
      out.write(xmlDocument(element("testsuites", { name: "Charter as Code", ...total }, suites.join(""))));
    },
  };
};

function isFailure({ severity }: ProblemResult): boolean {
  return severity === "error" || severity === "warning";
}

function caseOf(problem: ProblemResult, file: string): string {
  const { rule, severity, message, range, url } = problem;
  const place = `${range.start.line}:${range.start.column}`;
  const details = escaped(`${file}:${place} ${severity}: ${message} ${url}`);
  const outcome = isFailure(problem)
    ? element("failure", { message, type: severity }, details)
    : element("system-out", {}, details);
  return element("testcase", { name: `${rule} (${place})`, classname: file }, outcome);
}
