/** The law that holds, as one short text: what says anything else has another. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const lawMark = (law: readonly object[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(law))))
