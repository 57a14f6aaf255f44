import { readXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../tests/support/house.ts'
import { par } from '../contract.ts'
import { aRound, importAll, pdfFile } from '../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let scorer: Client
let assessmentId: string

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house)
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  assessmentId = (await scorer.call(par.assessments, { roundId: round.roundId })).assessments[0]?.id as string
  const { nodes } = await scorer.call(par.assessmentSheet, { assessmentId })
  const criterionId = nodes.find((node) => node.code === '1.1.2')?.id as string
  await scorer.call(par.saveEntry, {
    assessmentId,
    criterionId,
    version: 0,
    inputs: { type: 'ratio', a: 200_000, b: 180_000 },
    note: 'Theo báo cáo năm',
  })
  await importAll(round.admin, round.roundId, 80)
})
afterAll(() => house.close())

const cellsOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0]?.rows ?? []

test('the workbook of a sheet carries the label, the sums of what is below, the total and the working', async () => {
  const rows = await cellsOf((await scorer.download(par.sheetWorkbook, { assessmentId })).bytes)
  const row = (start: string, column = 0) => rows.find((cells) => cells[column] === start)
  expect(row('BỘ MẪU – dữ liệu giả định')).toBeDefined()
  expect(row('1.1.2')?.slice(2, 4)).toEqual([2, 1.8])
  expect(row('1.1.2')?.[5]).toContain('18/20')
  expect(row('1.1.2')?.[5]).toContain('Theo báo cáo năm')
  expect(row('1.1')?.slice(2, 4)).toEqual([3, 1.8])
  const sheet = await scorer.call(par.assessmentSheet, { assessmentId })
  expect(row('Cộng', 1)?.[3]).toBe(sheet.self.points / 10_000)
})

test('a paper on the sheet says its number, day and pages, and whether it is of another time', async () => {
  const { nodes } = await scorer.call(par.assessmentSheet, { assessmentId })
  const criterionId = nodes.find((node) => node.code === '1.1.1')?.id as string
  const facts = { title: 'Báo cáo cũ', number: '7/BC-STC', issuedOn: '2022-12-20' }
  const { documentId } = await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, ...facts },
    pdfFile('báo cáo cũ'),
  )
  await scorer.call(par.linkEvidence, { assessmentId, criterionIds: [criterionId], documentId, pages: 'tr. 3' })
  const rows = await cellsOf((await scorer.download(par.sheetWorkbook, { assessmentId })).bytes)
  expect(rows.find((cells) => cells[0] === '1.1.1')?.[6]).toBe(
    '7/BC-STC ngày 20/12/2022, Báo cáo cũ, trang 3 (ngoài kỳ)',
  )
})

test('a note at its longest still comes out on A4', async () => {
  const { nodes } = await scorer.call(par.assessmentSheet, { assessmentId })
  const criterionId = nodes.find((node) => node.code === '1.1.1')?.id as string
  await scorer.call(par.saveEntry, {
    assessmentId,
    criterionId,
    version: 0,
    inputs: { type: 'steps', option: 0 },
    note: 'Ghi chú dài '.repeat(416),
  })
  const { bytes } = await scorer.download(par.sheetPdf, { assessmentId })
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
})

test('the workbook to fill in comes back as it is, copied whole', async () => {
  const rows = await cellsOf((await round.admin.download(par.importTemplate, { roundId: round.roundId })).bytes)
  const at = rows.findIndex((cells) => cells.includes('Giá trị'))
  const value = rows[at]?.indexOf('Giá trị') as number
  const filled = rows.map((cells, number) =>
    cells.map((cell, column) => (number > at && column === value && cells[1] ? 66.5 : cell)),
  )
  const text = filled.map((cells) => cells.map((cell) => cell ?? '').join('\t')).join('\n')
  const answer = await round.admin.call(par.importValues, { roundId: round.roundId, text, source: 'Điều tra 2024' })
  expect(answer.imported).toBe(rows.filter((cells, number) => number > at && cells[1]).length)
})
