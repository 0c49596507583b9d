import {say} from "../language/label.js";

/** The bytes of a file of the site; an error names the file, or what is wrong with the data that it is made from. */
export async function fetchFile(href: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href).catch((error: Error) => {
    throw new Error(`cannot read a file of the site (${error.message}): ${href}`);
  });
  if (response.status === 500) throw new Error(unmade(await findProblem(response.url))); // no server of files answers so: the preview does
  if (!response.ok) throw new Error(`cannot read a file of the site (HTTP ${response.status}): ${href}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What src/data/problem.txt.ts, a loader that the preview alone runs, finds wrong with the data; "" when it finds nothing. */
async function findProblem(url: string): Promise<string> {
  const response = await fetch(new URL("/_file/data/problem.txt", url), {cache: "no-store"}).catch(() => null);
  return response?.ok ? await response.text() : "";
}

function unmade(problem: string): string {
  return problem
    ? say({
        zh: `数据表没能生成，数据里有一处要改（文件:行: 哪里不对; 怎么改）：\n${problem}\n改好后本页会自动重画。`,
        en: `The tables could not be made. In the data is a mistake (file:line: what is wrong; what to do):\n${problem}\nOnce it is put right, this page redraws itself.`
      })
    : say({
        zh: "数据表没能生成：运行 npm start 的终端里写明了原因；改好后本页会自动重画。",
        en: "The tables could not be made: the terminal of npm start says why. Once that is put right, this page redraws itself."
      });
}
