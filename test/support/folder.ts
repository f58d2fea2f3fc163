import type { Entry, Host, Kind } from "../../src/workspace/host.ts";
import { resolvePath } from "../../src/workspace/paths.ts";

/** What stands in each file, or where a link leads; names are relative to the folder. */
type Files = readonly string[] | Readonly<Record<string, Content>>;

type Content = string | Uint8Array | { readonly link: string };

/** A host whose files stand in the folder /work, in memory. */
export function folderOf(files: Files): Host {
  const named = Array.isArray(files) ? files.map((name: string) => [name, ""] as const) : Object.entries(files);
  const contents = new Map(named.map(([name, content]): [string, Content] => [`/work/${name}`, content]));

  const follow = (path: string): string => {
    for (const [place, content] of contents) {
      if (typeof content !== "object" || !("link" in content)) continue;
      if (path !== place && !path.startsWith(`${place}/`)) continue;
      const folder = place.slice(0, place.lastIndexOf("/"));
      return follow(resolvePath(folder, content.link) + path.slice(place.length));
    }
    return path;
  };
  const kindOf = (path: string): Kind | undefined => {
    const target = follow(path);
    if (contents.has(target)) return "file";
    return [...contents.keys()].some((name) => name.startsWith(`${target}/`.replace("//", "/"))) ? "folder" : undefined;
  };

  return {
    kindOf,
    realPath: follow,
    list(folder) {
      const start = `${follow(folder)}/`;
      const below = [...contents.keys()].filter((path) => path.startsWith(start));
      const names = new Set(below.map((path) => path.slice(start.length).split("/")[0] ?? ""));
      return [...names].reverse().map((name): Entry => {
        const content = contents.get(start + name);
        const isLink = typeof content === "object" && "link" in content;
        return { name, kind: isLink ? "link" : (kindOf(start + name) ?? "other") };
      });
    },
    read(path) {
      const content = contents.get(follow(path));
      if (content === undefined || (typeof content === "object" && "link" in content))
        throw Object.assign(new Error(`ENOENT: ${path}`), { code: "ENOENT" });
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  };
}
