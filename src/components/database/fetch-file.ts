import {say} from "../language/label.js";

const unmade = {
  zh: "数据表没能生成：报告、登记表或词表有错。运行 npm start 的终端里写明了文件、行号和改法；改好后本页会自动重画。",
  en: "The tables could not be made: something is wrong with a report, the registry or the vocabulary. The terminal of npm start names the file, the line and the remedy; once that is put right, this page redraws itself."
};

/** The bytes of a file of the site; an error names the file. */
export async function fetchFile(href: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href).catch((error: Error) => {
    throw new Error(`cannot read a file of the site (${error.message}): ${href}`);
  });
  if (response.status === 500) throw new Error(say(unmade)); // no server of files answers so: the preview does
  if (!response.ok) throw new Error(`cannot read a file of the site (HTTP ${response.status}): ${href}`);
  return new Uint8Array(await response.arrayBuffer());
}
