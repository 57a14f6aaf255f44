/**
 * What only this installation can open or recompute: the key lies in the data folder, never in the database, so that
 * whoever holds the database alone reads nothing sealed and recomputes no mark.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export interface Seals {
  /** @returns authenticated ciphertext; the same bytes sealed twice differ. */
  seal: (bytes: Uint8Array) => Buffer
  /** @throws when it was sealed by another installation, or altered. */
  open: (sealed: Uint8Array) => Buffer
  /** A mark of a text, 32 bytes, always the same for the same text; nobody without the key can make it. */
  mark: (text: string) => Buffer
}

const NONCE = 12
const TAG = 16

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
  }
}
