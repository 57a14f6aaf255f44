/** The office's public key as it is written and shown: PEM as every tool reads it, and a fingerprint people can compare. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { joined } from './container.ts'

/** SubjectPublicKeyInfo of Ed25519 up to the key itself (RFC 8410, section 4). */
const HEAD = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00)
const PEM = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/]{59}=)\n-----END PUBLIC KEY-----\n$/
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const spkiOf = (publicKey: Uint8Array) => joined([HEAD, publicKey])

/** 44 bytes: fourteen threes and a two. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(three >> shift) & 63]
  }
  const missing = (3 - (bytes.length % 3)) % 3
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing)
}

function fromBase64(text: string): Uint8Array {
  const digits = [...text].filter((digit) => digit !== '=').map((digit) => DIGITS.indexOf(digit))
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8))
  for (const at of bytes.keys()) {
    const bit = at * 8
    const pair = ((digits[Math.floor(bit / 6)] as number) << 6) | (digits[Math.floor(bit / 6) + 1] as number)
    bytes[at] = (pair >> (4 - (bit % 6))) & 255
  }
  return bytes
}

export const pemOf = (publicKey: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${base64(spkiOf(publicKey))}\n-----END PUBLIC KEY-----\n`

/** @returns null when the text is not exactly what `pemOf` writes of some key. */
export function keyOfPem(text: string): Uint8Array | null {
  const [, body] = PEM.exec(text) ?? []
  if (body === undefined) return null
  const key = fromBase64(body).subarray(HEAD.length)
  return pemOf(key) === text ? key : null
}

/** SHA-256 of the key as DER, as OpenSSL and others take it: 64 hexadecimal digits. */
export const fingerprintOf = (publicKey: Uint8Array): string => bytesToHex(sha256(spkiOf(publicKey)))
