import type {ReportDocument} from "../../../loaders/reader/document.ts";

/** Names the window after the report; boot.ts names it after the page again whenever the language changes. */
export function keepTitle({report}: Pick<ReportDocument, "report">): () => void {
  const retitle = () => {
    const title = `${report.title} · ${document.documentElement.lang.startsWith("en") ? "Township reports" : "乡镇政府工作报告"}`;
    if (document.title !== title) document.title = title;
  };
  retitle();
  const observer = new MutationObserver(retitle);
  observer.observe(document.documentElement, {attributeFilter: ["lang"]});
  return () => observer.disconnect();
}
