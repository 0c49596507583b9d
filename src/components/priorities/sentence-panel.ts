import {live} from "../figure/live.js";
import {say} from "../language/label.js";
import {siteHref} from "../site.js";
import {empty, failure, loading} from "../state/states.js";
import {priorityFilters} from "./filters.js";
import {asksForSentences, type SentenceSelection, selectionQuery} from "./selection.js";
import {sentenceList} from "./sentence-list.js";
import {type SentenceRow, sentenceRows, sentencesSql} from "./sentence-rows.js";

/** The chart under which the sentences are listed: the one that was clicked last. */
let host = priorityFilters.get().word.length ? "words" : "themes";

export interface SentencePanel {
  element: HTMLElement;
  /** Lists what the reader chose in this panel's chart and brings it into view; null ends the list. */
  choose: (selection: SentenceSelection | null, byKey: boolean) => void;
}

const nothing: SentenceSelection = {report: [], part: "all", theme: [], word: []};
const redraws = new Set<() => void>();

/**
 * The sentences that the filters ask for, under the chart `name` if that was clicked last. Of the township `place` alone, if
 * there is one; else, unless reports are chosen, of the townships that are.
 */
export function sentencePanel(name: string, place?: string): SentencePanel {
  const element = document.createElement("section");
  element.className = "sentences";
  element.setAttribute("aria-label", say({zh: "句子", en: "Sentences"}));
  let key = "";
  let found: SentenceRow[] | null = null;
  let error: unknown = null;
  let reveal: "pointer" | "key" | null = null;

  const redraw = live(element, ({language}) => {
    const selection = priorityFilters.get();
    const open = host === name && asksForSentences(selection);
    element.classList.toggle("open", open);
    if (!open) {
      key = "";
      return [];
    }
    const places = place ? [place] : selection.report.length ? [] : selection.place;
    const wanted = `${selectionQuery(selection)} ${places.join(",")}`;
    if (wanted !== key) look(wanted, selection, places);
    if (error) return failure(error);
    if (!found) return loading({zh: "正在找句子…", en: "Looking for the sentences…"});
    const close = button(say({zh: "× 不再列出", en: "× Close"}), () => {
      const query = selectionQuery(selection);
      priorityFilters.set(nothing);
      document.querySelector<SVGElement>(`.pick[data-select="${CSS.escape(query)}"]`)?.focus();
    });
    const sql = document.createElement("a");
    sql.href = siteHref(`sql#q=${encodeURIComponent(sentencesSql(selection, places))}`);
    sql.textContent = "SQL";
    const bar = document.createElement("div");
    bar.className = "sentences-bar";
    bar.append(sql, close);
    if (!found.length) return [bar, empty({zh: "没有这样的句子。", en: "There are no such sentences."})];
    return [bar, ...sentenceList(found, selection, language)];
  });

  const look = (wanted: string, selection: SentenceSelection, places: readonly string[]) => {
    key = wanted;
    found = null;
    error = null;
    sentenceRows(selection, places)
      .then(
        (rows) => {
          if (key === wanted) found = rows;
        },
        (reason) => {
          if (key === wanted) error = reason;
        }
      )
      .then(() => {
        if (key !== wanted) return;
        redraw();
        show();
      });
  };

  const show = () => {
    if (!reveal) return;
    const heading = element.querySelector<HTMLElement>("h3");
    const box = (heading ?? element).getBoundingClientRect();
    if (box.top < 60 || box.top > innerHeight * 0.75) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      (heading ?? element).scrollIntoView({block: "center", behavior: calm ? "auto" : "smooth"});
    }
    if (reveal === "key") heading?.focus({preventScroll: true});
    reveal = null;
  };

  redraws.add(redraw);
  priorityFilters.subscribe(redraw);
  return {
    element,
    choose(selection, byKey) {
      host = name;
      reveal = selection ? (byKey ? "key" : "pointer") : null;
      priorityFilters.set(selection ?? nothing);
      for (const draw of redraws) draw();
    }
  };
}

function button(text: string, action: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = text;
  element.onclick = action;
  return element;
}
