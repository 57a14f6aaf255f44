/**
 * Whether a PDF asks for a password before it can be read. One that is merely protected against printing or changing,
 * as signed papers often are, opens with the empty password (ISO 32000-2, 7.6.4) and is not locked.
 */
import { createCipheriv, createHash } from 'node:crypto'
import type { ReadAt } from './zip-entries.ts'

const NEAR = 8_192
const STEP = 1024 ** 2
const NAME = 'latin1'

/** ISO 32000-2, 7.6.4.3.2: what a password is filled up with; the empty one is nothing else. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

interface Lock {
  revision: number
  keyLength: number
  permissions: number
  owner: Buffer
  user: Buffer
  hidesMetadata: boolean
}

/** @param readAt reads the bytes of a PDF. @returns false also where the lock cannot be understood: then the reader will tell. */
export async function isLockedPdf(readAt: ReadAt, size: number): Promise<boolean> {
  const trailer = await trailerOf(readAt, size)
  if (!trailer.includes('/Encrypt')) return false
  const dictionary = await lockDictionary(readAt, size, trailer)
  if (dictionary === null) return false
  // Not a password but somebody's certificate.
  if (!/\/Filter\s*\/Standard\b/.test(dictionary)) return true
  const lock = lockIn(dictionary)
  return lock !== null && !opensEmpty(lock, stringAfter(trailer, /\/ID\s*\[\s*/) ?? Buffer.alloc(0))
}

async function textAt(readAt: ReadAt, at: number, length: number): Promise<string> {
  return Buffer.from(await readAt(Math.max(0, at), length)).toString(NAME)
}

/** The end of the file, and the place it points at: a table has its trailer in the one, a stream in the other. */
async function trailerOf(readAt: ReadAt, size: number): Promise<string> {
  const tail = await textAt(readAt, size - NEAR, Math.min(NEAR, size))
  const start = Number(/startxref\s+(\d+)\s*%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  const pointed = start < size ? await textAt(readAt, start, Math.min(NEAR, size - start)) : ''
  return tail + pointed
}

async function lockDictionary(readAt: ReadAt, size: number, trailer: string): Promise<string | null> {
  const inline = /\/Encrypt\s*(<<.*)/s.exec(trailer)?.[1]
  if (inline !== undefined) return inline
  const reference = /\/Encrypt\s+(\d+)\s+(\d+)\s+R/.exec(trailer)
  if (!reference) return null
  const mark = new RegExp(`(?:^|[\\r\\n\\s])${reference[1]}\\s+${reference[2]}\\s+obj`)
  // Never inside a compressed stream (7.5.7), so it can be found by its number.
  for (let at = 0; at < size; at += STEP - 64) {
    const piece = await textAt(readAt, at, Math.min(STEP, size - at))
    const found = mark.exec(piece)
    if (found) return textAt(readAt, at + found.index, Math.min(NEAR, size - at - found.index))
  }
  return null
}

function lockIn(dictionary: string): Lock | null {
  const number = (name: string) => {
    const found = new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1]
    return found === undefined ? null : Number(found)
  }
  const [owner, user] = [stringAfter(dictionary, /\/O\s*(?=[<(])/), stringAfter(dictionary, /\/U\s*(?=[<(])/)]
  const [version, revision] = [number('V'), number('R')]
  if (owner === null || user === null || version === null || revision === null) return null
  return {
    revision,
    keyLength: version === 1 ? 5 : version >= 4 ? 16 : (number('Length') ?? 40) / 8,
    permissions: number('P') ?? 0,
    owner,
    user,
    hidesMetadata: /\/EncryptMetadata\s+false/.test(dictionary),
  }
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** The PDF string after a mark: '<28bf…>' or '(…)' with its escapes. */
function stringAfter(text: string, mark: RegExp): Buffer | null {
  const found = mark.exec(text)
  if (!found) return null
  const rest = text.slice(found.index + found[0].length)
  if (rest.startsWith('<')) return Buffer.from(rest.slice(1, rest.indexOf('>')).replace(/\s/g, ''), 'hex')
  if (!rest.startsWith('(')) return null
  const bytes: number[] = []
  for (let at = 1, depth = 1; at < rest.length; at++) {
    const sign = rest.charAt(at)
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(rest.slice(at + 1))?.[0]
      const next = rest.charAt(at + 1)
      if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255)
      else if (next !== '\n' && next !== '\r') bytes.push(ESCAPES[next] ?? next.charCodeAt(0))
      at += octal?.length ?? 1
      continue
    }
    if (sign === '(') depth++
    if (sign === ')' && --depth === 0) return Buffer.from(bytes)
    bytes.push(sign.charCodeAt(0))
  }
  return null
}

const digest = (name: string, ...parts: Buffer[]) => createHash(name).update(Buffer.concat(parts)).digest()

function opensEmpty(lock: Lock, id: Buffer): boolean {
  const { user, revision } = lock
  if (revision >= 5) {
    const salt = user.subarray(32, 40)
    return (revision === 5 ? digest('sha256', salt) : hardenedHash(salt)).equals(user.subarray(0, 32))
  }
  const key = fileKey(lock, id)
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32))
  let told = rc4(key, digest('md5', PADDING, id))
  for (let round = 1; round < 20; round++) told = rc4(Buffer.from(key.map((byte) => byte ^ round)), told)
  return told.equals(user.subarray(0, 16))
}

/** Algorithm 2 with the empty password. */
function fileKey({ owner, permissions, revision, keyLength, hidesMetadata }: Lock, id: Buffer): Buffer {
  const rights = Buffer.alloc(4)
  rights.writeInt32LE(permissions | 0)
  const more = revision >= 4 && hidesMetadata ? [Buffer.alloc(4, 0xff)] : []
  let key = digest('md5', PADDING, owner.subarray(0, 32), rights, id, ...more)
  if (revision >= 3) for (let round = 0; round < 50; round++) key = digest('md5', key.subarray(0, keyLength))
  return key.subarray(0, keyLength)
}

/** Algorithm 2.B with the empty password. */
function hardenedHash(salt: Buffer): Buffer {
  let key = digest('sha256', salt)
  for (let round = 0; ; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => key))
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const mixed = Buffer.concat([cipher.update(block), cipher.final()])
    const remainder = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = digest(['sha256', 'sha384', 'sha512'][remainder] as string, mixed)
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
  }
}

/** OpenSSL no longer offers it, and PDFs of twenty years are locked with it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const kept = state[a] as number
    state[a] = state[b] as number
    state[b] = kept
  }
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] as number) + (key[at % key.length] as number)) & 255
    swap(at, other)
  }
  let [at, other] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      at = (at + 1) & 255
      other = (other + (state[at] as number)) & 255
      swap(at, other)
      return byte ^ (state[((state[at] as number) + (state[other] as number)) & 255] as number)
    }),
  )
}
