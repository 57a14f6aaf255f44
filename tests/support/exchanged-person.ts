/** Any person an exchange file can tell of: his events and what they made known, in few parts so that lines meet. */
import fc from 'fast-check'
import type { PersonOut } from '../../src/modules/exchange/rules/person.ts'
import { structureOf } from '../../src/modules/exchange/rules/structure.ts'
import { personOut, type ToldEvent } from '../../src/modules/exchange/rules/write-person.ts'
import { itemsOf } from '../../src/modules/personnel/rules/catalogues.ts'
import { kindInWords } from '../../src/modules/personnel/rules/event-kinds.ts'
import { asSaid } from '../../src/modules/personnel/rules/fold/as-said.ts'
import type { Effect, FoldedEvent } from '../../src/modules/personnel/rules/fold/effect.ts'
import { fold } from '../../src/modules/personnel/rules/fold/fold.ts'
import {
  type Field,
  PARTS,
  type Part,
  slotOf,
  type Value,
  type Values,
} from '../../src/modules/personnel/rules/parts.ts'
import { dayAfterLast, firstDay } from '../../src/shared/partial-days.ts'

export const structure = structureOf(PARTS, { kinds: kindInWords, itemsOf })
const unitOn = (unitId: number) => ({ code: `H${unitId}`, name: `Sở số ${unitId}` })

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((at) => new Date(Date.UTC(1970, 0, 1 + at)).toISOString().slice(0, 10))
const moment = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([of, length]) => of.slice(0, length))
/** XML has no place for some characters; those that people type it has. */
const words = fc
  .string({ unit: fc.constantFrom(...'Nguyễn &<>"\'\t\n;ơ—😀'), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '')

function aValue({ type, catalogue }: Field): fc.Arbitrary<Value> {
  if (type === 'code') return fc.constantFrom(...itemsOf(catalogue ?? '').map(({ code }) => code))
  if (type === 'text' || type === 'address') return words
  if (type === 'date') return day
  if (type === 'partial-date') return moment
  if (type === 'image') return fc.constant('ab'.repeat(32))
  return fc.integer({ min: 1, max: 9_999 })
}

const valuesOf = (part: Part): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(part.fields.map((field) => [field.key, aValue(field)])), {
    requiredKeys: part.fields.filter(({ required }) => required).map(({ key }) => key),
  }) as fc.Arbitrary<Values>

const effectOf = (part: Part): fc.Arbitrary<Effect> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(valuesOf(part), moment, fc.option(moment)).map(([values, from, last]): Effect => {
        const to = last !== null && dayAfterLast(last) > firstDay(from) ? last : null
        return { op: 'set', part: part.key, slot: slotOf(part, values), from, to, values }
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(day, fc.boolean())
        .map(([on, isAll]): Effect => ({ op: 'end', part: part.key, slot: isAll ? null : slotOf(part, {}), on })),
    },
  )

export const anEvent = fc.record({
  kind: fc.constantFrom(...Object.keys(kindInWords)),
  effectiveOn: day,
  standing: fc.constantFrom('verified', 'declared'),
  note: fc.option(words),
  page: fc.option(fc.integer({ min: 1, max: 10_000 })),
  decision: fc.option(
    fc.record({
      number: words,
      decidedOn: day,
      issuer: words,
      signer: fc.option(words),
      about: fc.oneof(fc.constant(''), words),
    }),
  ),
  // Few parts, so that lines meet.
  effects: fc.array(fc.constantFrom(...PARTS.slice(0, 16)).chain(effectOf), { minLength: 1, maxLength: 3 }),
})

export type Happened = Omit<ToldEvent, 'ends' | 'facts'> & { effects: readonly Effect[] }

const linesOf = (events: readonly Happened[]) =>
  fold(
    events.map(
      ({ kind, effectiveOn, effects }, at): FoldedEvent => ({
        eventId: String(at),
        row: String(at),
        kind,
        effectiveOn,
        effects,
      }),
    ),
  ).lines

/** Everything the record says, whatever event says it; of a line that was ended before the month it named, the day it ended. */
export const saidBy = (events: readonly Happened[]) =>
  linesOf(events)
    .map((line) => JSON.stringify([line.part, line.slot, line.to, Object.entries(asSaid(line)).toSorted()]))
    .toSorted()

/** As the database would tell it: the lines of the fold, each to its event. */
export function told(events: readonly Happened[]): PersonOut {
  const lines = Map.groupBy(linesOf(events), ({ row }) => row)
  const known = events.map(
    ({ effects, ...rest }, at): ToldEvent => ({
      ...rest,
      ends: effects.flatMap((effect) => (effect.op === 'end' ? [effect] : [])),
      facts: (lines.get(String(at)) ?? []).map((line) => ({ ...line, ...asSaid(line) })),
    }),
  )
  const speaking = known.filter(({ ends, facts }) => ends.length + facts.length > 0)
  return personOut(
    structure,
    { fullName: 'Lê Thị Hồ Sơ', openedOn: '2015-06-01', withheld: [], events: speaking },
    unitOn,
  )
}
