/** Acts about people that a freeze order may stop, in words of our own: personnel says which of its events amount to which. */
import { formatDay } from '../../../shared/dates.ts'
import type { OrganizationReason } from '../refusals.vi.ts'
import { compareDays, heldBefore, holdsOn } from './days.ts'
import { aboveOf, bindsOn, type FreezeException, type FreezeOrder, isExceptionOf, orderInWords } from './freeze.ts'
import type { Ledger } from './ledger/version.ts'
import type { PersonnelAct, Worker } from './stopped.ts'
import { stoppedInWords, workerInWords } from './words.ts'

/** One person to whom a decision does what an order may stop. */
export interface ActOnPerson {
  act: PersonnelAct
  /** Null: nobody knows what kind of worker he is; only orders for everybody stop it. */
  worker: Worker | null
  /** Where he is managed, or goes. */
  unitId: number
  /** The unit he leaves: whoever goes with a unit that ends is not moved by himself. */
  fromId: number | null
  /** From when it holds. */
  day: string
  /** Of the decision, which counts. */
  decidedOn: string
  /** The same whenever it is asked about this person, and nothing he could be told by: an exception stays the one's who used it. */
  subject: string
}

export interface ActFinding {
  act: ActOnPerson
  order: FreezeOrder
  unitName: string
  level: FreezeOrder['levels'][number]
  /** What lets it through all the same; null: it is stopped. */
  exceptionId: string | null
}

export const whoStops = <O extends FreezeOrder>(
  orders: readonly O[],
  { act, worker, decidedOn }: Pick<ActOnPerson, 'act' | 'worker' | 'decidedOn'>,
): O[] =>
  orders.filter(
    (order) =>
      order.kinds.includes(act) &&
      bindsOn(order, decidedOn) &&
      (order.workers.length === 0 || (worker !== null && order.workers.includes(worker))),
  )

/** Exceptions are used up in the order of the acts: one lets one person through. */
export function actFindings(
  { orders, exceptions }: { orders: readonly FreezeOrder[]; exceptions: readonly FreezeException[] },
  ledger: Ledger,
  acts: readonly ActOnPerson[],
): ActFinding[] {
  const usedBy = new Map(exceptions.map(({ id, usedBy }) => [id, usedBy]))
  const places = new Map<string, ReturnType<typeof placeOn>>()
  const placeOf = (unitId: number, day: string) => {
    const key = `${unitId} ${day}`
    const place = places.get(key) ?? placeOn(ledger, unitId, day)
    places.set(key, place)
    return place
  }
  return acts.flatMap((act) => {
    const stopping = whoStops(orders, act)
    if (stopping.length === 0 || goesAlong(ledger, act)) return []
    const { unitName, level, under } = placeOf(act.unitId, act.day)
    return stopping
      .filter((order) => level !== null && order.levels.includes(level) && under.includes(order.scopeId))
      .map((order) => {
        const { subject: proposalId, decidedOn: on, act: kind } = act
        const asked = { kind, level: level as ActFinding['level'], under }
        const exception = exceptions.find((one) =>
          isExceptionOf({ ...one, usedBy: usedBy.get(one.id) ?? null }, order, asked, { on, proposalId }),
        )
        if (exception) usedBy.set(exception.id, proposalId)
        return { act, order, unitName, level: asked.level, exceptionId: exception?.id ?? null }
      })
  })
}

/** On the day, else the eve, else as it was last known. */
function placeOn(ledger: Ledger, unitId: number, day: string) {
  const own = ledger.filter((version) => version.unitId === unitId)
  const version = own.find((one) => holdsOn(one, day)) ?? own.find((one) => heldBefore(one, day)) ?? own.at(-1)
  return {
    unitName: version?.fullName ?? '',
    level: version?.level ?? null,
    under: aboveOf(ledger, { day, after: [] }, unitId),
  }
}

const goesAlong = (ledger: Ledger, { act, fromId, day }: ActOnPerson): boolean => {
  if (act !== 'move' || fromId === null) return false
  const own = ledger.filter(({ unitId }) => unitId === fromId)
  return own.length > 0 && own.every(({ validTo }) => compareDays(validTo, day) <= 0)
}

/** 'tiếp nhận công chức' */
export const actInWords = ({ act, worker }: Pick<ActOnPerson, 'act' | 'worker'>): string =>
  [stoppedInWords[act].toLowerCase(), worker === null ? '' : workerInWords[worker].toLowerCase()].join(' ').trim()

/** Why one is stopped, naming the order. */
export const whyActFrozen = ({ act, order, unitName }: ActFinding): OrganizationReason => ({
  reason: 'organization.act-frozen',
  params: {
    act: actInWords(act),
    unit: unitName,
    decided: formatDay(act.decidedOn),
    order: orderInWords(order),
    issued: formatDay(order.issuedOn),
    issuer: order.issuer,
  },
  at: order.id,
})
