/** Why a recording may not be taken back: something later stands on it, or has taken the place of what would be known again. */
import type { OrganizationReason } from '../refusals.vi.ts'
import { compareDays, EVER } from './days.ts'
import { sameFacts, type Version } from './ledger/version.ts'
import { whyNotAmend } from './ledger/why-not.ts'

type Kept = Version & { id: string }

/** The same thing said of the same unit for the same days. */
const isSame = (a: Version, b: Version): boolean =>
  a.unitId === b.unitId && a.validFrom === b.validFrom && a.validTo === b.validTo && sameFacts(a, b)

/**
 * What a recording added, as it is known now: a later recording that was taken back itself has left it as it was, in a row
 * of its own. Null where something else is known by now.
 */
export const standing = <V extends Kept>(ledger: readonly V[], added: readonly Version[]): (V | null)[] =>
  added.map((version) => ledger.find((known) => isSame(known, version)) ?? null)

/** @param children of other recordings, which stand under a unit that it began. */
export function whyNotUndo(
  built: readonly { fullName: string; recordedTo: string }[],
  children: readonly { fullName: string }[],
  inWords: (instant: string) => string,
): OrganizationReason[] {
  const [first] = built
  if (first)
    return [{ reason: 'organization.built-upon', params: { name: first.fullName, at: inWords(first.recordedTo) } }]
  return children
    .slice(0, 5)
    .map(({ fullName }) => ({ reason: 'organization.undo-orphans', params: { name: fullName } }))
}

/**
 * What is known again must not contradict what was recorded since: another unit has the code or the name now, or the parent
 * has ended.
 * @param gone what would be known no more, @param again what would be known again.
 */
export function whyNotReopen<V extends Kept>(
  ledger: readonly V[],
  gone: readonly V[],
  again: readonly Version[],
): OrganizationReason[] {
  const rest = ledger.filter((version) => !gone.includes(version))
  const days = [...gone, ...again].map(({ validFrom }) => validFrom).filter((day) => day !== EVER)
  const [day = EVER] = days.sort(compareDays)
  return whyNotAmend(rest, { close: [], add: again.map((version) => ({ ...version, leftOf: null })) }, day)
}
