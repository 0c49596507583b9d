import {say} from "../language/label.js";
import {siteHref} from "../site.js";
import {download, png} from "./download.js";
import {type Frame, standaloneSvg} from "./svg.js";

export interface TakeAway {
  /** Name of the files, without extension. */
  name: string;
  /** The drawing; null for a chart that is a table. */
  chart: SVGSVGElement | null;
  frame: () => Frame;
  csv: () => string;
  sql: string;
}

/** The buttons under a chart: its drawing as SVG and PNG, its data as CSV, its query on the SQL page. */
export function takeAway({name, chart, frame, csv, sql}: TakeAway): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "take-away";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say({zh: "带走", en: "Take away"}));
  const button = (text: string, title: string, action: () => void | Promise<void>) => {
    const element = bar.appendChild(document.createElement("button"));
    element.type = "button";
    element.textContent = text;
    element.title = title;
    element.onclick = action;
  };
  if (chart) {
    button("SVG", say({zh: "下载矢量图", en: "Download the drawing"}), () => {
      const svg = standaloneSvg(chart, frame());
      download(`${name}.svg`, new Blob([new XMLSerializer().serializeToString(svg)], {type: "image/svg+xml"}));
    });
    button("PNG", say({zh: "下载图片", en: "Download the image"}), async () => {
      const svg = standaloneSvg(chart, frame());
      download(`${name}.png`, await png(svg));
    });
  }
  button("CSV", say({zh: "下载图中数据", en: "Download the data drawn"}), () =>
    download(`${name}.csv`, new Blob([csv()], {type: "text/csv;charset=utf-8"}))
  );
  const link = bar.appendChild(document.createElement("a"));
  link.href = siteHref(`sql#q=${encodeURIComponent(sql)}`);
  link.textContent = "SQL";
  link.title = say({zh: "在 SQL 页打开这张图的查询", en: "Open the query behind this chart on the SQL page"});
  return bar;
}
