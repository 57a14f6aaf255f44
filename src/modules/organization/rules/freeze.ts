/** Freeze orders: what an event amounts to, whether an order in force that day stops it, and what an exception lets through. */
import { formatDay } from '../../../shared/dates.ts'
import type { OrganizationReason } from '../refusals.vi.ts'
import { compareDays, heldBefore, holdsOn } from './days.ts'
import { begins, type Change, type EventKind } from './ledger/change.ts'
import type { Ledger, Version } from './ledger/version.ts'
import { LEVELS, type Level } from './levels.ts'
import type { StoppedKind, Worker } from './stopped.ts'
import { kindInWords } from './words.ts'

export interface FreezeOrder {
  id: string
  /** 'Thông báo số …/TB-UBND' */
  number: string
  /** 'điểm 4.5': which conclusion of the document; empty: the document is one order. */
  point: string
  issuedOn: string
  issuer: string
  /** It binds below this unit. */
  scopeId: number
  levels: readonly Level[]
  kinds: readonly StoppedKind[]
  /** Of acts about people; empty: for everybody. */
  workers: readonly Worker[]
  firstDay: string
  /** Null: no end is written. */
  lastDay: string | null
  /** The first day on which it binds no more. */
  liftedOn: string | null
}

/** One event that an order lets through. */
export interface FreezeException {
  id: string
  orderId: string
  /** The unit that may be changed, or under which one may begin. */
  unitId: number
  level: Level
  kind: StoppedKind
  decidedOn: string
  /** The proposal it was used by. */
  usedBy: string | null
}

/** One unit to which the event does what an order may stop. */
export interface Act {
  level: Level
  kind: EventKind
  /** Null: it would begin. */
  unitId: number | null
  name: string
  /** The unit and what it stands under, up to the province. */
  under: readonly number[]
}

export interface FreezeFinding extends Act {
  order: FreezeOrder
  /** What lets it through all the same; null: it is stopped. */
  exceptionId: string | null
}

export const bindsOn = ({ firstDay, lastDay, liftedOn }: FreezeOrder, day: string): boolean =>
  compareDays(firstDay, day) <= 0 &&
  (lastDay === null || compareDays(day, lastDay) <= 0) &&
  (liftedOn === null || compareDays(day, liftedOn) < 0)

const known = (ledger: Ledger, unitId: number, day: string): Version | undefined => {
  const own = ledger.filter((version) => version.unitId === unitId)
  return own.find((version) => heldBefore(version, day)) ?? own.find((version) => holdsOn(version, day)) ?? own.at(-1)
}

/** From a unit upwards; units that begin by the same event are looked up in it. */
export function aboveOf(ledger: Ledger, { day, after }: Pick<Change, 'day' | 'after'>, unitId: number): number[] {
  const seen: number[] = []
  for (let at: number | null = unitId; at !== null && !seen.includes(at); ) {
    const id: number = at
    if (!begins(id)) seen.push(id)
    at = (begins(id) ? after.find((unit) => unit.unitId === id) : known(ledger, id, day))?.parentId ?? null
  }
  return seen
}

/**
 * What the event does at one level. Merging, with whatever name, begins no unit in the sense of an order; more units after than
 * before do: established where there was none of the level, divided where there was.
 */
function kindsAt({ kind }: Change, before: number, after: number): EventKind[] {
  const kinds = new Set<EventKind>()
  if (kind === 'receive') return ['receive']
  if (before > 0 || kind === 'establish') kinds.add(kind)
  if (after > before) kinds.add(before === 0 ? 'establish' : 'split')
  return [...kinds]
}

export function actsOf(ledger: Ledger, change: Change): Act[] {
  const before = change.before.flatMap((unitId) => {
    const version = known(ledger, unitId, change.day)
    return version ? [version] : []
  })
  return LEVELS.flatMap((level) => {
    const [old, next] = [
      before.filter((version) => version.level === level),
      change.after.filter((unit) => unit.level === level),
    ]
    if (old.length + next.length === 0) return []
    return kindsAt(change, old.length, next.length).flatMap((kind) => {
      const touched = kind === 'establish' || kind === 'receive' ? next : old
      return touched.map(({ unitId, fullName }) => ({
        level,
        kind,
        name: fullName,
        unitId: begins(unitId) ? null : unitId,
        under: aboveOf(ledger, change, unitId),
      }))
    })
  })
}

/** Whether it lets this through: granted by then for the unit or one above it, and not used by another proposal. */
export const isExceptionOf = (
  { orderId, unitId, level, kind, decidedOn, usedBy }: FreezeException,
  order: Pick<FreezeOrder, 'id'>,
  act: { level: Level; kind: StoppedKind; under: readonly number[] },
  { on, proposalId }: { on: string; proposalId: string | null },
): boolean =>
  orderId === order.id &&
  level === act.level &&
  kind === act.kind &&
  act.under.includes(unitId) &&
  compareDays(decidedOn, on) <= 0 &&
  (usedBy === null || usedBy === proposalId)

/**
 * @param on the day of the decision, which counts: neither that of its entry nor that of its effect.
 * @param proposalId whose exception stays its own when it is looked at again.
 */
export function freezeFindings(
  { orders, exceptions }: { orders: readonly FreezeOrder[]; exceptions: readonly FreezeException[] },
  ledger: Ledger,
  change: Change,
  { on, proposalId }: { on: string; proposalId: string | null },
): FreezeFinding[] {
  const binding = orders.filter((order) => bindsOn(order, on))
  if (binding.length === 0) return []
  const acts = actsOf(ledger, change)
  return binding.flatMap((order) =>
    acts
      .filter((act) => order.levels.includes(act.level) && order.kinds.includes(act.kind))
      .filter(({ under }) => under.includes(order.scopeId))
      .map((act) => {
        const exception = exceptions.find((one) => isExceptionOf(one, order, act, { on, proposalId }))
        return { ...act, order, exceptionId: exception?.id ?? null }
      }),
  )
}

/** 'Thông báo 1/TB-UBND, điểm 4.5' */
export const orderInWords = ({ number, point }: Pick<FreezeOrder, 'number' | 'point'>): string =>
  point === '' ? number : `${number}, ${point}`

/** What is stopped, naming the order. */
export const whyFrozen = (findings: readonly FreezeFinding[]): OrganizationReason[] =>
  findings
    .filter(({ exceptionId }) => exceptionId === null)
    .map(({ order, kind, name }) => ({
      reason: 'organization.frozen',
      params: {
        kind: kindInWords[kind],
        name,
        order: orderInWords(order),
        issued: formatDay(order.issuedOn),
        issuer: order.issuer,
      },
      at: order.id,
    }))
