/** The walk can fail: with the second lock of a table taken off, the same walk names the doors that leak. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type House, openHouse } from '../support/house.ts'
import { arrangeWalk, type Walk } from './walker.ts'

let house: House
let walk: Walk

// A walk through open tables leaves its traces: each test has a house of its own.
beforeEach(async () => {
  house = await openHouse()
  walk = await arrangeWalk(house)
})
afterEach(() => house.close())

async function leaksWithout(...tables: string[]): Promise<string[]> {
  for (const table of tables) await house.owner.query(`alter table ${table} disable row level security`)
  return walk.leaks()
}

test('with both locks on, the walk finds nothing', async () => {
  expect(await walk.leaks()).toEqual([])
})

test('without row security on par.assessment alone, the walk finds doors that answer about the hidden sheet', async () => {
  const found = await leaksWithout('par.assessment')
  expect(found).toContain('par.assessmentSheet answers about it (200)')
  expect(found).toContain('par.sheetPdf answers about it (200)')
})

test('without it on all that a sheet is made of, the walk finds the marks themselves, also inside a workbook', async () => {
  const found = await leaksWithout(
    'par.assessment',
    'par.entry',
    'par.evidence',
    'documents.document',
    'documents.version',
    'documents.look',
  )
  for (const door of ['par.assessmentSheet', 'par.sheetWorkbook', 'par.evidenceContent', 'documents.library'])
    expect(found).toContain(`${door} shows it (200)`)
})
