import { complete } from "./complete.ts";

/** Enough for other threads to be started, with everything that goes to them and comes back. */
export function portfolio(): Record<string, string> {
  const files: Record<string, string> = {
    ".charter.yaml": "rules: { principle-too-long: { max: 12 } }\n",
    ".charter/catalogs/house.yaml":
      "catalog: 1\nid: house\ntitle: House\nthemes: [{ id: noise, title: Noise at night }]\n",
    "d2/.charter.yaml": "profile: strict\nextends: ./nowhere.yaml\n",
    "d3/decisions/ferry.md": "---\nraised: 2026-03-02\napplies: [mutuality]\n---\n\n# Who pays\n",
    "charter.baseline.json": JSON.stringify({
      version: 1,
      files: { "d1/c001.charter.md": [{ rule: "theme-missing", theme: "noise", text: "house", count: 1 }] },
    }),
  };
  for (let i = 0; i < 600; i++) {
    const name = `d${i % 5}/c${String(i).padStart(3, "0")}`;
    const text = complete.replace("Flour for", `Flour no. ${i} for`);
    if (i % 7 === 0) files[`${name}.md`] = "# Read me\n";
    else if (i % 5 === 1) files[`${name}.charter.md`] = "---\ncharter: 1\ncatalog: house\n---\n\n# House\n";
    else files[`${name}.charter.md`] = i % 3 === 0 ? text.replace("**Observation:** Flour", "Flour") : text;
  }
  return files;
}
