import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooFew, LEAST, shownApart } from './apart.ts'

const WHOLE = 'whole all'
const group = (groupId: string, counts: Record<string, number>) => ({
  groupId,
  counts: new Map(Object.entries(counts)),
})
const even = (groupId: string, answers: number) => group(groupId, { q1: answers, [WHOLE]: answers })
const shown = (groups: readonly ReturnType<typeof group>[], subjects = ['q1', WHOLE]) => {
  const { inDetail, inWhole } = shownApart(groups, subjects, WHOLE)
  return { inDetail: [...inDetail].sort(), inWhole: [...inWhole].sort() }
}

test('groups of five answers or more stand apart', () => {
  expect(shown([even('a', 5), even('b', 9)])).toEqual({ inDetail: ['a', 'b'], inWhole: ['a', 'b'] })
})

test('one group too small takes the next smallest with it: the unit’s figure less the others would tell it', () => {
  expect(shown([even('a', 4), even('b', 20), even('c', 9)])).toEqual({ inDetail: ['b'], inWhole: ['b'] })
})

test('two small groups of five answers together hide each other; of four they do not', () => {
  expect(shown([even('a', 2), even('b', 3), even('c', 9)]).inDetail).toEqual(['c'])
  expect(shown([even('a', 2), even('b', 2), even('c', 9), even('d', 10)]).inDetail).toEqual(['d'])
})

test('a small group beside one other leaves neither apart', () => {
  expect(shown([even('a', 3), even('b', 50)]).inDetail).toEqual([])
})

test('a group that answered nothing hides nobody', () => {
  expect(shown([even('a', 3), even('b', 0), even('c', 9)]).inDetail).toEqual([])
  expect(shown([even('b', 0), even('c', 9)]).inDetail).toEqual(['c'])
})

test('a question too few of the group answered leaves the group its whole only', () => {
  const subjects = ['q1', 'q2', WHOLE]
  const partly = group('a', { q1: 8, q2: 3, [WHOLE]: 8 })
  const all = (id: string, answers: number) => group(id, { q1: answers, q2: answers, [WHOLE]: answers })
  expect(shown([partly, all('b', 10), all('c', 30)], subjects)).toEqual({ inDetail: ['c'], inWhole: ['a', 'b', 'c'] })
})

/**
 * What a reader can reckon: the unknowns are what each group said of each subject. He knows what is shown, that a unit's
 * figure is its groups' together, and, where a group answered every question of a subject as often as the subject itself,
 * that the subject is their mean.
 */
interface Case {
  groups: { groupId: string; counts: Map<string, number> }[]
  criteria: Record<string, string[]>
}

function reckonable({ groups, criteria }: Case): string[] {
  const questions = Object.values(criteria).flat()
  const made: Record<string, string[]> = { ...criteria, [WHOLE]: questions }
  const subjects = [...questions, ...Object.keys(made)]
  const { inDetail, inWhole } = shownApart(groups, subjects, WHOLE)
  const countOf = (id: string, subject: string) => groups.find((one) => one.groupId === id)?.counts.get(subject) ?? 0
  const cells = groups.flatMap(({ groupId }) =>
    subjects.filter((subject) => countOf(groupId, subject) > 0).map((subject) => `${groupId} ${subject}`),
  )
  const rowOf = (terms: [string, number][]) => {
    const row = cells.map(() => 0)
    for (const [cell, factor] of terms) row[cells.indexOf(cell)] = (row[cells.indexOf(cell)] ?? 0) + factor
    return row
  }
  const rows: number[][] = []
  for (const subject of subjects) {
    const answering = groups.filter(({ groupId }) => countOf(groupId, subject) > 0)
    const answers = answering.reduce((sum, { groupId }) => sum + countOf(groupId, subject), 0)
    if (answers >= LEAST) rows.push(rowOf(answering.map(({ groupId }) => [`${groupId} ${subject}`, 1])))
    for (const { groupId } of answering) {
      if ((subject === WHOLE ? inWhole : inDetail).has(groupId)) rows.push(rowOf([[`${groupId} ${subject}`, 1]]))
      const parts = made[subject] ?? []
      if (parts.length === 0 || parts.some((part) => countOf(groupId, part) !== countOf(groupId, subject))) continue
      rows.push(
        rowOf([
          [`${groupId} ${subject}`, parts.length],
          ...parts.map((part): [string, number] => [`${groupId} ${part}`, -1]),
        ]),
      )
    }
  }
  const rank = rankOf(rows)
  const secrets = subjects.flatMap((subject): [string, number[]][] => {
    const answering = groups.filter(({ groupId }) => countOf(groupId, subject) > 0)
    const alone = answering.filter(({ groupId }) => isTooFew(countOf(groupId, subject)))
    const answers = answering.reduce((sum, { groupId }) => sum + countOf(groupId, subject), 0)
    const unit = rowOf(answering.map(({ groupId }) => [`${groupId} ${subject}`, 1]))
    return [
      ...alone.map(({ groupId }): [string, number[]] => [
        `${groupId} ${subject}`,
        rowOf([[`${groupId} ${subject}`, 1]]),
      ]),
      ...(isTooFew(answers) ? [[subject, unit] as [string, number[]]] : []),
    ]
  })
  return secrets.filter(([, row]) => rankOf([...rows, row]) === rank).map(([name]) => name)
}

function rankOf(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9)
    if (at < 0) continue
    ;[rows[rank], rows[at]] = [rows[at] as number[], rows[rank] as number[]]
    const pivot = rows[rank] as number[]
    for (const [place, row] of rows.entries()) {
      const factor = place === rank ? 0 : (row[column] ?? 0) / (pivot[column] as number)
      if (factor !== 0) for (let c = column; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0)
    }
    rank++
  }
  return rank
}

/** Groups of forms that answered some of four questions of two criteria. */
const Some = fc
  .array(fc.array(fc.subarray(['q1', 'q2', 'q3', 'q4']), { maxLength: 14 }), { minLength: 1, maxLength: 5 })
  .map((forms): Case => {
    const criteria = { c1: ['q1', 'q2'], c2: ['q3', 'q4'] }
    const made: Record<string, string[]> = { ...criteria, [WHOLE]: ['q1', 'q2', 'q3', 'q4'] }
    for (const question of ['q1', 'q2', 'q3', 'q4']) made[question] = [question]
    const groups = forms.map((answered, place) => ({
      groupId: `g${place}`,
      counts: new Map(
        Object.entries(made).map(([subject, parts]) => [
          subject,
          answered.filter((form) => parts.some((part) => form.includes(part))).length,
        ]),
      ),
    }))
    return { groups, criteria }
  })
const Complete = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }).map(
  (sizes): Case => ({
    criteria: { c1: ['q1', 'q2'], c2: ['q3'] },
    groups: sizes.map((size, place) => ({
      groupId: `g${place}`,
      counts: new Map(['q1', 'q2', 'q3', 'c1', 'c2', WHOLE].map((subject) => [subject, size])),
    })),
  }),
)

test('from everything shown nobody can reckon what fewer than five of a group said', () => {
  fc.assert(
    fc.property(fc.oneof(Complete, Some), (some) => {
      expect(reckonable(some)).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
