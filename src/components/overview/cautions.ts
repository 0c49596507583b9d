import {coverageRows} from "../data/coverage.js";
import {growthRows} from "../data/growth.js";
import {rows} from "../data/rows.js";
import {live} from "../figure/live.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {reportHref, siteHref} from "../site.js";
import {empty, failure, loading} from "../state/states.js";
import {type Caution, cautionsSql} from "./caution-rows.js";

const most = 8;

/** What to be careful about: the gravest findings of the checks, by report and kind. */
export function cautions(): HTMLElement {
  const element = document.createElement("div");
  element.className = "cautions";
  element.style.minHeight = "12rem";
  let found: Caution[] | null = null;
  let error: unknown = null;
  const redraw = live(element, ({language}) => {
    if (error) return failure(error);
    if (!found) return loading();
    element.style.minHeight = "";
    if (!found.length)
      return empty({zh: "检查没有发现需要留意的问题。", en: "The checks found nothing to be careful about."});
    return [list(found.slice(0, most), language), ...(found.length > most ? [rest(found.length - most)] : [])];
  });
  const charts = coverageRows()
    .then(growthRows)
    .catch(() => {}); // come first
  charts
    .then(() => rows<Caution>(cautionsSql))
    .then(
      (result) => {
        found = result;
        redraw();
      },
      (reason) => {
        error = reason;
        redraw();
      }
    );
  return element;
}

function list(cautions: Caution[], language: Language): HTMLElement {
  const ul = document.createElement("ul");
  for (const caution of cautions) {
    const item = ul.appendChild(document.createElement("li"));
    item.className = `caution-${caution.severity}`;
    const link = item.appendChild(document.createElement("a"));
    link.href = reportHref(caution.report_id);
    const name = language === "zh" ? caution.township : caution.township_pinyin;
    link.textContent = [name ?? caution.report_id, caution.review_year].filter((part) => part !== null).join(" ");
    item.append(say({zh: "：", en: ": "}), language === "zh" ? caution.message : caution.message_en);
    if (caution.n > 1) item.append(say({zh: `（此类共 ${caution.n} 处）`, en: ` (${caution.n} of this kind)`}));
  }
  return ul;
}

function rest(n: number): HTMLElement {
  const p = document.createElement("p");
  const link = p.appendChild(document.createElement("a"));
  link.href = siteHref("quality");
  link.textContent = say({zh: `质量页还有 ${n} 类`, en: `${n} more kinds on the quality page`});
  return p;
}
