import {FileAttachment} from "observablehq:stdlib";
import type {Question} from "../../../loaders/gallery.ts";
import {fetchFile} from "../database/fetch-file.js";
import {both, element} from "./element.js";

const href = FileAttachment("../../data/gallery.json").href;

/** The worked questions of data/gallery, in order. */
export async function readGallery(): Promise<Question[]> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(href)));
}

/** The questions as a list; a click puts one in the editor and runs it. */
export function galleryList(questions: readonly Question[], open: (sql: string) => void): HTMLElement {
  return element(
    "ol",
    {className: "gallery"},
    ...questions.map(({zh, en, about_zh, about_en, sql}) =>
      element(
        "li",
        {},
        element("button", {type: "button", className: "gallery-open", onclick: () => open(sql)}, both(zh, en)),
        element("p", {}, both(about_zh, about_en))
      )
    )
  );
}
