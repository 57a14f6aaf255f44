import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Effect, type FoldedEvent, sets } from './effect.ts'
import { fold } from './fold.ts'

const event = (eventId: string, ...effects: Effect[]): FoldedEvent => ({
  eventId,
  row: `${eventId}-row`,
  kind: 'declare',
  effectiveOn: '2020-01-01',
  effects,
})
const pay = (eventId: string, from: string, step: number, expects?: { step: number }) =>
  event(eventId, {
    ...sets('pay', from, { rank: '01.003', step, coefficient: 234 }),
    ...(expects && { expects }),
  } as Effect)
const short = (events: readonly FoldedEvent[]) =>
  fold(events).lines.map(({ from, to, values }) => [from, to, values.step ?? values.position])

test('of a state one line holds at a time, until the next; entry order does not matter', () => {
  const events = [pay('c', '2022-06-01', 3), pay('a', '2016-06-01', 1), pay('b', '2019-06-01', 2)]
  const folded = [
    ['2016-06-01', '2019-06-01', 1],
    ['2019-06-01', '2022-06-01', 2],
    ['2022-06-01', null, 3],
  ]
  expect(short(events)).toEqual(folded)
  expect(short(events.toReversed())).toEqual(folded)
})

test('a back-dated decision re-folds what follows and names the later facts it contradicts', () => {
  const before = [pay('a', '2016-06-01', 1), pay('b', '2019-06-01', 2, { step: 1 })]
  expect(fold(before).contradictions).toEqual([])
  const { contradictions } = fold([...before, pay('late', '2018-06-01', 2)])
  expect(contradictions).toMatchObject([{ kind: 'not-before', eventId: 'b', field: 'step', day: '2019-06-01' }])
})

test('an end leaves a gap; two lines of one day contradict; ending nothing is told', () => {
  const ended = event('end', { op: 'end', part: 'pay', slot: '', on: '2018-01-01' })
  expect(short([pay('a', '2016-06-01', 1), ended, pay('b', '2019-06-01', 2)])).toEqual([
    ['2016-06-01', '2018-01-01', 1],
    ['2019-06-01', null, 2],
  ])
  expect(fold([pay('a', '2016-06-01', 1), pay('b', '2016-06-01', 2)]).contradictions).toMatchObject([
    { kind: 'same-day' },
  ])
  expect(fold([pay('b', '2019-06-01', 2), ended]).contradictions).toMatchObject([{ kind: 'nothing-to-end' }])
})

test('rows stand side by side and keep the precision of their paper', () => {
  const work = (eventId: string, from: string, to: string | null) =>
    event(eventId, sets('work', from, { unit: 'UBND xã', position: eventId }, { to }))
  expect(short([work('a', '2010-05', '2012'), work('b', '2011', null)])).toEqual([
    ['2010-05-01', '2013-01-01', 'a'],
    ['2011-01-01', null, 'b'],
  ])
  expect(fold([work('a', '2010-05', '2012')]).lines[0]?.values).toMatchObject({ from: '2010-05', to: '2012' })
})

const days = fc.integer({ min: 0, max: 40 }).map((months) => {
  const at = new Date(Date.UTC(2015, months, 1))
  return at.toISOString().slice(0, 10)
})
const someEffect: fc.Arbitrary<Effect> = fc.oneof(
  fc
    .record({ from: days, step: fc.integer({ min: 1, max: 9 }), to: fc.option(days) })
    .map(({ from, step, to }) =>
      sets('pay', from, { rank: '01.003', step, coefficient: 234 }, { to: to !== null && to >= from ? to : null }),
    ),
  days.map((on): Effect => ({ op: 'end', part: 'pay', slot: '', on })),
)

test('lines of a state never overlap, and any order of entry gives the same', () => {
  fc.assert(
    fc.property(fc.array(someEffect, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (effects, luck) => {
      const events = effects.map((effect, at) => event(`e${at}`, effect))
      const { lines, contradictions } = fold(events)
      for (const [at, line] of lines.entries()) {
        const next = lines[at + 1]
        if (next) expect(line.to !== null && line.to <= next.from).toBe(true)
      }
      const shuffled = events.map((one) => ({ one, at: luck.next().value as number })).toSorted((a, b) => a.at - b.at)
      const again = fold(shuffled.map(({ one }) => one))
      expect(again.lines).toEqual(lines)
      expect(again.contradictions).toHaveLength(contradictions.length)
    }),
  )
})
