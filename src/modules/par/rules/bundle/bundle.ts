/** What anybody needs to work a published ranking out again: its inputs, its figures, and the office's word for both. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bytesOf } from '../../../../shared/utf8.ts'
import { type BlockInput, computeBlock } from '../results/block.ts'
import { rankBands } from '../results/rank-bands.ts'
import { canonical } from './canonical.ts'
import { type Part, zipOf } from './container.ts'
import { guideOf } from './guide.vi.ts'
import { pemOf } from './office-key.ts'
import type { PublicationFile } from './publication-file.ts'

export const GUIDE = 'HUONG-DAN.txt'
export const PUBLICATION = 'publication.json'
export const INPUT = 'input.json'
export const RESULT = 'result.json'
/** Sums of what is deflated, as it lies in the file: two deflated texts can unpack to one. */
export const PACKED_SUMS = 'SHA256SUMS.packed'
export const KEY = 'key.pub'
export const SUMS = 'SHA256SUMS'
export const SIGNATURE = 'SHA256SUMS.sig'

/** What the sums are of, in their order; the sums themselves and the signature over them follow. */
export const SUMMED = [GUIDE, PUBLICATION, INPUT, RESULT, PACKED_SUMS, KEY] as const
export const NAMES = [...SUMMED, SUMS, SIGNATURE] as const
const DEFLATED: readonly string[] = [INPUT, RESULT]

export interface Sealing {
  deflate: (content: Uint8Array) => Promise<Uint8Array>
  /** Ed25519, 64 bytes. */
  sign: (bytes: Uint8Array) => Uint8Array
  /** Of the office, 32 bytes. */
  publicKey: Uint8Array
}

export const sumOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** As sha256sum writes and checks them. */
export const sumsOf = (named: readonly { name: string; bytes: Uint8Array }[]): string =>
  named.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('')

export const packedSumsOf = (parts: readonly Part[]): string =>
  sumsOf(parts.flatMap(({ name, packed }) => (packed ? [{ name, bytes: packed }] : [])))

/** All that a bundle's inputs give: figures and places, and how sure each place is. */
export function resultOf(input: BlockInput) {
  const result = computeBlock(input)
  return { ...result, bands: rankBands(input, result) }
}

export interface Bundle {
  zip: Uint8Array<ArrayBuffer>
  /** SHA-256 of the list of sums: by it a correction names the bundle it corrects. */
  sums: string
}

/** @param result of the same input, where it has been computed already. */
export async function sealBundle(
  file: PublicationFile,
  input: BlockInput,
  sealing: Sealing,
  result = resultOf(input),
): Promise<Bundle> {
  const { deflate, sign, publicKey } = sealing
  const part = async (name: string, content: Uint8Array): Promise<Part> => ({
    name,
    content,
    packed: DEFLATED.includes(name) ? await deflate(content) : null,
  })
  const parts = [
    await part(GUIDE, bytesOf(guideOf(file, publicKey))),
    await part(PUBLICATION, bytesOf(canonical(file))),
    await part(INPUT, bytesOf(canonical(input))),
    await part(RESULT, bytesOf(canonical(result))),
  ]
  parts.push(await part(PACKED_SUMS, bytesOf(packedSumsOf(parts))), await part(KEY, bytesOf(pemOf(publicKey))))
  const sums = bytesOf(sumsOf(parts.map(({ name, content }) => ({ name, bytes: content }))))
  parts.push(await part(SUMS, sums), await part(SIGNATURE, sign(sums)))
  return { zip: zipOf(parts), sums: sumOf(sums) }
}
