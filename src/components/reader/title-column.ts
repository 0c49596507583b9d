import type {Label} from "../language/label.js";
import {reportHref} from "../site.js";
import type {Column} from "../table/column.js";

interface Titled {
  report_id: string;
  title: string;
}

/** A column of titles of reports, each a link to its report. */
export function titleColumn(label: Label): Column<Titled> {
  return {
    name: "title",
    label,
    value: ({title}) => title,
    prose: true,
    chinese: true,
    format: ({report_id, title}) => {
      const link = document.createElement("a");
      link.href = reportHref(report_id);
      link.textContent = title;
      return link;
    }
  };
}
