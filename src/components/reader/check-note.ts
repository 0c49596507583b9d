import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {checkName, severityNames} from "../check/names.js";
import {say} from "../language/label.js";
import {writeTarget} from "./address.js";

/** What a check found, with its kind and severity, linked to the place it speaks of. */
export function checkNote(check: ReportDocument["checks"][number], selected = false): HTMLElement {
  const {check_id, code, severity, message, message_en, start} = check;
  const note = document.createElement("p");
  note.className = `check-note check-note-${severity}`;
  note.dataset.checkId = check_id;
  if (selected) note.setAttribute("aria-current", "true");
  const head = note.appendChild(document.createElement(start === null ? "strong" : "a"));
  if (head instanceof HTMLAnchorElement) head.href = writeTarget({kind: "c", id: check_id});
  head.textContent = `⚠ ${say(severityNames[severity])} · ${say(checkName(code))}`;
  note.append(say({zh: `：${message}`, en: `: ${message_en}`}));
  return note;
}
