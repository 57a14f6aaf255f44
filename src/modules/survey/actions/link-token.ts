/**
 * The token of a link: kept nowhere, made again whenever it is printed or mailed. The database has its SHA-256 alone, so
 * whoever holds the database alone cannot answer for anybody (docs/adr/0022).
 */
import type { Seals } from '../../../platform/seals/seals.ts'

/** 128 bits: nobody guesses one, and 22 letters can still be typed from paper. */
const BYTES = 16

/** @param link.turn counts how often it was issued: each turn has a token of its own. */
export function linkToken(seals: Seals, { id, turn }: { id: string; turn: number }): string {
  return seals.mark(`survey.link ${id} ${turn}`).subarray(0, BYTES).toString('base64url')
}

/** After the hash: browsers keep that part to themselves, so the token reaches no log on its way. */
export const linkAddress = (origin: string, token: string) => `${origin}/phieu#${token}`
