/** Bytes deflated and back, bare of any frame (RFC 1951). */

import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'

export const deflate: (content: Uint8Array) => Promise<Uint8Array> = promisify(deflateRaw)

const inflateAtMost = promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw)

/** @throws when it is not deflated, or longer than `size` once it is not. */
export const inflate = (packed: Uint8Array, size: number): Promise<Uint8Array> =>
  inflateAtMost(packed, { maxOutputLength: Math.max(1, size) })
