/** A local permission keeps an older text alive: while it stands, what held on an earlier day holds for its units, by its document. */
import { addDays, formatDay } from '../../../shared/dates.ts'
import type { LawReason } from '../refusals.vi.ts'
import { provisionsHolding } from './holding.ts'
import type { ProvisionRow } from './shape.ts'

export interface Permission {
  id: string
  /** '12/TB-UBND'; empty: the copy does not state it. */
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

/** '12/TB-UBND, điểm 7.2 ngày 17/09/2021 của Chủ tịch UBND tỉnh' */
export const permissionInWords = ({
  number,
  point,
  issuedOn,
  issuer,
}: Pick<Permission, 'number' | 'point' | 'issuedOn' | 'issuer'>): string => {
  const said = number === '' ? UNNUMBERED : number
  return `${point === '' ? said : `${said}, ${point}`} ngày ${formatDay(issuedOn)} của ${issuer}`
}

/** Of a copy that states no number. */
export const UNNUMBERED = 'văn bản không ghi số'

/** Its article names the document by which it holds on. */
const keptBy = <R extends { article: string }>(row: R, permission: Permission): R => ({
  ...row,
  article: `${row.article}; tiếp tục áp dụng theo ${permissionInWords(permission)}`,
})

const isAbout = (permission: Permission, { rule, subject }: Pick<ProvisionRow, 'rule' | 'subject'>): boolean =>
  permission.rule === rule && (permission.subject === null || permission.subject === subject)

/** Of several that stand, the one that began last. */
const permissionOn = (permissions: readonly Permission[], day: string): Permission | null =>
  permissions
    .filter((one) => standsOn(one, day))
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))
    .at(-1) ?? null

/**
 * The law as it holds under these permissions, on every day: while one stands, what held on its earlier day, naming its document; where
 * nothing held then, the text of the day. Whoever asks it for a day needs to know nothing of permissions.
 */
export function underPermissions<P extends ProvisionRow>(
  rows: readonly P[],
  permissions: readonly Permission[],
): readonly P[] {
  if (permissions.length === 0) return rows
  return [...Map.groupBy(rows, ({ rule, subject }) => `${rule} ${subject}`).values()].flatMap((own) => {
    const about = permissions.filter((one) => isAbout(one, own[0] as P))
    return about.length === 0 ? own : stretchesOf(own, about)
  })
}

/** One row for each stretch of days between two on which something begins or ends. */
function stretchesOf<P extends ProvisionRow>(own: readonly P[], about: readonly Permission[]): P[] {
  const days = [...own.flatMap(({ from, to }) => [from, to]), ...about.flatMap((one) => [one.firstDay, endOf(one)])]
  const turns = [...new Set(days.filter((day) => day !== null))].toSorted()
  return turns.flatMap((from, at) => {
    const permission = permissionOn(about, from)
    const [kept] = permission ? provisionsHolding(own, permission.heldOn) : []
    const [row] = permission && kept ? [keptBy(kept, permission)] : provisionsHolding(own, from)
    return row ? [{ ...row, from, to: turns[at + 1] ?? null }] : []
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
