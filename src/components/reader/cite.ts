import type {ReportDocument} from "../../../loaders/reader/document.ts";
import type {Language} from "../language/language.js";

type Cited = Pick<ReportDocument, "report" | "place" | "versions">;

/**
 * How a sentence of a report, or the report as a whole (`sentence` null), is cited: place, title, publisher, date, the sentence,
 * the version of the data, and the address where it is highlighted. What is not known is left out.
 */
export function citation(
  {report, place, versions}: Cited,
  sentence: string | null,
  address: string,
  language: Language
): string {
  const {title, publisher, published_on} = report;
  const quoted = sentence?.replace(/\s+/g, " ").trim();
  if (language === "zh") {
    const author = place && `${place.county}${place.township}`;
    const source = [publisher, published_on].filter(Boolean).join("，");
    return [
      `${author ? `${author}：` : ""}《${title}》${source ? `，${source}` : ""}。`,
      quoted ? `“${quoted.replace(/[。；]$/, "")}”。` : "",
      `乡镇政府工作报告数据，版本 ${versions.data_version}。`,
      address
    ].join("");
  }
  const author = place && `${place.township_pinyin}, ${place.county_pinyin}`;
  return [
    author && `${author}.`,
    `《${title}》.`,
    [publisher, published_on].filter(Boolean).join(", ") && `${[publisher, published_on].filter(Boolean).join(", ")}.`,
    quoted && `“${quoted}”`,
    `Township reports, data version ${versions.data_version}.`,
    address
  ]
    .filter(Boolean)
    .join(" ");
}
