import {utimesSync} from "node:fs";
import {join} from "node:path";
import {sidebarSections} from "./sections.ts";

/**
 * Looks at the sidebar every `interval` milliseconds, and gives the configuration today's date when it has changed (a notebook
 * was added, renamed, removed): Framework then reads it anew and open pages follow. The timer does not keep the process alive.
 */
export function watchSidebar(root: string, sourceRoot: string, interval = 500): () => void {
  const look = () => JSON.stringify(sidebarSections(join(root, sourceRoot)));
  let last = look();
  const timer = setInterval(() => {
    try {
      const now = look();
      if (now === last) return;
      last = now;
      utimesSync(join(root, "observablehq.config.ts"), new Date(), new Date());
    } catch (error) {
      console.error(error); // a page that is being written right now; looked at again
    }
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
