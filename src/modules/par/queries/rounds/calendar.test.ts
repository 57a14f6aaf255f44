import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { par } from '../../contract.ts'
import { aRound } from '../../fixtures.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>

beforeAll(async () => {
  house = await openHouse()
  // Far from the turn of a year.
  house.clock.now = new Date('2026-06-15T02:00:00Z')
  round = await aRound(house)
})
afterAll(() => house.close())

test('the calendar shows the windows of the year; each unit sees its own extensions, the province all of them', async () => {
  const { assessments } = await round.admin.call(par.assessments, { roundId: round.roundId })
  const given = assessments.filter(({ unitName }) => ['Sở Tài chính', 'Sở Y tế'].includes(unitName))
  const extendedTo = new Date(house.clock.now.getTime() + 8 * 86_400_000).toISOString()
  for (const { id } of given)
    await round.admin.call(par.extendUnit, { assessmentId: id, extendedTo, reason: 'Mất điện, mất mạng' })
  const seen = await round.admin.call(par.calendar, { year: 2026 })
  expect(seen.rounds.map(({ name, windows }) => [name, windows.map(({ stage }) => stage)])).toEqual([
    ['Kỳ thử', ['self-assessment', 'appraisal']],
  ])
  expect(seen.extensions.map(({ unitName }) => unitName)).toEqual(['Sở Tài chính', 'Sở Y tế'])
  const unitId = given[0]?.unitId as number
  const scorer = await house.person({ unitId, grants: [{ role: 'par-scorer', unitId }] })
  const own = await scorer.call(par.calendar, { year: 2026 })
  expect(own.rounds).toEqual(seen.rounds)
  expect(own.extensions.map(({ unitName }) => unitName)).toEqual(['Sở Tài chính'])
  expect((await round.admin.call(par.calendar, { year: 2001 })).rounds).toEqual([])
  const { bytes, headers } = await scorer.download(par.calendarFile, { year: 2026 })
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n ', '')
  expect(headers.get('content-type')).toContain('text/calendar')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(text).toContain('SUMMARY:Hết gia hạn tự đánh giá\\, chấm điểm: Sở Tài chính')
  expect(text).not.toContain('Sở Y tế')
})
