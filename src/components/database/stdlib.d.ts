/** The part of Framework's standard library that components use; Framework itself ships no types for it. */
declare module "observablehq:stdlib" {
  interface FileAttachment {
    readonly name: string;
    readonly href: string;
    /** In bytes. */
    readonly size: number;
    readonly mimeType: string;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
  export function FileAttachment(name: string): FileAttachment;
}
