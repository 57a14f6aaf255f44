import { readXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../tests/support/house.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../actions/appraisal/fixtures.ts'
import { par } from '../contract.ts'

let house: House
let round: BodyRound
const ratio = (b: number) => ({ type: 'ratio' as const, a: 200_000, b: b * 10_000 })

beforeAll(async () => {
  house = await openHouse()
  round = await aBodyRound(house)
  const { sheetId: assessmentId, consolidator, scorer, head } = round
  const at = { assessmentId, criterionId: round.leaf('1.1.2') }
  await fillSheet(scorer, assessmentId, { '1.1.2': ratio(19) })
  await head.call(par.submitAssessment, { assessmentId })
  round.to('appraisal')
  const corrected = { outcome: 'corrected' as const, inputs: ratio(16), reason: 'Bốn việc quá hạn' }
  await consolidator.call(par.appraiseEntry, { ...at, version: 0, ...corrected })
  await consolidator.call(par.agreeRemaining, { assessmentId })
  await consolidator.call(par.closeAppraisal, { assessmentId })
  round.to('explanation')
  const text = 'Hai việc được gia hạn'
  await scorer.call(par.saveExplanation, { ...at, version: 0, accepted: false, text, inputs: ratio(18) })
  await head.call(par.sendExplanation, { assessmentId })
  round.to('second-appraisal')
  const kept = { outcome: 'kept' as const, reason: 'Không có văn bản gia hạn' }
  await consolidator.call(par.appraiseAgain, { ...at, version: 0, ...kept })
  const decided = { outcome: 'corrected' as const, inputs: ratio(17), reason: 'Tính thêm một việc' }
  await consolidator.call(par.decideByCouncil, { ...at, version: 0, ...decided, decisionNumber: '05/BB-HĐTĐ' })
})
afterAll(() => house.close())

const books = async () =>
  (await readXlsx((await round.scorer.download(par.sheetWorkbook, { assessmentId: round.sheetId })).bytes)).sheets

test('the five hands stand beside each other in the sheet, with what counts', async () => {
  const rows = (await books())[0]?.rows ?? []
  const heads = rows.find((cells) => cells.includes('Tự chấm')) ?? []
  expect(heads.slice(3, 9)).toEqual([
    'Tự chấm',
    'Thẩm định lần một',
    'Giải trình',
    'Thẩm định lần hai',
    'Hội đồng',
    'Điểm được tính',
  ])
  const row = rows.find((cells) => cells[0] === '1.1.2') ?? []
  expect(row.slice(3, 9)).toEqual([1.9, 1.6, 1.8, 1.6, 1.7, 1.7])
  expect(row[9]).toContain('Hội đồng quyết định số 05/BB-HĐTĐ: điều chỉnh, Phạm Thị Thẩm')
  // An explanation adds up to nothing: it was given of one criterion.
  expect(rows.find((cells) => cells[0] === '1.1')?.slice(3, 9)).toEqual([2.9, 2.6, null, null, null, 2.7])
  const sheet = await round.scorer.call(par.assessmentSheet, { assessmentId: round.sheetId })
  expect(rows.find((cells) => cells[1] === 'Cộng')?.[8]).toBe(sheet.appraisedFigures.points / 10_000)
})

test('every word of every hand has a row: author, time, reason, papers it saw, whether it counts', async () => {
  const book = (await books())[1]
  expect(book?.name).toBe('Các bước chấm')
  const rows = (book?.rows ?? []).filter((cells) => cells[0] === '1.1.2')
  expect(rows.map((cells) => [cells[2], cells[3], cells[4], cells[8], cells[11]])).toEqual([
    ['Đơn vị tự chấm', 'tự chấm', 1.9, 'Lê Văn Chấm', ''],
    ['Thẩm định lần một', 'điều chỉnh', 1.6, 'Phạm Thị Thẩm', ''],
    ['Giải trình', 'đề nghị xem lại', 1.8, 'Lê Văn Chấm', ''],
    ['Thẩm định lần hai', 'giữ nguyên', 1.6, 'Phạm Thị Thẩm', ''],
    ['Hội đồng quyết định', 'điều chỉnh', 1.7, 'Phạm Thị Thẩm', 'đang được tính'],
  ])
  expect(rows[1]?.[10]).toBe('Báo cáo năm, bản 1, trang 3')
})

test('a figure tells its five hands', async () => {
  const { lines } = await round.scorer.call(par.figureWorking, {
    assessmentId: round.sheetId,
    criterionId: round.leaf('1.1.2'),
  })
  expect(lines.map(({ label }) => label).slice(0, 5)).toEqual([
    'Đơn vị tự chấm',
    'Thẩm định lần một: điều chỉnh',
    'Giải trình: đề nghị xem lại',
    'Thẩm định lần hai: giữ nguyên',
    'Hội đồng quyết định: điều chỉnh',
  ])
  expect(lines[4]?.text).toContain('quyết định số 05/BB-HĐTĐ')
})

test('it comes out on A4 too', async () => {
  const { bytes } = await round.scorer.download(par.sheetPdf, { assessmentId: round.sheetId })
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
})
