/** A local permission keeps an older text alive: while it stands, what held on an earlier day holds for its units, by its document. */
import { addDays, formatDay } from '../../../shared/dates.ts'
import type { LawReason } from '../refusals.vi.ts'
import { provisionsHolding } from './holding.ts'
import type { ProvisionRow } from './shape.ts'

export interface Permission {
  id: string
  /** 'Thông báo 12/TB-UBND' */
  number: string
  /** 'điểm 7.2': which conclusion of the document; empty: the document is one. */
  point: string
  issuedOn: string
  issuer: string
  rule: string
  /** What of the rule; null: all of it. */
  subject: string | null
  /** A day on which the text held: what held then holds on. */
  heldOn: string
  firstDay: string
  lastDay: string | null
  /** The first day on which it stands no more. */
  withdrawnOn: string | null
}

/** The first day no longer; null while nothing ends it. */
export function endOf({ lastDay, withdrawnOn }: Pick<Permission, 'lastDay' | 'withdrawnOn'>): string | null {
  const ends = [...(lastDay === null ? [] : [addDays(lastDay, 1)]), ...(withdrawnOn === null ? [] : [withdrawnOn])]
  return ends.toSorted()[0] ?? null
}

export function standsOn(permission: Pick<Permission, 'firstDay' | 'lastDay' | 'withdrawnOn'>, day: string): boolean {
  const end = endOf(permission)
  return permission.firstDay <= day && (end === null || day < end)
}

/** 'Thông báo 12/TB-UBND, điểm 7.2 ngày 17/09/2021 của Chủ tịch UBND tỉnh' */
export const permissionInWords = ({ number, point, issuedOn, issuer }: Omit<Permission, 'rule'>): string =>
  `${point === '' ? number : `${number}, ${point}`} ngày ${formatDay(issuedOn)} của ${issuer}`

/** Its article names the document by which it holds on. */
export const keptBy = <R extends { article: string }>(row: R, permission: Permission): R => ({
  ...row,
  article: `${row.article} (còn áp dụng theo ${permissionInWords(permission)})`,
})

/** Of several that stand, the one that began last. */
export const permissionOf = <P extends Permission>(
  permissions: readonly P[],
  { rule, subject }: { rule: string; subject: string | null },
  day: string,
): P | null =>
  permissions
    .filter((one) => one.rule === rule && (one.subject === null || one.subject === subject) && standsOn(one, day))
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))
    .at(-1) ?? null

/** What holds on a day for units of these permissions; where nothing held on the earlier day, the text of today holds. */
export function provisionsPermitted<P extends ProvisionRow>(
  rows: readonly P[],
  permissions: readonly Permission[],
  day: string,
): P[] {
  const subjects = [...Map.groupBy(rows, ({ rule, subject }) => `${rule} ${subject}`).values()]
  return subjects.flatMap((own) => {
    const permission = permissionOf(permissions, own[0] as P, day)
    const [kept] = permission ? provisionsHolding(own, permission.heldOn) : []
    return permission && kept ? [keptBy(kept, permission)] : provisionsHolding(own, day)
  })
}

export function whyNotPermission({
  issuedOn,
  firstDay,
  lastDay,
  heldOn,
}: Pick<Permission, 'issuedOn' | 'firstDay' | 'lastDay'> & { heldOn: string | null }): LawReason | null {
  if (firstDay < issuedOn)
    return { reason: 'law.permission-before-issued', params: { issued: formatDay(issuedOn) }, at: 'firstDay' }
  if (lastDay !== null && lastDay < firstDay)
    return { reason: 'law.permission-days', params: { first: formatDay(firstDay) }, at: 'lastDay' }
  if (heldOn !== null && heldOn >= firstDay)
    return { reason: 'law.permission-not-older', params: { first: formatDay(firstDay) }, at: 'heldOn' }
  return null
}
