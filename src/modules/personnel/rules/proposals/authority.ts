/** Who approves what is proposed of a part: by the province's delegation of the day (db/catalogues/personnel/approval.json). */
import catalogue from '../../../../../db/catalogues/personnel/approval.json' with { type: 'json' }

export type Authority = 'head' | 'department'

export const authorityInWords: Readonly<Record<Authority, string>> = {
  head: 'Thủ trưởng cơ quan quản lý',
  department: 'Sở Nội vụ',
}

interface Rule {
  authority: Authority
  from: string
  to: string | null
  parts: readonly string[]
}
const RULES = catalogue.rules as unknown as readonly Rule[]

/** What the software assumes until the province enters its delegation; null: confirmed. */
export const APPROVAL_CONFIDENCE: string | null = catalogue.confirmed ? null : catalogue.confidence

/** @returns null: the part is written by decisions alone. */
export function authorityOf(part: string, day: string): Authority | null {
  const rule = RULES.find(({ parts, from, to }) => parts.includes(part) && from <= day && (to === null || day < to))
  return rule?.authority ?? null
}

/** What the department approves it alone does; what a head approves the department may as well. */
export const mayDecide = (authority: Authority, { everywhere }: { everywhere: boolean }): boolean =>
  authority === 'head' || everywhere
