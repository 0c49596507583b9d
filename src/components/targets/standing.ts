import {shortTownshipName} from "../data/township-name.js";
import {live} from "../figure/live.js";
import {list, say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {failure, loading} from "../state/states.js";
import {type TargetRow, targetRows} from "./rows.js";
import {statuses} from "./status.js";

/** How many targets there are by status, and in words what that means and what would tell more. */
export function standing(): HTMLElement {
  const element = document.createElement("div");
  element.className = "standing";
  element.style.minHeight = "9rem";
  let rows: TargetRow[] | null = null;
  let error: unknown = null;
  const redraw = live(element, ({language}) => {
    if (error) return failure(error);
    if (!rows) return loading();
    element.style.minHeight = "";
    return [tally(rows), ...sentences(rows, language).map(paragraph)];
  });
  targetRows().then(
    (found) => {
      rows = found;
      redraw();
    },
    (reason) => {
      error = reason;
      redraw();
    }
  );
  return element;
}

function tally(rows: readonly TargetRow[]): HTMLElement {
  const dl = document.createElement("dl");
  dl.className = "totals";
  for (const {status, sign, label} of statuses) {
    const item = dl.appendChild(document.createElement("div"));
    item.dataset.status = status;
    item.appendChild(document.createElement("dt")).textContent = `${sign} ${say(label)}`;
    item.appendChild(document.createElement("dd")).textContent = String(
      rows.filter((row) => row.status === status).length
    );
  }
  return dl;
}

/** The state of things in words. */
export function sentences(rows: readonly TargetRow[], language: Language): string[] {
  const zh = language === "zh";
  if (!rows.length) return [zh ? "语料里没有目标。" : "The corpus holds no targets."];
  const waiting = rows.filter(({status}) => status === "not_reported");
  const judged = rows.filter(({status}) => status === "met" || status === "missed");
  const met = judged.filter(({status}) => status === "met").length;
  const found: string[] = [];
  if (judged.length)
    found.push(
      zh
        ? `${judged.length} 个目标可以判断，其中 ${met} 个完成，${judged.length - met} 个未完成。`
        : `${judged.length} targets can be judged: ${met} were met, ${judged.length - met} missed.`
    );
  if (waiting.length) {
    const share = waiting.length === rows.length;
    found.push(
      zh
        ? `${share ? `全部 ${rows.length}` : `${rows.length} 个目标中有 ${waiting.length}`} 个目标尚无结果：语料里还没有回顾那一年的报告。这不等于没有完成。`
        : `${share ? `All ${rows.length} targets` : `${waiting.length} of ${rows.length} targets`} have no outcome yet: the corpus holds no report that reviews their year. That does not mean they were missed.`
    );
    const reports = list(missing(waiting, language), language);
    found.push(zh ? `加入这些报告就能知道：${reports}。` : `These reports would tell: ${reports}.`);
  }
  return found;
}

/** The reports that would review the years of targets: "芦浦回顾2021年的报告（12 个目标）". */
function missing(waiting: readonly TargetRow[], language: Language): string[] {
  const counts = new Map<string, {row: TargetRow; n: number}>();
  for (const row of waiting) {
    const key = `${row.place_id} ${row.year}`;
    counts.set(key, {row, n: (counts.get(key)?.n ?? 0) + 1});
  }
  const most = [...counts.values()].sort((a, b) => b.n - a.n);
  const names = most.slice(0, 8).map(({row, n}) => {
    const name = shortTownshipName(row, language);
    return language === "zh"
      ? `${name}回顾 ${row.year} 年的报告（${n} 个目标）`
      : `${name}’s review of ${row.year} (${n} targets)`;
  });
  const rest = most.length - names.length;
  return rest > 0 ? [...names, language === "zh" ? `以及另外 ${rest} 份` : `and ${rest} others`] : names;
}

function paragraph(text: string): HTMLElement {
  const p = document.createElement("p");
  p.textContent = text;
  return p;
}
