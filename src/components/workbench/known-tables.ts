import {CancelError} from "../database.js";
import {ownTables, siteTables, type TableInfo} from "./catalogue.js";

/** The tables that the page knows at the moment: the site's, and its own. */
export interface KnownTables {
  list(): readonly TableInfo[];
  /** Resolves when the site's tables are known; asks again when that was cancelled. */
  ready(): Promise<void>;
  /** Looks what the page made itself. */
  refresh(): Promise<void>;
}

/** Keeps the list of tables; `onChange` is called when it changed. */
export function knownTables(onChange: (tables: readonly TableInfo[]) => void): KnownTables {
  let site: readonly TableInfo[] = [];
  let own: readonly TableInfo[] = [];
  let asked: Promise<void> | null = null;
  const list = () => [...own, ...site];
  const ready = () => {
    asked ??= siteTables().then(
      (tables) => {
        site = tables;
        onChange(list());
      },
      (error) => {
        asked = null;
        throw error;
      }
    );
    return asked;
  };
  return {
    list,
    ready,
    async refresh() {
      try {
        await ready();
        const names = (tables: readonly TableInfo[]) => JSON.stringify(tables);
        const found = await ownTables(site);
        const changed = names(found) !== names(own);
        own = found;
        if (changed) onChange(list());
      } catch (error) {
        // What runs says what keeps the engine or the tables away; the list of them need not say it too.
        if (!(error instanceof CancelError)) console.warn(error);
      }
    }
  };
}
