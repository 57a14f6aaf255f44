import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTables } from '../../../platform/office/read.ts'
import { tableDocx } from '../../../platform/office/word.ts'
import { workbook } from '../../../platform/office/xlsx.ts'
import type { CriteriaSet } from '../contract.ts'
import { firstReading } from '../rules/facts/reading.ts'
import { guessColumns } from '../rules/set-tables/columns.ts'
import { randomSet } from '../rules/set-tables/fixtures.ts'
import { readAsGuessed, tableOf } from '../rules/set-tables/office-tables.ts'
import { type Proposal, treeFromRows } from '../rules/set-tables/proposal.ts'
import { type ReadSet, setFromModel } from '../rules/sets/model-set.ts'
import { annexOf } from './set-annex.ts'

const at = new Date('2026-01-05T00:00:00Z')

/** A set as its page shows it; ids are its codes. */
function shown(set: ReadSet): CriteriaSet {
  return {
    id: 'set',
    name: set.name,
    year: set.year,
    level: set.level,
    status: 'draft',
    totalPoints: set.totalPoints,
    surveyPoints: set.surveyPoints,
    isModel: set.isReconstruction,
    warning: set.warning,
    legalBasis: set.legalBasis,
    decisionNumber: null,
    decisionDay: null,
    version: 1,
    basedOn: null,
    decisionFile: null,
    leaves: 0,
    adjustments: set.adjustments,
    problems: [],
    doubts: [],
    mapping: [],
    savedByName: null,
    savedAt: null,
    nodes: set.nodes.map((node) => ({
      ...node,
      id: node.code,
      parentId: node.parent,
    })) as unknown as CriteriaSet['nodes'],
  }
}

async function readBack(bytes: Uint8Array): Promise<Proposal> {
  const tables = await readTables(bytes, 5000)
  const [table] = tables
  if (!table) throw new Error('no table in the annex')
  const { firstRow, columns } = guessColumns(table)
  return treeFromRows([{ at: 0, table, firstRow, columns: columns.map(({ role }) => role) }])
}

const forms = {
  xlsx: (set: ReadSet) => workbook({ at, sheets: [{ ...annexOf(shown(set)), name: 'Phụ lục' }] }),
  docx: (set: ReadSet) => tableDocx({ at, ...annexOf(shown(set)) }),
} as const

/** What the columns of the annex carry. */
const carried = (nodes: readonly ReadSet['nodes'][number][]) =>
  nodes.map(
    ({
      code,
      parent,
      title,
      maxPoints,
      assessedBy,
      scoring,
      evidence,
      appraisingBody,
      mayBeNotApplicable,
      legalBasis,
      dataSource,
      fact,
      kind,
    }) => ({
      code,
      parent,
      kind,
      title,
      maxPoints,
      assessedBy,
      scoring,
      evidence,
      appraisingBody,
      mayBeNotApplicable,
      legalBasis,
      dataSource,
      fact,
    }),
  )

function modelSet(name: string): ReadSet {
  const path = join(import.meta.dirname, `../../../../db/catalogues/par/${name}.json`)
  const found = setFromModel(JSON.parse(readFileSync(path, 'utf8')))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.set
}

test.each(
  (['model-department-2025', 'model-district-2024', 'model-commune-2025'] as const).flatMap((name) =>
    (['xlsx', 'docx'] as const).map((form) => [name, form] as const),
  ),
)(
  '%s goes out as .%s and comes back the same: tree, points, who assesses, rules, papers, bonus and penalty',
  async (name, form) => {
    const set = modelSet(name)
    const read = await readBack(await forms[form](set))
    expect(carried(read.nodes)).toEqual(carried(set.nodes))
    expect(read.problems).toEqual([])
    expect([read.totalPoints, read.surveyPoints]).toEqual([set.totalPoints, set.surveyPoints])
    expect(read.adjustments).toEqual(set.adjustments)
  },
)

test.each(['xlsx', 'docx'] as const)('sources of figures and how they are read come back from a .%s', async (form) => {
  const set = modelSet('model-department-2025')
  const nodes = set.nodes.map((node) => {
    const reading = node.scoring && firstReading(node.scoring, { unit: 'rate', denominator: 'tổng số' })
    return reading ? { ...node, fact: { key: 'organization.functions-issued', reading } } : node
  })
  const kinds = new Set(nodes.flatMap(({ fact }) => fact?.reading.as ?? []))
  expect([...kinds].sort()).toEqual(['counts', 'ratio', 'steps', 'value'])
  const read = await readBack(await forms[form]({ ...set, nodes }))
  expect(carried(read.nodes)).toEqual(carried(nodes))
})

const POINT = 10_000
/** The rows as both files carry them, without a file between: hundreds of sets in the time of one. */
function cellsOf(set: ReadSet) {
  const { columns, rows } = annexOf(shown(set))
  const body = rows.map((row) =>
    columns.map(({ kind }, at) => {
      const cell = row[at] ?? null
      return kind === 'exact' && typeof cell === 'number' ? cell / POINT : cell === '' ? null : (cell as string | null)
    }),
  )
  return tableOf([columns.map(({ title }) => title), ...body])
}

test('any set comes back from the rows of its annex: tree, points, who assesses, titles, rules, papers, bodies', () => {
  fc.assert(
    fc.property(randomSet, (set) => {
      const read = readAsGuessed(cellsOf(set))
      expect(carried(read.nodes)).toEqual(carried(set.nodes))
      expect(read.adjustments).toEqual(set.adjustments)
      expect(read.problems).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test.each(['xlsx', 'docx'] as const)('any set comes back from its annex as .%s', async (form) => {
  await fc.assert(
    fc.asyncProperty(randomSet, async (set) => {
      const read = await readBack(await forms[form](set))
      expect(carried(read.nodes)).toEqual(carried(set.nodes))
      expect(read.totalPoints).toBe(set.totalPoints)
      expect(read.adjustments).toEqual(set.adjustments)
    }),
    { numRuns: 15 },
  )
})
