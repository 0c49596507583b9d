import {townshipName} from "../data/township-name.js";
import {checks, chips, choice} from "../filter/controls.js";
import {filters} from "../filter/filters.js";
import {say} from "../language/label.js";
import {getLanguage, onLanguage} from "../language/language.js";
import {reportHref} from "../site.js";
import {empty, failure, loading} from "../state/states.js";
import type {Found, Hit, HitGroup} from "./find.js";
import {type SiteSearch, siteSearch} from "./load.js";
import {onQuery} from "./query-input.js";
import {groupTitle, hitLink} from "./result.js";
import {foundSummary} from "./summary.js";

const hitsShown = 12;
const parts: Record<string, Hit["part"]> = {review: "r", plan: "p"};

/** The page of all results: the query and its filters stand in the address. */
export function searchPage(): HTMLElement {
  const root = document.createElement("div");
  root.className = "search-page";
  const filter = filters({
    place: {kind: "list"},
    part: {kind: "choice", values: ["all", "review", "plan"], initial: "all"},
    figures: {kind: "flag", initial: false}
  });
  const input = root.appendChild(document.createElement("input"));
  Object.assign(input, {type: "search", autocomplete: "off", spellcheck: false});
  const controls = root.appendChild(document.createElement("div"));
  controls.className = "controls";
  const results = root.appendChild(document.createElement("div"));
  results.className = "search-results";
  results.append(loading({zh: "正在读取索引…", en: "Reading the index…"}));
  let site: SiteSearch | null = null;

  const read = () => {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
  };
  const draw = () => {
    input.setAttribute("aria-label", say({zh: "搜索全部报告", en: "Search all reports"}));
    input.placeholder = say({
      zh: "例如：规上工业 增长、13.74亿、disposable income",
      en: "For example: 规上工业 增长, 13.74亿, disposable income"
    });
    if (!site) return;
    const values = filter.get();
    const townships = new Map(site.reports.flatMap((report) => (report.place_id ? [[report.place_id, report]] : [])));
    controls.replaceChildren(
      chips(
        {zh: "乡镇", en: "Township"},
        [...townships].map(([value, report]) => ({value, label: townshipName(report, getLanguage())})),
        values.place,
        (place) => filter.set({place})
      ),
      choice(
        {zh: "部分", en: "Part"},
        [
          {value: "all", label: say({zh: "全部", en: "All"})},
          {value: "review", label: say({zh: "回顾", en: "Review"})},
          {value: "plan", label: say({zh: "计划", en: "Plan"})}
        ],
        values.part,
        (part) => filter.set({part})
      ),
      checks(
        {zh: "范围", en: "Scope"},
        [
          {
            value: "figures",
            label: say({zh: "只看有数字的句子", en: "Only sentences with figures"}),
            checked: values.figures
          }
        ],
        (_, figures) => filter.set({figures})
      )
    );
    const found = site.find(input.value);
    const kept = narrow(found, values);
    results.replaceChildren(...drawFound(found, kept, site));
  };

  onQuery(input, (query) => {
    const url = new URL(location.href);
    if (query.trim()) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    history.replaceState(history.state, "", url);
    draw();
  });
  filter.subscribe(() => {
    read();
    draw();
  });
  onLanguage(draw);
  read();
  draw();
  siteSearch()
    .then((loaded) => {
      site = loaded;
      draw();
    })
    .catch((error) => results.replaceChildren(failure(error)));
  return root;
}

/** What the filters leave of the results. */
function narrow({terms, groups}: Found, filter: {place: string[]; part: string; figures: boolean}): Found {
  const part = parts[filter.part];
  const kept = groups
    .filter(({report}) => filter.place.length === 0 || filter.place.includes(report.place_id ?? ""))
    .map((group): HitGroup => {
      const hits = group.hits.filter((hit) => (!part || hit.part === part) && (!filter.figures || hit.hasFigures));
      return {...group, hits};
    })
    .filter(({hits, isNamed}) => hits.length > 0 || (isNamed && !part && !filter.figures));
  return {terms, groups: kept, total: kept.reduce((sum, {hits}) => sum + hits.length, 0)};
}

function drawFound(all: Found, {terms, groups, total}: Found, site: SiteSearch): HTMLElement[] {
  if (terms.length === 0)
    return [
      empty({
        zh: "输入词语、数字、指标或乡镇名；几个词之间用空格隔开，须在同一句中出现。",
        en: "Type words, figures, indicators or townships; words set apart by spaces must occur in one sentence."
      })
    ];
  const omitted = all.total - total;
  if (groups.length === 0)
    return [
      empty(
        omitted > 0
          ? {
              zh: `没有符合筛选的句子；另有 ${omitted} 句被筛去。`,
              en: `No sentence passes the filters; they leave out ${omitted}.`
            }
          : {zh: "没有找到。可以试试更短的词。", en: "Nothing found. Try a shorter word."}
      )
    ];
  const summary = document.createElement("p");
  summary.setAttribute("role", "status");
  const left =
    omitted > 0 ? {zh: `；另有 ${omitted} 句被筛去`, en: `; the filters leave out ${omitted}`} : {zh: "", en: ""};
  summary.textContent = say(foundSummary(total, groups.length)) + say(left);
  return [summary, ...groups.map((group) => drawGroup(group, site))];
}

function drawGroup(group: HitGroup, site: SiteSearch): HTMLElement {
  const section = document.createElement("section");
  section.className = "search-group";
  section.dataset.report = group.report.report_id;
  const head = section.appendChild(document.createElement("h2"));
  const link = head.appendChild(document.createElement("a"));
  link.href = reportHref(group.report.report_id);
  link.append(groupTitle(group));
  const count = head.appendChild(document.createElement("span"));
  count.className = "count num";
  count.textContent = String(group.hits.length);
  const list = section.appendChild(document.createElement("ol"));
  const add = (hits: Hit[]) => {
    for (const hit of hits) list.appendChild(document.createElement("li")).append(hitLink(hit, group, site, 160));
  };
  add(group.hits.slice(0, hitsShown));
  const rest = group.hits.slice(hitsShown);
  if (rest.length > 0) {
    const more = section.appendChild(document.createElement("button"));
    more.type = "button";
    more.className = "button";
    more.textContent = say({zh: `其余 ${rest.length} 句`, en: `${rest.length} more`});
    more.onclick = () => {
      const at = list.children.length;
      add(rest);
      more.remove();
      list.children[at]?.querySelector("a")?.focus();
    };
  }
  return section;
}
