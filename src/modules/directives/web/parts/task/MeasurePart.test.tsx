// @vitest-environment jsdom
/** The figures of this test are invented (bộ mẫu). The network is the only thing replaced. */
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../../../../../ui/for-tests.tsx'
import { MeasurePart } from './MeasurePart.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const TASK = '11111111-1111-4111-8111-111111111111'
const RUN = '22222222-2222-4222-8222-222222222222'
const value = (words: string, figure: number) => ({
  key: 'personnel.digitized-rate',
  title: 'Tỷ lệ hồ sơ đã số hóa',
  state: 'computed',
  words,
  figure,
  asOf: '2026-11-26',
  knownAt: '2026-11-26T01:00:00Z',
  working: ['Cách tính'],
  rows: [],
})
const { title: _, state: __, ...kept } = value('75,00 %', 750_000)
const frozen = [{ ...kept, reportId: RUN, moment: 'reported', frozenAt: '2026-11-20T01:00:00Z' }]

/** How far the computing is, and what the measure tells then. */
let run: 'running' | 'done' | 'failed' = 'running'
function network() {
  vi.stubGlobal('fetch', async (asked: string | URL | Request) => {
    const url = String(asked instanceof Request ? asked.url : asked)
    if (url.includes('compute-measure')) return Response.json({ runId: RUN })
    const measure = run === 'done' ? value('80,50 %', 805_000) : value('75,00 %', 750_000)
    return Response.json({
      measure,
      frozen,
      run: url.includes('runId') ? { state: run, done: 0, total: 1 } : null,
    })
  })
}

test('“Tính lại” shows how far it is, and the new figure stands there without reloading, with the difference since the report', async () => {
  run = 'running'
  network()
  await show(() => <MeasurePart taskId={TASK} />)
  expect(await screen.findByText('75,00 %')).toBeTruthy()
  expect(screen.getByText(/đến nay không đổi/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Tính lại' }))
  expect(await screen.findByText('Đang tính lại số đo')).toBeTruthy()
  run = 'done'
  expect(await screen.findByText('80,50 %', {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.getByText(/nay 80,50 % \(\+5,5\)/)).toBeTruthy()
  expect(screen.queryByText('Đang tính lại số đo')).toBeNull()
})

test('a computing that broke off says what to do', async () => {
  run = 'failed'
  network()
  await show(() => <MeasurePart taskId={TASK} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Tính lại' }))
  expect(await screen.findByText(/Hãy bấm “Tính lại” lần nữa/)).toBeTruthy()
})
