import {dirname, join, relative} from "node:path/posix";

/**
 * The text of a page at `from` as that of one in the folder `to` (both with forward slashes), under another title. Relative paths lead to the
 * same files as before: of imports, attachments, links, and the style sheet.
 */
export function copiedPage(text: string, from: string, to: string, title: {yaml: string; heading: string}): string {
  const move = (path: string) => {
    const moved = relative(to, join(dirname(from), path)) || ".";
    return (moved.startsWith(".") ? moved : `./${moved}`) + (path.endsWith("/") ? "/" : "");
  };
  const [, front = "", body = text] = /^---\r?\n([\s\S]*?)^---\r?\n([\s\S]*)$/m.exec(text) ?? [];
  const fields = front
    .replace(/^title:.*(?:\r?\n|$)/m, "")
    .replace(/^(style:[ \t]*)(["']?)([\w./-]+)\2/m, (_, key, quote, path) => key + quote + move(path) + quote);
  const moved = body
    .replace(
      /(\b(?:from|import)\s*\(?\s*(["']))(\.{1,2}\/[^"'\n]*)(?=\2)/g,
      (_, lead, _quote, path) => lead + move(path)
    )
    .replace(/(\bFileAttachment\(\s*(["']))([^"'\n:]+)(?=\2)/g, (_, lead, _quote, path) => lead + move(path))
    .replace(/(\]\()(\.{1,2}\/[^)\s#?]*)/g, (_, lead, path) => lead + move(path))
    .replace(/(\b(?:href|src)=")(\.{1,2}\/[^"#?]*)/g, (_, lead, path) => lead + move(path))
    .replace(/^#[ \t].*$/m, () => `# ${title.heading}`);
  return `---\ntitle: ${title.yaml}\n${fields}---\n${moved}`;
}
