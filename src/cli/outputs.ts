import { nodeHost } from "../machine/node.ts";
import { foldersAbove, joinPath, relativePath, resolvePath } from "../workspace/paths.ts";
import type { CheckOptions, FormatName } from "./options.ts";
import { checkstyle } from "./reporters/checkstyle.ts";
import { github } from "./reporters/github.ts";
import { gitlab } from "./reporters/gitlab.ts";
import { json } from "./reporters/json.ts";
import { junit } from "./reporters/junit.ts";
import { markdown } from "./reporters/markdown.ts";
import type { Format, Places, Reporter } from "./reporters/reporter.ts";
import { sarif } from "./reporters/sarif.ts";
import { text } from "./reporters/text.ts";
import type { Wanted } from "./result.ts";
import type { OutputStream } from "./streams.ts";
import { slashed, type Terminal } from "./terminal.ts";

const formats: Readonly<Record<FormatName, Format>> = {
  text,
  json,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  markdown,
};

/** What the formats print of a charter besides its problems. */
export function wantedBy(outputs: CheckOptions["format"] = []): Wanted {
  return {
    themes: outputs.some(({ format }) => format === "json"),
    details: outputs.some(({ format }) => format === "json" || format === "sarif" || format === "gitlab"),
  };
}

/** Writes the result in each format. */
export function reportersFor(streams: readonly OutputStream<FormatName>[], { from }: Terminal): Reporter {
  const places = placesFrom(from);
  const reporters = streams.map(({ format, out }) => formats[format](out, places));
  return {
    file(result) {
      for (const reporter of reporters) reporter.file(result);
    },
    end(result) {
      for (const reporter of reporters) reporter.end(result);
    },
  };
}

function placesFrom(from: string): Places {
  const folders = [...foldersAbove(`${from}/x`)].reverse();
  const root = folders.find((folder) => nodeHost.kindOf(joinPath(folder, ".git")));
  return {
    inRepository: (path) => (root === undefined ? path : relativePath(root, resolvePath(from, slashed(path)))),
  };
}
