/** What is read of an answer of `npm audit --json`, by the names of packages. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<Record<string, AuditedPackage>>;
}

interface AuditedPackage {
  /** Advisories about the package itself, and the names of packages whose advisories reach it. */
  readonly via: readonly (string | Advisory)[];
  /** Where npm has installed the versions that it is about: `node_modules/yaml`. */
  readonly nodes: readonly string[];
}

interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly severity: string;
}

/** What is read of `package-lock.json`, by the places of packages. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/** What is read of `sbom.cdx.json`. */
export interface Bill {
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/**
 * The advisories about what is in the bundles, a line for each. Everything is a development dependency, as the bundles
 * need nothing beside them: so npm itself cannot tell what is shipped from the tools that ship it.
 */
export function shippedAdvisories({ vulnerabilities }: AuditReport, { packages }: Lock, bill: Bill): readonly string[] {
  const shipped = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
  return Object.entries(vulnerabilities).flatMap(([name, { via, nodes }]) => {
    const versions = new Set(nodes.map((place) => `${name} ${packages[place]?.version}`));
    const own = via.filter((one) => typeof one !== "string");
    return [...versions]
      .filter((one) => shipped.has(one))
      .flatMap((one) => own.map(({ severity, title, url }) => `${one}: ${title} (${severity}), ${url}`));
  });
}
