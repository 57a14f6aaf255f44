// @vitest-environment jsdom
/** Units of this test are invented (bộ mẫu). */
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { show } from '../../../../ui/for-tests.tsx'
import type { OnTime, RateRow } from '../../contract.ts'
import { RateMap } from './RateMap.tsx'

afterEach(cleanup)

const counted = {
  onTime: 2,
  late: 1,
  overdue: 0,
  awaiting: 0,
  notDue: 0,
  notCounted: 0,
  extended: 0,
  extendedLate: 0,
  returned: 0,
  reported: 3,
  denominator: 3,
  rate: 6667,
  lateDays: 4,
  giverDays: 0,
  averageDelay: 40_000,
  giverDelay: 0,
}
const row = (key: string, name: string): RateRow => ({ ...counted, key, name, reportsDue: 0, reportsOnTime: 0 })
const RATE: OnTime = {
  from: '2026-01-01',
  to: '2026-12-31',
  asOf: '2026-11-26',
  whole: row('', ''),
  byGiver: [],
  byDocument: [],
  byField: [],
  byAge: [],
  load: [],
  byUnit: [row('7', 'Sở Mẫu')],
  byMonth: [row('2026-08', '08/2026'), row('2026-09', '09/2026')],
  cells: [{ ...counted, unitId: 7, month: '2026-08' }],
}

test('a cell is reached by keyboard, read out whole, and opens the tasks that were counted in it', async () => {
  const { router } = await show(() => <RateMap of={RATE} />)
  const cell = screen.getByRole('link', { name: 'Sở Mẫu, tháng 8/2026: 2/3 nhiệm vụ đúng hạn' })
  expect(screen.getAllByRole('link')).toEqual([cell])
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(cell)
  await user.keyboard('{Enter}')
  expect(router.state.location).toMatchObject({
    pathname: '/directives/on-time/tasks',
    search: { so: 'denominator', donVi: '7', thang: '2026-08', tu: '2026-01-01', den: '2026-12-31' },
  })
})
