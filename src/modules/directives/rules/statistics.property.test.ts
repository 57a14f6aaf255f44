import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, historyOf, LENGTH, type Notebook, notebook } from '../../../../tests/support/task-notebooks.ts'
import { DIMENSIONS, hasKeys, keyOf, type Told } from './dimensions.ts'
import { FIELDS } from './fields.ts'
import { marksOf } from './marks.ts'
import { type Count, countIn, countOf, FIGURES, isDueIn, isIn } from './rate.ts'

const SUMMED = [...FIGURES, 'lateDays', 'giverDays'] as const
const ALWAYS = { from: day(-1000), to: day(1000) }

const told = fc.record({
  unitId: fc.integer({ min: 1, max: 3 }),
  giverUnitId: fc.integer({ min: 1, max: 2 }),
  documentId: fc.option(fc.constantFrom('a', 'b')),
  field: fc.option(fc.constantFrom(...FIELDS)),
})
const tasks = fc.array(fc.record({ notes: notebook, told }), { maxLength: 30 })
const asOfDay = fc.integer({ min: 0, max: LENGTH })

interface Given {
  notes: Notebook
  told: Omit<Told, 'month' | 'age'>
}

const counted = (given: readonly Given[], asOf: string) =>
  given.map(({ notes, told: own }) => {
    const history = historyOf(notes)
    const marks = marksOf(history, asOf)
    return { ...own, history, marks, age: marks.age, month: (marks.dueOn ?? '').slice(0, 7) }
  })

test('by whatever tasks are told apart, the rows of every figure add up to the whole', () => {
  fc.assert(
    fc.property(tasks, asOfDay, (given, at) => {
      const all = counted(given, day(at))
      const whole = countOf(all.map(({ marks }) => marks))
      for (const dimension of DIMENSIONS) {
        const rows = [...Map.groupBy(all, (task) => keyOf(dimension, task)).values()].map((part) =>
          countOf(part.map(({ marks }) => marks)),
        )
        const sum = (figure: keyof Count) => rows.reduce((total, row) => total + (row[figure] as number), 0)
        for (const figure of SUMMED)
          expect([dimension, figure, sum(figure)]).toEqual([dimension, figure, whole[figure]])
      }
      // Each task is in one figure of how it stands, no more and no less.
      const { onTime, late, overdue, awaiting, notDue, notCounted, denominator } = whole
      expect(onTime + late + overdue + awaiting + notDue + notCounted).toBe(all.length)
      expect(denominator).toBe(onTime + late + overdue)
      // What is counted of marks is what the rule counts of histories.
      expect(whole).toEqual(
        countIn(
          all.map(({ history }) => history),
          ALWAYS,
          day(at),
        ),
      )
    }),
    { numRuns: 60 },
  )
})

test('whoever opens a figure of a row is shown exactly as many tasks as it says', () => {
  fc.assert(
    fc.property(tasks, asOfDay, fc.constantFrom(...DIMENSIONS), (given, at, dimension) => {
      const all = counted(given, day(at))
      for (const [key, part] of Map.groupBy(all, (task) => keyOf(dimension, task))) {
        const row = countOf(part.map(({ marks }) => marks))
        for (const figure of FIGURES) {
          const shown = all.filter((task) => isIn[figure](task.marks) && hasKeys(task, { [dimension]: key }))
          expect(shown).toHaveLength(row[figure])
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('months by the day that counts do not shift tasks: each is due in its month and in no other', () => {
  fc.assert(
    fc.property(tasks, asOfDay, (given, at) => {
      for (const { history, month } of counted(given, day(at))) {
        expect(isDueIn(history, { from: `${month}-01`, to: `${month}-31` }, day(at))).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})
