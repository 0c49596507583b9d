import {dirname, relative} from "node:path/posix";

/** One file of a package: `path` is "" for the package's main module. */
export interface PackageFile {
  name: string;
  version?: string;
  path: string;
}

/** Reads NAME[@VERSION][/PATH], as in an import or an address of the jsDelivr CDN. */
export function parseSpecifier(specifier: string): PackageFile {
  const match = /^((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?(?:\/(.*))?$/.exec(specifier);
  if (!match) throw new Error(`invalid package specifier: ${specifier}`);
  const [, name, version, path = ""] = match;
  return {name: name!, version, path};
}

/** Where Framework caches and serves the ES module of a package, or of a module within it. */
export function modulePath({name, version, path}: PackageFile): string {
  return `/_npm/${name}@${version}/${path ? `${path}._esm.js` : "_esm.js"}`;
}

/** The import of the module `to` that works in the module `from`, both paths as Framework serves them. */
export function relativeImport(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}
