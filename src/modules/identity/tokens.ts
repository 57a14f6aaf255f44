/** Random tokens, known only to whom they are given: the database keeps their SHA-256. */

/** 32 random bytes as base64url: 43 signs. */
export function newToken(): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
}
