/** Compression as browsers take it: Brotli where it is known, gzip elsewhere, nothing where it would not pay. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)

export const squeeze = {
  // Beyond 6 it takes several times as long for a few percent.
  br: (bytes: Uint8Array) => brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip) as (bytes: Uint8Array) => Promise<Buffer>,
}
export type Encoding = keyof typeof squeeze

const LEAST = 1_024

/** How these bytes travel to whoever asks with these headers; null: as they are. */
export function acceptedEncoding(headers: Headers, { byteLength }: { byteLength: number }): Encoding | null {
  if (byteLength < LEAST) return null
  const accepted = (headers.get('accept-encoding') ?? '').split(',').map((one) => one.trim())
  const takes = (name: string) =>
    accepted.some((one) => one === name || (one.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(one)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}
