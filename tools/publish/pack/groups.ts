import type {Modules} from "../modules.ts";

/** What the pages of a site load, for those that load the same: the first one's name, and the paths of its modules. */
interface Kind {
  name: string;
  loads: Set<string>;
  /** Whether it shows data: answers of the database, or such that are stored in it. */
  showsData: boolean;
}

/**
 * Which pack each module of the project belongs to, by the module's path. Few packs, and yet no page loads a package that it
 * would not load otherwise: a module that one kind of page needs is in that page's pack, one that all need in "every", and those
 * between share a pack with the others for which the same pages load all packages. Pages that show no data
 * load of these only what they need.
 *
 * Packs never import each other in a circle: what a module imports is used by all that use the module, and needs no more packages.
 */
export function groupModules(pages: readonly string[], modules: Modules): Map<string, string> {
  const kinds = kindsOf(pages, modules);
  const all = new Set(kinds.flatMap(({loads}) => [...loads]).filter(isOwn));
  const shared = new Map<string, string>();
  const groups = new Map<string, string>();
  for (const path of [...all].sort()) {
    const users = kinds.filter(({loads}) => loads.has(path));
    const packages = modules.needs(path).filter((needed) => !isOwn(needed));
    const able = kinds.filter((kind) =>
      kind.showsData ? packages.every((needed) => kind.loads.has(needed)) : users.includes(kind)
    );
    const key = able.map(({name}) => name).join(" ");
    if (users.length === kinds.length) groups.set(path, "every");
    else if (users.length === 1) groups.set(path, users[0]!.name);
    else {
      if (!shared.has(key)) shared.set(key, `shared-${shared.size + 1}`);
      groups.set(path, shared.get(key)!);
    }
  }
  return groups;
}

/** Whether a path of the built site is a module of the project, not of a package or of Framework. */
export function isOwn(path: string): boolean {
  return path.startsWith("_import/") && path.endsWith(".js");
}

/** Whether a path of the built site is that of the module through which pages ask the database. */
export function isDatabase(path: string): boolean {
  return /^_import\/components\/database\.\w+\.js$/.test(path);
}

/** Whether a path of the built site is that of a module through which pages ask: the database, or what is stored first. */
export function isQuestion(path: string): boolean {
  return isDatabase(path) || /^_import\/components\/data\/rows\.\w+\.js$/.test(path);
}

function kindsOf(pages: readonly string[], modules: Modules): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const page of [...pages].sort()) {
    const loads = modules.load(page);
    const key = loads.join(" ");
    const name = `page-${page.replace(/\.html$/, "").replaceAll("/", "-")}`;
    if (!kinds.has(key)) kinds.set(key, {name, loads: new Set(loads), showsData: loads.some(isQuestion)});
  }
  return [...kinds.values()];
}
