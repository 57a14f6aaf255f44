/** SHA-256 of a text: what the database keeps of a secret, and what tells whether two texts are one. 32 bytes. */
export async function hashOf(text: string): Promise<Buffer> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
