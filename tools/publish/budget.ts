import {readFileSync} from "node:fs";
import type {SiteWeight} from "./weight.ts";

/** Limits, in bytes sent: of the engine, and for each page of its HTML with the answers stored in it, its code (shared and own), and what it may read. */
export interface Budget {
  engine: number;
  html: number;
  code: number;
  data: number;
}

/** The budget of this project: budget.json beside this file. */
export function readBudget(): Budget {
  return JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));
}

/** What is over the budget, a sentence each. */
export function overBudget({engine, pages}: SiteWeight, budget: Budget): string[] {
  const over: string[] = [];
  const check = (what: string, sent: number, limit: number) => {
    if (sent > limit) over.push(`${what} weighs ${formatBytes(sent)}, over its budget of ${formatBytes(limit)}`);
  };
  check("the engine", engine.sent, budget.engine);
  for (const {page, html, shared, code, data} of pages) {
    check(`${page}: its HTML`, html.sent, budget.html);
    check(`${page}: its code`, shared.sent + code.sent, budget.code);
    check(`${page}: its data`, data.sent, budget.data);
  }
  return over;
}

/** 812 B, 41 kB, 3.1 MB; of a thousand, as browsers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
