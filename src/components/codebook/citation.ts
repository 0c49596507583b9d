import {live} from "../figure/live.js";
import {say} from "../language/label.js";
import {failure, loading} from "../state/states.js";
import {type Dataset, readDataset} from "./rows.js";

/** The version of data and program, and how to cite them. */
export function citation(): HTMLElement {
  const element = document.createElement("div");
  element.className = "citation";
  element.style.minHeight = "14rem";
  let dataset: Dataset | null = null;
  let error: unknown = null;
  const redraw = live(element, () => {
    if (error) return failure(error);
    if (!dataset) return loading();
    element.style.minHeight = "";
    return [version(dataset), cite(dataset)];
  });
  readDataset().then(
    (found) => {
      dataset = found;
      redraw();
    },
    (reason) => {
      error = reason;
      redraw();
    }
  );
  return element;
}

function version({data_version, program_version, n_reports, last_published_on}: Dataset): HTMLElement {
  const dl = document.createElement("dl");
  dl.className = "totals";
  const items: [string, string][] = [
    [say({zh: "数据版本", en: "version of the data"}), data_version],
    [say({zh: "程序版本", en: "version of the program"}), program_version],
    [say({zh: "报告", en: "reports"}), String(n_reports)],
    [say({zh: "最近发布", en: "latest published"}), last_published_on ?? "—"]
  ];
  for (const [term, text] of items) {
    const item = dl.appendChild(document.createElement("div"));
    item.appendChild(document.createElement("dt")).textContent = term;
    item.appendChild(document.createElement("dd")).textContent = text;
  }
  return dl;
}

/** The citation, with what copies it. The version, not the date of access, tells which figures were meant. */
export function citationText({data_version, program_version, n_reports}: Dataset, address: string): string {
  return say({
    zh: `乡镇政府工作报告数据（${n_reports} 份报告），数据版本 ${data_version}，程序 township-reports ${program_version}。${address}`,
    en: `Township government work reports as data (${n_reports} reports), data version ${data_version}, program township-reports ${program_version}. ${address}`
  });
}

function cite(dataset: Dataset): HTMLElement {
  const block = document.createElement("div");
  block.className = "citation-text";
  const text = citationText(dataset, new URL("./", location.href).href);
  block.appendChild(document.createElement("blockquote")).textContent = text;
  const button = block.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "button";
  button.textContent = say({zh: "复制引文", en: "Copy the citation"});
  button.onclick = async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = say({zh: "已复制", en: "Copied"});
  };
  return block;
}
