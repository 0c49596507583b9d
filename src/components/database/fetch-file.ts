/** The bytes of a file of the site; an error names the file. */
export async function fetchFile(href: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href).catch((error: Error) => {
    throw new Error(`cannot read a file of the site (${error.message}): ${href}`);
  });
  if (!response.ok) throw new Error(`cannot read a file of the site (HTTP ${response.status}): ${href}`);
  return new Uint8Array(await response.arrayBuffer());
}
