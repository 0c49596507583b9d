import type {BrowserContext} from "playwright-core";
import {launchVisitor} from "../browser/launch.ts";
import type {Answer, Nginx} from "./nginx.ts";

/** What a page's visits made a web server send: bytes with headers, and answers ("304 not modified" among them). */
export interface Visits {
  page: string;
  first: Sent;
  second: Sent;
}

export interface Sent {
  bytes: number;
  answers: number;
}

/**
 * Visits each page of a site that nginx serves: first in a browser that was never there, then again in the same, closed and
 * opened. What the server sent is counted in its log, so that what workers fetch counts too.
 */
export async function measureVisits(nginx: Nginx, pages: readonly string[]): Promise<Visits[]> {
  const visits: Visits[] = [];
  for (const page of pages) {
    const visitor = await launchVisitor();
    try {
      nginx.answered();
      const first = await visit(visitor, nginx, page);
      const second = await visit(visitor, nginx, page);
      visits.push({page, first, second});
    } finally {
      await visitor.close();
    }
  }
  return visits;
}

async function visit(visitor: BrowserContext, nginx: Nginx, path: string): Promise<Sent> {
  const page = await visitor.newPage();
  const answers: Answer[] = [];
  await page.goto(new URL(path, nginx.url).href, {waitUntil: "load"});
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(500);
    const more = nginx.answered();
    const busy = await page.locator("main :is(observablehq-loading, [aria-busy=true])").count();
    quiet = more.length || busy ? 0 : quiet + 1;
    answers.push(...more);
  }
  await page.close();
  return {bytes: answers.reduce((sum, {bytes}) => sum + bytes, 0), answers: answers.length};
}
