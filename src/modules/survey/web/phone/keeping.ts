/** What stays on the phone: the respondent's choices until they are sent, and the form, for a reload without a network. */
import type { Chosen } from '../../rules/questionnaire.ts'
import type { Form, Given } from './doors.ts'

export type Outgoing = Pick<Given, 'targetId' | 'receipt'> & { chosen: Chosen }

export interface Kept {
  /** Made up here for this link; says that it is the same device that comes back. */
  device: string
  form: Form | null
  /** What is chosen so far, by unit. */
  drafts: Readonly<Record<string, Chosen>>
  /** Sent off by the respondent and not yet taken by the server. */
  outbox: readonly Outgoing[]
}

/** 128 random bits as hexadecimal. */
export function newSecret(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Names the link on this phone without being it: 53 bits of 128, so that the store tells nobody the link. By hand (cyrb53),
 * because the browser's own digests are missing where the address is not https.
 */
export function nameOf(token: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (const letter of token) {
    const code = letter.charCodeAt(0)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36)
}

const placeOf = (token: string) => `phieu.${nameOf(token)}`

export function keptOf(token: string): Kept {
  const empty: Kept = { device: newSecret(), form: null, drafts: {}, outbox: [] }
  try {
    const kept = localStorage.getItem(placeOf(token))
    return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Kept>) }
  } catch {
    // A browser that keeps nothing still answers, as long as the page is open.
    return empty
  }
}

/** @returns whether this browser keeps anything. */
export function keep(token: string, kept: Kept): boolean {
  try {
    localStorage.setItem(placeOf(token), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}
