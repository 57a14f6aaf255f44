/**
 * What only this installation can open, recompute or sign: the key lies in the data folder, never in the database, so that
 * whoever holds the database alone reads nothing sealed and recomputes no mark.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto'

export interface Seals {
  /** @returns authenticated ciphertext; the same bytes sealed twice differ. */
  seal: (bytes: Uint8Array) => Buffer
  /** @throws when it was sealed by another installation, or altered. */
  open: (sealed: Uint8Array) => Buffer
  /** A mark of a text, 32 bytes, always the same for the same text; nobody without the key can make it. */
  mark: (text: string) => Buffer
  /** Ed25519 with the office's key, 64 bytes, always the same for the same bytes. */
  sign: (bytes: Uint8Array) => Buffer
  /** By which anybody checks what was signed, 32 bytes. */
  publicKey: Buffer
}

const NONCE = 12
const TAG = 16
/** A private key of Ed25519 as DER, up to its 32 bytes (RFC 8410, section 7). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

function signingWith(seed: Buffer): Pick<Seals, 'sign' | 'publicKey'> {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { sign: (bytes) => sign(null, bytes, key), publicKey }
}

/** @param secret at least 32 random bytes, as text. */
export function sealsWith(secret: string): Seals {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'noivu', purpose, 32))
  const [sealing, marking] = [keyFor('seal'), keyFor('mark')]
  return {
    seal: (bytes) => {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed)
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE))
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()])
    },
    mark: (text) => createHmac('sha256', marking).update(text).digest(),
    ...signingWith(keyFor('sign')),
  }
}
