import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { points } from '../../../../shared/points.ts'
import { whyNotIssue } from './criteria-set.ts'
import { type ReadSet, setFromModel } from './model-set.ts'

const catalogue = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../../../db/catalogues/par/${name}.json`), 'utf8'))
function read(json: unknown): ReadSet {
  const found = setFromModel(json)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.set
}
const department = () => read(catalogue('model-department-2025'))
const reasons = (set: ReadSet) => whyNotIssue(set).map(({ reason, at }) => [reason, at])
const changed = (code: string, change: object): ReadSet => {
  const set = department()
  return { ...set, nodes: set.nodes.map((node) => (node.code === code ? { ...node, ...change } : node)) }
}

test.each([
  ['model-department-2025', 80, 60],
  ['model-district-2024', 76, 59],
  ['model-commune-2025', 61, 49],
])('%s can be issued as it stands', (name, nodes, leaves) => {
  const set = read(catalogue(name))
  expect(whyNotIssue(set)).toEqual([])
  expect(set.nodes).toHaveLength(nodes)
  expect(set.nodes.filter((node) => node.scoring !== null)).toHaveLength(leaves)
  expect([set.totalPoints, set.surveyPoints]).toEqual([1_000_000, 300_000])
})

test('a sum off by half a point is named with both numbers', () => {
  const [first] = whyNotIssue(changed('1.1', { maxPoints: points(35_000) }))
  expect(first).toEqual({
    reason: 'par.sum-off',
    params: { code: '1', max: '14', sum: '14,5', difference: '0,5' },
    at: '1',
  })
})

test('an option above the maximum, and a scale that never reaches it', () => {
  const steps = (best: number) => ({
    scoring: {
      type: 'steps',
      options: [
        { when: 'có', points: points(best) },
        { when: 'không', points: points(0) },
      ],
    },
  })
  expect(reasons(changed('1.1.1', steps(15_000)))).toEqual([['par.option-above-max', '1.1.1']])
  expect(reasons(changed('1.1.1', steps(5_000)))).toEqual([['par.best-below-max', '1.1.1']])
})

test('codes twice, lost parents and circles are named', () => {
  const set = department()
  expect(reasons({ ...set, nodes: [...set.nodes, ...set.nodes.filter((node) => node.code === '8.2')] })).toContainEqual(
    ['par.code-twice', '8.2'],
  )
  expect(reasons(changed('8.2', { parent: '9' }))).toContainEqual(['par.parent-missing', '8.2'])
  expect(reasons(changed('1.1', { parent: '1.1.1' }))).toContainEqual(['par.parent-circle', '1.1'])
})

test('bands with a gap and bands that contradict each other are refused with the value', () => {
  const bands = (...list: object[]) => ({ scoring: { type: 'bands', input: 'tỷ lệ %', bands: list } })
  expect(
    reasons(changed('1.3.1', bands({ gt: 300_000, points: points(10_000) }, { lt: 300_000, points: points(0) }))),
  ).toEqual([['par.bands-gap', '1.3.1']])
  expect(
    reasons(
      changed(
        '1.3.1',
        bands(
          { gte: 200_000, lte: 500_000, points: points(10_000) },
          { gte: 400_000, lte: 900_000, points: points(0) },
          { gte: 0, points: points(0) },
        ),
      ),
    ),
  ).toEqual([['par.bands-overlap', '1.3.1']])
})

test('what cannot be read is told with the part that is off, not swallowed', () => {
  expect(setFromModel('x')).toMatchObject({ problems: [{ reason: 'par.set-unreadable' }] })
  const json = catalogue('model-department-2025')
  json.nodes.find((node: { code: string }) => node.code === '1.1.2').scoring.type = 'magic'
  json.nodes.find((node: { code: string }) => node.code === '1.2.1').maxPoints = -1
  expect(setFromModel(json)).toMatchObject({
    problems: [
      { reason: 'par.scoring-damaged', at: '1.1.2' },
      { reason: 'par.scoring-damaged', at: '1.2.1' },
    ],
  })
})
