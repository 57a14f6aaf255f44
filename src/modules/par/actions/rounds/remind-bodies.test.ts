import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { notices } from '../../../notices/contract.ts'
import { par } from '../../contract.ts'
import { ownLeaves } from '../../fixtures.ts'
import { remind } from '../../jobs.ts'
import { aBodyRound, type BodyRound, fillSheet } from '../appraisal/fixtures.ts'

let house: House
let round: BodyRound
const at = (instant: string) => new Date(`${instant}+07:00`)

/** Appraisal from 24/11 to the end of 5/12; Sở Y tế has sent its sheet. */
beforeAll(async () => {
  house = await openHouse()
  house.clock.now = at('2026-11-24T08:00')
  round = await aBodyRound(house)
  await fillSheet(round.scorer, round.sheetId)
  await round.head.call(par.submitAssessment, { assessmentId: round.sheetId })
  const window = (stage: 'self-assessment' | 'appraisal', closes: string) => ({
    stage,
    opensAt: at('2026-11-24T08:00').toISOString(),
    closesAt: at(closes).toISOString(),
  })
  const { version } = await round.admin.call(par.round, { roundId: round.roundId })
  await round.admin.call(par.setWindow, {
    roundId: round.roundId,
    version,
    windows: [window('self-assessment', '2026-12-06T00:00'), window('appraisal', '2026-12-06T00:00')],
  })
})
afterAll(() => house.close())

async function runAt(instant: string): Promise<void> {
  house.clock.now = at(instant)
  await house.owner.query(
    `update identity.session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
    [house.clock.now.toISOString()],
  )
  await runTask(house, remind, {})
}
/** What a person was told of the appraisal, the newest first, its sentence alone. */
const told = async (person: Client) =>
  (await person.call(notices.notices, { pageSize: 200 })).notices
    .filter(({ kind, path }) => kind === 'deadline' && path === '/par/appraisal')
    .map(({ body }) => body.split('\n')[1])

async function ofArea2(): Promise<string[]> {
  return ownLeaves(await round.consolidator.call(par.assessmentSheet, { assessmentId: round.sheetId }))
    .filter(({ code }) => code.startsWith('2.'))
    .map(({ id }) => id)
}

test('near the end each body is told how many criteria wait for it, and who has none is left in peace', async () => {
  const count = (await ofArea2()).length
  expect(count).toBeGreaterThan(1)
  await runAt('2026-12-02T08:00')
  expect(await told(round.justice)).toEqual([
    `Phiếu của Sở Y tế còn ${count} tiêu chí cơ quan mình chưa thẩm định; hạn cuối: hết ngày 05/12/2026.`,
  ])
  expect((await told(round.consolidator))[0]).toMatch(/^Phiếu của Sở Y tế còn \d+ tiêu chí cơ quan mình chưa thẩm định/)
  // Stands in for Sở Nội vụ alone, whose sheet was not sent.
  expect(await told(round.substitute)).toEqual([])
})

test('a body that has done its part hears no more of it; who closes the sheet does', async () => {
  for (const criterionId of await ofArea2())
    await round.justice.call(par.appraiseEntry, {
      assessmentId: round.sheetId,
      criterionId,
      version: 0,
      outcome: 'agreed',
    })
  await runAt('2026-12-04T08:00')
  expect(await told(round.justice)).toHaveLength(1)
  expect(await told(round.consolidator)).toHaveLength(2)
})
