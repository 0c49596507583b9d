import {existsSync} from "node:fs";
import {join} from "node:path";
import {notebookPages} from "./notebooks.ts";

interface Section {
  name: string;
  pages: {name: string; path: string}[];
}

const sections: Section[] = [
  {
    name: "比较 | Compare",
    pages: [
      {name: "增长 | Growth", path: "/growth"},
      {name: "目标 | Targets", path: "/targets"},
      {name: "重点 | Priorities", path: "/priorities"},
      {name: "乡镇 | Townships", path: "/townships/"}
    ]
  },
  {
    name: "原文 | Texts",
    pages: [
      {name: "报告 | Reports", path: "/reports/"},
      {name: "搜索 | Search", path: "/search"},
      {name: "SQL 查询 | SQL", path: "/sql"}
    ]
  },
  {
    name: "依据 | Grounds",
    pages: [
      {name: "质量 | Quality", path: "/quality"},
      {name: "编码本 | Codebook", path: "/codebook"}
    ]
  }
];

const guide = {name: "写笔记 | Write a notebook", path: "/guide"};

/**
 * The sidebar: sections in order, with those of their pages that have a file below `root`; and before the last, what is in
 * the folder of notebooks.
 */
export function sidebarSections(root: string): Section[] {
  const notebooks = {name: "笔记 | Notebooks", pages: [...notebookPages(root), guide]};
  const written = ({path}: {path: string}) => existsSync(join(root, `${path.replace(/\/$/, "/index")}.md`));
  return [...sections.slice(0, -1), notebooks, ...sections.slice(-1)]
    .map(({name, pages}) => ({name, pages: pages.filter(written)}))
    .filter(({pages}) => pages.length > 0);
}
