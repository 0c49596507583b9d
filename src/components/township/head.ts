import {type Place, places} from "../data/places.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {comparisonCautions} from "./cautions.js";
import {fetched} from "./fetched.js";
import {townshipReports} from "./report-rows.js";

/** The name of the township as the page's heading, and where it lies, in characters and pinyin; what cannot be compared. */
export function townshipHead(placeId: string): HTMLElement {
  const data = Promise.all([places(), townshipReports(placeId)]);
  return fetched(
    data,
    ([found, reports], {language}) => {
      const place = found.find(({place_id}) => place_id === placeId);
      const name = heading(place, placeId, language);
      retitle(name.textContent ?? placeId, language);
      const parts: HTMLElement[] = [name];
      if (place) parts.push(identity(place));
      if (!reports.length)
        return [
          ...parts,
          paragraph(say({zh: "语料里还没有这个乡镇的报告。", en: "The corpus holds no report of this township yet."}))
        ];
      const cautions = comparisonCautions(reports);
      if (!cautions.length) return parts;
      const box = document.createElement("div");
      box.className = "township-cautions";
      box.append(paragraph(say({zh: "比较时请注意", en: "Before comparing"})));
      const list = box.appendChild(document.createElement("ul"));
      for (const caution of cautions) list.appendChild(document.createElement("li")).textContent = say(caution);
      return [...parts, box];
    },
    {className: "township-head", height: 213}
  );
}

function heading(place: Place | undefined, placeId: string, language: Language): HTMLElement {
  const title = document.createElement("h1");
  if (!place) {
    title.textContent = placeId;
    return title;
  }
  const swatch = title.appendChild(document.createElement("span"));
  swatch.className = "swatch";
  swatch.style.background = townshipColour(placeId);
  title.append(language === "zh" ? place.township : place.township_pinyin);
  return title;
}

/** Province, prefecture, county, township: 浙江省 Zhejiang · … */
function identity(place: Place): HTMLElement {
  const list = document.createElement("dl");
  list.className = "township-identity";
  const levels = [
    [{zh: "乡镇", en: "Township"}, place.township, place.township_pinyin],
    [{zh: "县级", en: "County"}, place.county, place.county_pinyin],
    [{zh: "地级", en: "Prefecture"}, place.prefecture, place.prefecture_pinyin],
    [{zh: "省级", en: "Province"}, place.province, place.province_pinyin]
  ] as const;
  for (const [label, characters, pinyin] of levels) {
    const item = list.appendChild(document.createElement("div"));
    item.appendChild(document.createElement("dt")).textContent = say(label);
    const value = item.appendChild(document.createElement("dd"));
    const name = value.appendChild(document.createElement("span"));
    name.lang = "zh-CN";
    name.textContent = characters;
    const latin = value.appendChild(document.createElement("small"));
    latin.lang = "zh-Latn-pinyin";
    latin.textContent = pinyin;
  }
  return list;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

/** Names the window after the township. boot.ts names it after the page whenever the language changes: hence later. */
function retitle(name: string, language: Language): void {
  const title = `${name} · ${say({zh: "乡镇政府工作报告", en: "Township reports"}, language)}`;
  queueMicrotask(() => queueMicrotask(() => (document.title = title)));
}
