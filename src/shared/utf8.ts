/** Text as bytes. The two classes are in Node and in every browser, but in no library of the pure ground. */
declare const TextEncoder: { new (): { encode: (text: string) => Uint8Array<ArrayBuffer> } }
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean; ignoreBOM: boolean }): { decode: (bytes: Uint8Array) => string }
}

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** @throws when the bytes are not UTF-8; a mark at the beginning is kept, since it is a byte like others. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
