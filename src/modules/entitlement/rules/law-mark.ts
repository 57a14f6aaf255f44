/** The law that holds, as one short text: what says anything else has another. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

export const lawMark = (law: readonly object[]): string =>
  bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(law))))
