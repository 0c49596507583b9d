import {formatBytes} from "./budget.ts";
import type {PageWeight, SiteWeight, Size} from "./weight.ts";

/** The weights as a table: raw, and in brackets as sent compressed. */
export function weightReport({engine, pages}: SiteWeight): string {
  const [first] = pages;
  const lines = [
    `Weight of the pages: as files → as sent (Brotli)`,
    `database engine, once: ${both(engine)}`,
    `modules and styles of every page, once: ${both(first?.shared ?? {raw: 0, sent: 0})}`,
    "",
    ...table([
      ["page", "HTML", "code of its own", "later, if asked", "data at most"],
      ...alike(pages).map(({name, page: {html, code, later, data}}) => [
        name,
        both(html),
        both(code),
        both(later),
        both(data)
      ])
    ])
  ];
  return lines.join("\n");
}

function both({raw, sent}: Size): string {
  return raw === 0 ? "–" : `${formatBytes(raw)} → ${formatBytes(sent)}`;
}

/** Of a folder's pages that load the same code (one a report, one a township), the heaviest stands for all. */
function alike(pages: PageWeight[]): {name: string; page: PageWeight}[] {
  const groups = new Map<string, PageWeight[]>();
  for (const page of pages) {
    const folder = page.page.includes("/") ? page.page.slice(0, page.page.lastIndexOf("/")) : page.page;
    const key = `${folder} ${page.code.raw}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return Array.from(groups.values(), (group) => {
    const page = group.reduce((a, b) => (b.html.sent + b.data.sent > a.html.sent + a.data.sent ? b : a));
    return {name: group.length > 1 ? `${page.page} (heaviest of ${group.length})` : page.page, page};
  });
}

function table(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join("   "));
}
