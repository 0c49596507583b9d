import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {type BuildOptions, build, type Plugin, type PluginBuild} from "esbuild";
import {type InstalledPackage, packageDir, packageName} from "./packages.ts";
import {patchPlugin} from "./patch.ts";
import {modulePath, parseSpecifier, relativeImport} from "./specifier.ts";

const options: BuildOptions = {
  bundle: true,
  write: false,
  metafile: true,
  format: "esm",
  platform: "browser",
  target: ["es2022"],
  minify: true,
  keepNames: true,
  legalComments: "none",
  logLevel: "silent",
  define: {"process.env.NODE_ENV": '"production"', global: "globalThis"}
};

/**
 * One ES module for the browser from an installed package, or from the module at `path` within it. What it imports from
 * other packages stays an import, by relative path to where Framework serves that package, so that all of a page share
 * one copy (the d3 within Plot is the d3 of the page); d3 alone has its own parts within. What it requires is inlined: a browser has no `require`.
 */
export async function bundlePackage(root: string, pkg: InstalledPackage, path = ""): Promise<string> {
  const absRoot = resolve(root);
  const bundle = {
    ...options,
    // fflate makes workers of its functions' own text, in which the calls that keep names would lead nowhere.
    keepNames: pkg.name !== "fflate",
    absWorkingDir: absRoot,
    plugins: [packagePlugin(absRoot, pkg, path), patchPlugin]
  };
  const result = await build({...bundle, entryPoints: ["package:entry"]});
  const [output] = Object.values(result.metafile!.outputs);
  const entry = output!.entryPoint!;
  if (result.metafile!.inputs[entry]?.format !== "cjs") return result.outputFiles![0]!.text;
  const names = requiredNames(resolve(absRoot, entry));
  const contents = `import * as m from "package:entry";\nexport default m.default ?? m;\n${
    names.length ? `export const {${names.join(", ")}} = m;\n` : ""
  }`;
  return (await build({...bundle, stdin: {contents, resolveDir: absRoot}})).outputFiles![0]!.text;
}

/** The names that a CommonJS module exports, which only running it tells; none if it does not run outside a browser. */
function requiredNames(file: string): string[] {
  try {
    const exports = createRequire(file)(file);
    return Object.keys(exports ?? {}).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !reserved.has(name));
  } catch {
    return [];
  }
}

const reserved = new Set(
  "default delete in new class function import export var void with enum null true false".split(" ")
);

function packagePlugin(root: string, pkg: InstalledPackage, path: string): Plugin {
  const parentDir = join(root, pkg.dir.slice(0, -`node_modules/${pkg.name}`.length));
  const self = modulePath({...pkg, path});
  return {
    name: "package",
    setup(build) {
      build.onResolve({filter: /^package:entry$/}, async () => {
        const specifier = path ? `${pkg.name}/${path}` : pkg.name;
        const found = await resolveFrom(build, specifier, parentDir, "import-statement");
        if (!found.errors.length) return {path: found.path, sideEffects: true};
        if (path) return {path: join(root, pkg.dir, path)}; // not among the package's exports, but in its folder
        return {errors: found.errors};
      });
      build.onResolve({filter: /^[^./\\#]/}, async ({path: specifier, kind, resolveDir, pluginData}) => {
        if (pluginData === resolving || /^[a-z]:[\\/]/i.test(specifier) || specifier === "package:entry") return;
        if (kind !== "import-statement" && kind !== "dynamic-import") return;
        const found = await resolveFrom(build, specifier, resolveDir, kind);
        if (found.errors.length) return {errors: found.errors};
        const file = found.path.replaceAll("\\", "/");
        const dir = packageDir(file);
        if (!dir || found.namespace !== "file" || packageName(file) === pkg.name) return found;
        // d3 is thirty packages of a few kB; asking for each takes a browser longer than to load them
        if (pkg.name === "d3" && packageName(file).startsWith("d3-")) return found;
        const {version} = createRequire(join(root, "package.json"))(`${dir}/package.json`);
        const name = packageName(file);
        const target = modulePath({name, version, path: parseSpecifier(specifier).path});
        return {path: relativeImport(self, target), external: true};
      });
    }
  };
}

const resolving = Symbol("resolving");

function resolveFrom(
  build: PluginBuild,
  specifier: string,
  resolveDir: string,
  kind: "import-statement" | "dynamic-import"
) {
  return build.resolve(specifier, {kind, resolveDir, pluginData: resolving});
}
