/** Why an event may not be recorded, as a person can mend it. */
import { formatDay } from '../../../../shared/dates.ts'
import type { OrganizationReason } from '../../refusals.vi.ts'
import { compareDays, heldBefore, holdsOn, overlaps, type Span } from '../days.ts'
import { ABOVE } from '../levels.ts'
import { kindInWords, levelInWords } from '../words.ts'
import { type Amendment, amend, amended, putInstead } from './amend.ts'
import { type After, allEndedBy, begins, type Change, endedBy, SHAPES, successionOf } from './change.ts'
import { goesAlong, type HeirOf, NO_HEIRS } from './line.ts'
import { type Ledger, sameFacts, type UnitFacts, type Version, versionOn } from './version.ts'

/** Digits of the official code of each level; agencies and villages have none of a fixed form. */
const DIGITS = { province: 2, district: 3, commune: 5 } as const

const within = (count: number, [least, most]: readonly [number, number]) => least <= count && count <= most

/** What a unit is called on the eve of the day, or whenever it is known. */
export function nameIn(ledger: Ledger, unitId: number, day: string): string {
  const own = ledger.filter((version) => version.unitId === unitId)
  return (own.find((version) => heldBefore(version, day)) ?? own.at(-1))?.fullName ?? String(unitId)
}

function sidesOf({ kind, before, after }: Change): OrganizationReason[] {
  const shape = SHAPES[kind]
  const params = { kind: kindInWords[kind] }
  if (!within(before.length, shape.before) || !within(after.length, shape.after))
    return [{ reason: 'organization.sides', params }]
  const isSame = after.every(({ unitId }) => before.includes(unitId))
  if (shape.afterAre === 'same' && after.length > 0 && !(isSame && before.length === after.length))
    return [{ reason: 'organization.must-go-on', params }]
  if (shape.afterAre === 'new' && !after.every(({ unitId }) => begins(unitId)))
    return [{ reason: 'organization.must-begin', params }]
  if (!after.every(({ unitId }) => begins(unitId) || before.includes(unitId)))
    return [{ reason: 'organization.must-begin', params }]
  return []
}

function twiceOf(ledger: Ledger, { before, after, children, ends = [], day }: Change): OrganizationReason[] {
  const under = [...children.map(({ unitId }) => unitId), ...ends]
  const sides = [before, after.map(({ unitId }) => unitId), under]
  const twice = sides.flatMap((ids) => ids.filter((id, at) => ids.indexOf(id) !== at))
  const both = under.filter((unitId) => before.includes(unitId))
  return [...new Set([...twice, ...both])].map((unitId) => ({
    reason: 'organization.named-twice',
    params: { name: after.find((unit) => unit.unitId === unitId)?.fullName ?? nameIn(ledger, unitId, day) },
  }))
}

/** Each unit of before, and each that is moved, is there on the eve and on the day, and nothing is known of it after. */
function timesOf(ledger: Ledger, { day, before, children, ends = [] }: Change, heirOf: HeirOf): OrganizationReason[] {
  return [...before, ...children.map(({ unitId }) => unitId), ...ends].flatMap((unitId): OrganizationReason[] => {
    const own = ledger.filter((version) => version.unitId === unitId)
    const name = nameIn(ledger, unitId, day)
    if (!own.some((version) => heldBefore(version, day)) || !own.some((version) => holdsOn(version, day)))
      return [{ reason: 'organization.not-in-force', params: { name, day: formatDay(day) } }]
    const next = own.find(({ validFrom }) => compareDays(validFrom, day) > 0)
    return next && !goesAlong(ledger, heirOf, unitId, day)
      ? [
          {
            reason: 'organization.later-change',
            params: { name, later: formatDay(next.validFrom), day: formatDay(day) },
          },
        ]
      : []
  })
}

function changesOf(ledger: Ledger, { kind, day, after }: Change): OrganizationReason[] {
  // A boundary may move without anything else: its legal basis and its facts of area and people say what changed.
  if (kind === 'boundary_adjustment' || SHAPES[kind].afterAre !== 'same') return []
  return after.flatMap(({ unitId, ...facts }): OrganizationReason[] => {
    const now = versionOn(ledger, unitId, day)
    return now && sameFacts(now, facts)
      ? [{ reason: 'organization.nothing-changes', params: { name: facts.fullName } }]
      : []
  })
}

/** A code of an administrative unit has the digits of its level. */
export function codesOf(after: readonly After[]): OrganizationReason[] {
  return after.flatMap(({ code, level }): OrganizationReason[] => {
    const digits = level in DIGITS ? DIGITS[level as keyof typeof DIGITS] : null
    if (code === null || digits === null || new RegExp(`^\\d{${digits}}$`).test(code)) return []
    return [{ reason: 'organization.code-form', params: { code, level: levelInWords[level], digits } }]
  })
}

/** Whoever has the code, or the name under the same parent, at any time of the version. */
function takenOf(next: Ledger, changed: readonly Version[], day: string): OrganizationReason[] {
  return changed.flatMap((version): OrganizationReason[] => {
    const others = next.filter((other) => other.unitId !== version.unitId && overlaps(other, version))
    const bearer = version.code === null ? undefined : others.find(({ code }) => code === version.code)
    const namesake = others.find(
      ({ parentId, level, fullName }) =>
        parentId === version.parentId && level === version.level && fullName === version.fullName,
    )
    return [
      ...(bearer
        ? [
            {
              reason: 'organization.code-taken',
              params: { code: version.code as string, name: bearer.fullName, day: formatDay(day) },
            } as const,
          ]
        : []),
      ...(namesake && version.parentId !== null
        ? [
            {
              reason: 'organization.name-taken',
              params: { parent: nameIn(next, version.parentId, day), name: version.fullName, day: formatDay(day) },
            } as const,
          ]
        : []),
    ]
  })
}

/** The parent is there all the time of its child, is of a level above, and does not stand below it. */
function parentOf(next: Ledger, version: Version, day: string): OrganizationReason[] {
  const { parentId, level, fullName: name } = version
  if (parentId === null)
    return level === 'province' ? [] : [{ reason: 'organization.parent-missing', params: { name } }]
  const parents = next.filter(({ unitId }) => unitId === parentId)
  if (!coversAll(parents, version)) return [{ reason: 'organization.no-parent', params: { name, day: formatDay(day) } }]
  const wrong = parents.find((parent) => overlaps(parent, version) && !ABOVE[level].includes(parent.level))
  if (wrong) return [{ reason: 'organization.wrong-parent', params: { name, parent: wrong.fullName } }]
  return hasCycle(next, version) ? [{ reason: 'organization.cycle', params: { name } }] : []
}

/** Whether the versions together hold on every day of the span. */
export function coversAll(versions: readonly Span[], { validFrom, validTo }: Span): boolean {
  let reached = validFrom
  for (const version of versions.toSorted((a, b) => compareDays(a.validFrom, b.validFrom)))
    if (compareDays(version.validFrom, reached) <= 0 && compareDays(version.validTo, reached) > 0)
      reached = version.validTo
  return compareDays(reached, validTo) >= 0
}

/** Levels rule most of it out; a public service unit may stand under another, and that one under it from a later day. */
function hasCycle(next: Ledger, version: Version): boolean {
  if (!ABOVE[version.level].includes(version.level)) return false
  const begin = next.filter(({ level, validFrom }) => level === version.level && holdsOn(version, validFrom))
  return [version, ...begin].some(({ validFrom }) => comesBack(next, version, validFrom))
}
function comesBack(next: Ledger, version: Version, day: string): boolean {
  const seen = new Set<number>()
  for (let at: Version | undefined = version; at && at.parentId !== null; ) {
    if (seen.has(at.unitId)) return true
    seen.add(at.unitId)
    at = versionOn(next, at.parentId, day)
  }
  return false
}

/** Children left under a unit that is no more, from the day on. */
function orphansOf(ledger: Ledger, next: Ledger, change: Change): OrganizationReason[] {
  const { day } = change
  return allEndedBy(change).flatMap((unitId): OrganizationReason[] => {
    const left = next.filter(
      (version) =>
        version.parentId === unitId && compareDays(version.validTo, day) > 0 && !isPlaced(next, version, unitId),
    )
    if (left.length === 0) return []
    const children = left.slice(0, 5).map(({ fullName }) => fullName)
    return [
      {
        reason: 'organization.orphans',
        params: {
          name: nameIn(ledger, unitId, day),
          children: children.join(', ') + (left.length > 5 ? ` và ${left.length - 5} đơn vị khác` : ''),
        },
      },
    ]
  })
}
const isPlaced = (next: Ledger, version: Version, parentId: number) =>
  coversAll(
    next.filter(({ unitId }) => unitId === parentId),
    version,
  )

/** A child follows only from a unit of the event; a successor is of the event, or there on the day. */
function followersOf(ledger: Ledger, change: Change): OrganizationReason[] {
  const { day, before, after, children, ends = [] } = change
  const ended = endedBy(change)
  const isUnder = (unitId: number, parents: readonly number[]) => {
    const now = versionOn(ledger, unitId, day)
    return now === undefined || (now.parentId !== null && parents.includes(now.parentId))
  }
  const strangers = [
    ...children.filter(({ unitId }) => !isUnder(unitId, before)),
    ...ends.filter((unitId) => !isUnder(unitId, [...ended, ...ends])).map((unitId) => ({ unitId })),
  ]
  const isThere = (unitId: number) =>
    after.some((unit) => unit.unitId === unitId) || (!begins(unitId) && versionOn(ledger, unitId, day) !== undefined)
  const wrong = successionOf(change).some(({ fromId, toId }) => !before.includes(fromId) || !isThere(toId))
  return [
    ...strangers.map(
      ({ unitId }) => ({ reason: 'organization.not-a-child', params: { name: nameIn(ledger, unitId, day) } }) as const,
    ),
    ...(wrong ? [{ reason: 'organization.follows-nobody', params: { day: formatDay(day) } } as const] : []),
  ]
}

/**
 * @param ledger what is known now of every unit of the province.
 * @returns nothing when the event may be recorded; the form first, then what contradicts what is known.
 */
export function whyNotChange(ledger: Ledger, change: Change, heirOf: HeirOf = NO_HEIRS): OrganizationReason[] {
  const form = [...sidesOf(change), ...twiceOf(ledger, change), ...codesOf(change.after)]
  if (form.length > 0) return form
  const times = [...timesOf(ledger, change, heirOf), ...changesOf(ledger, change), ...followersOf(ledger, change)]
  if (times.length > 0) return times
  const amendment = amend(ledger, change, heirOf)
  const orphans = orphansOf(ledger, amended(ledger, amendment), change)
  return orphans.length > 0 ? orphans : whyNotAmend(ledger, amendment, change.day)
}

/** Why what would be known from the day on contradicts what is known of other units: those above, below and beside. */
export function whyNotAmend(ledger: Ledger, amendment: Amendment, day: string): OrganizationReason[] {
  const next = amended(ledger, amendment)
  const changed = amendment.add.filter(({ validTo }) => compareDays(validTo, day) > 0)
  const above = new Set([...amendment.close, ...changed].map(({ unitId }) => unitId))
  const below = next.filter(
    (version) =>
      version.parentId !== null &&
      above.has(version.parentId) &&
      compareDays(version.validTo, day) > 0 &&
      !changed.some((one) => one === version),
  )
  return [...[...changed, ...below].flatMap((version) => parentOf(next, version, day)), ...takenOf(next, changed, day)]
}

/**
 * Why a correction of a unit for a span of days is refused: the unit was there on all of them, and its parent and its
 * children still stand.
 */
export function whyNotCorrect(ledger: Ledger, unitId: number, span: Span, facts: UnitFacts): OrganizationReason[] {
  const own = ledger.filter((version) => version.unitId === unitId)
  const name = nameIn(ledger, unitId, span.validFrom)
  if (!coversAll(own, span))
    return [{ reason: 'organization.not-in-force', params: { name, day: formatDay(span.validFrom) } }]
  const form = codesOf([{ unitId, ...facts }])
  if (form.length > 0) return form
  return whyNotAmend(ledger, putInstead(ledger, unitId, span, facts), span.validFrom)
}
