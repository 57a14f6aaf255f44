/** Two records of one person become one. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FoldedEvent, sets } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { ENACTED } from '../law/enacted.ts'
import { type Choice, type Choices, eventsAfter, merged, slotsOfMerge, whyNotMerge } from './merging.ts'

const WHEN = { today: '2026-11-26', law: ENACTED }
const event = (id: string, ...effects: FoldedEvent['effects']): FoldedEvent => ({
  eventId: id,
  row: id,
  kind: 'declare',
  effectiveOn: '2020-01-01',
  effects,
})
const pay = (from: string, step: number) => sets('pay', from, { rank: '01.003', step, coefficient: 234 })
const school = (from: string, name: string) => sets('training', from, { school: name, major: 'Luật' }, { to: '2010' })
const linesOf = (events: readonly FoldedEvent[]) => fold(events).lines.map(({ row: _, ...line }) => line)

test('what both say is said once; where they differ a choice is asked, which must go together', () => {
  const kept = [event('a', pay('2016', 1), school('2006', 'ĐH Luật'))]
  const gone = [event('b', pay('2016', 2), school('2006', 'ĐH Luật')), event('c', school('2012', 'HV Hành chính'))]
  expect(
    slotsOfMerge(kept, gone)
      .filter(({ differs }) => differs)
      .map(({ key }) => key),
  ).toEqual(['pay'])
  expect(whyNotMerge(kept, gone, {}, WHEN)).toMatchObject({ reason: 'personnel.merge-not-chosen', at: 'pay' })
  // Both from one day on: one of them would silently stand.
  expect(whyNotMerge(kept, gone, { pay: 'both' }, WHEN)).toMatchObject({ reason: 'personnel.merge-contradicts' })
  expect(whyNotMerge(kept, gone, { pay: 'gone' }, WHEN)).toBeNull()
  expect(linesOf(eventsAfter(kept, gone, { pay: 'gone' }))).toMatchObject([
    { part: 'pay', values: { step: 2 } },
    { part: 'training', values: { school: 'ĐH Luật' } },
    { part: 'training', values: { school: 'HV Hành chính' } },
  ])
})

test('histories that follow one another are taken both', () => {
  const [kept, gone] = [[event('a', pay('2016', 1))], [event('b', pay('2016', 1), pay('2019', 2))]]
  expect(whyNotMerge(kept, gone, { pay: 'both' }, WHEN)).toBeNull()
  expect(linesOf(eventsAfter(kept, gone, { pay: 'both' }))).toMatchObject([
    { from: '2016-01-01', to: '2019-01-01', values: { step: 1 } },
    { from: '2019-01-01', to: null, values: { step: 2 } },
  ])
})

test('what could be true of each and not of one person is not merged', () => {
  const born = (day: string) => sets('person', day, { sex: 'F', bornOn: day })
  const hired = sets('employment', '1998', { unitId: 1, personKind: 'CONG_CHUC' })
  const [kept, gone] = [[event('a', born('1990-05-01'))], [event('b', born('1975-05-01'), hired)]]
  // The birth of the one with the work of the other: at work at eight.
  expect(whyNotMerge(kept, gone, { person: 'kept' }, WHEN)).toMatchObject({ reason: 'personnel.too-young' })
  expect(whyNotMerge(kept, gone, { person: 'gone' }, WHEN)).toBeNull()
})

const years = fc.integer({ min: 2010, max: 2016 }).map(String)
const effects = fc.oneof(
  fc.record({ from: years, step: fc.integer({ min: 1, max: 3 }) }).map(({ from, step }) => pay(from, step)),
  fc
    .record({ from: years, unitId: fc.integer({ min: 1, max: 2 }) })
    .map(({ from, unitId }) => sets('employment', from, { unitId, personKind: 'CONG_CHUC' })),
  fc.record({ from: years, name: fc.constantFrom('A', 'B') }).map(({ from, name }) => school(from, name)),
  years.map((year) => ({ op: 'end' as const, part: 'pay', slot: null, on: `${year}-06-01` })),
)
const history = (prefix: string) =>
  fc
    .array(fc.array(effects, { minLength: 1, maxLength: 3 }), { maxLength: 4 })
    .map((events) => events.map((said, at) => event(`${prefix}${at}`, ...said)))

test('taking one side everywhere gives that side’s history, and no row of either is lost', () => {
  fc.assert(
    fc.property(history('a'), history('b'), fc.constantFrom<Choice>('kept', 'gone'), (kept, gone, side) => {
      const choices: Choices = { pay: side, employment: side }
      const after = eventsAfter(kept, gone, choices)
      const states = (events: readonly FoldedEvent[]) => linesOf(events).filter(({ part }) => part !== 'training')
      expect(states(after)).toEqual(states(side === 'kept' ? kept : gone))
      const schools = (events: readonly FoldedEvent[]) =>
        new Set(
          linesOf(events)
            .filter(({ part }) => part === 'training')
            .map((line) => JSON.stringify(line)),
        )
      expect(schools(after)).toEqual(new Set([...schools(kept), ...schools(gone)]))
      // Every event of the record that goes is spoken of: none is left behind.
      expect(merged(kept, gone, choices).gone.map(({ eventId }) => eventId)).toEqual(gone.map(({ eventId }) => eventId))
    }),
  )
})
