import {LabelError} from "../../language/label-error.js";

/**
 * Puts text, and HTML for what takes it, on the clipboard. Done with a copy event, because the browsers' own clipboard
 * interface is closed to pages that come over plain http, as many on an intranet do. Throws a
 * LabelError when the browser does not let it.
 */
export function copy(text: string, html?: string): void {
  const write = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html) event.clipboardData?.setData("text/html", html);
  };
  document.addEventListener("copy", write);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", write);
  if (!done) throw new LabelError({zh: "浏览器不让复制", en: "the browser did not allow copying"});
}
