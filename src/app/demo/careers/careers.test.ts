/** Careers the demo invents are lawful by the same rules that judge what people enter. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naiveReplay, textOf } from '../../../../tests/support/naive-replay.ts'
import { fold } from '../../../modules/personnel/rules/fold/fold.ts'
import { gapsOf } from '../../../modules/personnel/rules/fold/gaps.ts'
import { ENACTED } from '../../../modules/personnel/rules/law/enacted.ts'
import { implausible } from '../../../modules/personnel/rules/plausible.ts'
import { sensitivityOf } from '../../../modules/personnel/rules/sensitivity.ts'
import { stepDueOf } from '../../../modules/personnel/rules/step-due.ts'
import { addMonths } from '../../../shared/months.ts'
import { aCareer } from './a-career.ts'
import type { Career } from './career-of.ts'

const TODAY = '2026-11-26'
const seeds = fc.nat({ max: 1_000_000 })
const known = ({ events }: Career) => events.map((event, at) => ({ ...event, eventId: `e${at}`, row: `e${at}` }))

test('the same seed tells the same career', () => {
  expect(aCareer(7, TODAY).events).toEqual(aCareer(7, TODAY).events)
})

test('nothing in a career is implausible, contradicts itself, or leaves employment and pay open between', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const career = aCareer(seed, TODAY)
      const { lines, contradictions } = fold(known(career))
      expect(contradictions).toEqual([])
      expect(gapsOf(lines)).toEqual([])
      for (const { effects, paper } of career.events) {
        sensitivityOf(effects)
        expect(
          implausible(
            lines.filter(({ part }) => part === 'person'),
            effects,
            { law: ENACTED, today: TODAY, decidedOn: paper?.decidedOn ?? null },
          ),
        ).toEqual([])
      }
    }),
  )
})

test('no regular step comes before or after the day it is due, an early one comes before (NĐ 204/2004/NĐ-CP, Điều 7)', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const career = aCareer(seed, TODAY)
      const { lines } = fold(known(career))
      const disciplines = lines
        .filter(({ part }) => part === 'discipline')
        .map(({ from, values }) => ({ on: from, form: String(values.form), side: String(values.side) }))
      for (const { kind, effectiveOn: day } of career.events) {
        // What follows the step is not known when it is given.
        const isTold = disciplines.some(({ on }) => on >= day && on.slice(0, 4) === day.slice(0, 4))
        if ((kind !== 'step-regular' && kind !== 'step-early') || isTold) continue
        const before = lines.find(({ part, to }) => part === 'pay' && to === day)
        const employed = lines.find(
          ({ part, from, to }) => part === 'employment' && from < day && (to === null || to >= day),
        )
        const due = stepDueOf(
          before,
          {
            lines,
            disciplines: disciplines.filter(({ on }) => on < day),
            personKind: String(employed?.values.personKind),
          },
          ENACTED,
        )
        if (kind === 'step-regular') expect([seed, day]).toEqual([seed, due?.on])
        else expect(day < (due?.on ?? '')).toBe(true)
      }
    }),
  )
})

test('what the fold says of any day is what the events say one by one', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.date({ min: new Date('1985-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (seed, at) => {
        const day = at.toISOString().slice(0, 10)
        const events = known(aCareer(seed, TODAY))
        const folded = fold(events).lines.filter(({ from, to }) => from <= day && (to === null || to > day))
        expect(folded.map(textOf).toSorted()).toEqual(naiveReplay(events, day).map(textOf))
      },
    ),
  )
})

test('who leads no more keeps no allowance of it; who is rotated stays three years at least (VBHN 10/2026)', () => {
  const kinds = new Set<string>()
  for (let seed = 1; seed <= 600; seed++) {
    const career = aCareer(seed, TODAY)
    const { lines } = fold(known(career))
    const moves = career.events.filter(({ kind }) => ['transfer', 'rotate', 'rearrange'].includes(kind))
    for (const { kind, effectiveOn: day } of career.events) {
      kinds.add(kind)
      const paid = lines.filter(({ slot, from, to }) => slot === 'CHUC_VU' && from <= day && (to === null || day < to))
      if (kind === 'relieve-post') expect(paid).toEqual([])
      const next = moves
        .map(({ effectiveOn }) => effectiveOn)
        .filter((on) => on > day)
        .toSorted()[0]
      if (kind === 'rotate' && next !== undefined) expect(next >= addMonths(day, 36)).toBe(true)
    }
  }
  for (const kind of ['relieve-post', 'rotate', 'transfer', 'convert']) expect(kinds, kind).toContain(kind)
})
