// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { show } from '../../../../../ui/for-tests.tsx'
import type { Figure, SurveyResults, Taking, UnitResults } from '../../../contract.ts'
import { resultWords, takingWords } from '../../text-of-results.vi.ts'
import { TakePanel } from './TakePanel.tsx'
import { UnitResult } from './UnitResult.tsx'
import { UnitsBeside } from './UnitsBeside.tsx'

const figure = (mean: number | null, more: Partial<Figure> = {}): Figure => ({
  about: 'whole',
  key: 'all',
  groupId: null,
  answers: mean === null ? 4 : 40,
  population: 75,
  mean,
  low: mean === null ? null : mean - 30_000,
  high: mean === null ? null : mean + 30_000,
  deviation: mean === null ? null : 120_000,
  error: mean === null ? null : 15_000,
  degrees: mean === null ? null : 390_000,
  isWeighted: false,
  ...more,
})
const unit = (targetId: string, unitName: string, given: number) => ({
  targetId,
  unitName,
  blockName: 'Khối sở',
  given,
  asked: 40,
})
const whole = { about: 'whole' as const, key: 'all', title: 'Chung các tiêu chí', questions: ['Câu 1', 'Câu 2'] }
const first = { about: 'criterion' as const, key: '1.6', title: '1.6. Năng động', questions: ['Câu 1'] }

const results: SurveyResults = {
  title: 'Điều tra thử',
  roundName: 'Kỳ 2025',
  isSample: true,
  fewAnswers: 30,
  groups: [{ groupId: 'g1', name: 'Đại biểu' }],
  subjects: [whole, first],
  units: [
    { ...unit('t1', 'Sở Y tế', 40), figures: [figure(700_000), figure(600_000, { about: 'criterion', key: '1.6' })] },
    { ...unit('t2', 'Sở Tài chính', 40), figures: [figure(812_345)] },
    { ...unit('t3', 'Sở Tư pháp', 4), figures: [figure(null)] },
  ],
}

/** Answers every call with what stands under the end of its path. */
function answering(answers: Record<string, unknown>) {
  const sent: { path: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const path = new URL(String(url), 'http://here').pathname
    if (init?.body) sent.push({ path, body: JSON.parse(String(init.body)) })
    const key = Object.keys(answers).find((end) => path.endsWith(end))
    return new Response(JSON.stringify(key === undefined ? {} : answers[key]), {
      headers: { 'content-type': 'application/json' },
    })
  })
  return sent
}
afterEach(() => vi.unstubAllGlobals())

test('units stand from the best to the worst; who has fewer than five forms has no figure and says so', async () => {
  await show(() => <UnitsBeside surveyId="s" results={results} />)
  expect(screen.getByText(/Sở Tài chính cao nhất với 81,23 %/)).toBeTruthy()
  const bars = screen.getAllByRole('table')[0] as HTMLElement
  expect(
    within(bars)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Sở Tài chính', 'Sở Y tế'])
  expect(screen.getByText(resultWords.tooFewNote)).toBeTruthy()
})

test('a figure opens its working: n, N, the correction and the interval', async () => {
  await show(() => <UnitsBeside surveyId="s" results={results} />)
  await userEvent.click(screen.getByRole('button', { name: /Sở Y tế: Chung các tiêu chí: 70,00/ }))
  const working = await screen.findByRole('dialog')
  for (const told of ['40', '75', '12,00 %', '1,50 %', '67,00 – 73,00 %'])
    expect(within(working).getAllByText(told).length).toBeGreaterThan(0)
  // √((75 − 40) ÷ (75 − 1)).
  expect(within(working).getByText('0,6877')).toBeTruthy()
})

test('a unit says which groups are not shown apart, and keeps the remarks of few to itself', async () => {
  const of: UnitResults = {
    unit: unit('t1', 'Sở Y tế', 12),
    groups: [
      { groupId: 'g1', name: 'Đại biểu', given: 9, asked: 20 },
      { groupId: 'g2', name: 'Lãnh đạo xã', given: 3, asked: 20 },
    ],
    subjects: [whole, first],
    figures: [figure(700_000, { answers: 12 }), figure(600_000, { about: 'criterion', key: '1.6' })],
    blockMeans: [{ about: 'whole', key: 'all', mean: 756_173, units: 2 }],
    remarks: null,
  }
  answering({ '/results/t1': of })
  await show(() => <UnitResult surveyId="s" targetId="t1" fewAnswers={30} />)
  expect(await screen.findByText(/Không nêu riêng: Đại biểu, Lãnh đạo xã/)).toBeTruthy()
  expect(screen.getByText(resultWords.remarksHidden)).toBeTruthy()
  expect(screen.getByText(/Quá ít phiếu \(dưới 30\)/)).toBeTruthy()
  expect(screen.getAllByText('75,62').length).toBeGreaterThan(0)
})

test('what goes into the round is what was seen, without the units left out, and few only with a reason', async () => {
  const value = (code: string, more: object) => ({
    code,
    title: 'Năng động',
    now: null,
    mean: null,
    answers: 40,
    missing: null,
    ...more,
  })
  const offered = {
    version: 4,
    seen: 'abc',
    source: 'Điều tra thử, 84 phiếu',
    roundName: 'Kỳ 2025',
    roundIsPublished: false,
    takenByName: null,
    takenAt: null,
    fewAnswers: 30,
    criteria: [{ code: '1.6', title: 'Năng động' }],
    units: [
      {
        unitId: 1,
        unitName: 'Sở Y tế',
        blockName: 'Khối sở',
        fewReason: null,
        values: [value('1.6', { mean: 600_000, now: { percent: 500_000, source: 'Bảng cũ' } })],
      },
      {
        unitId: 2,
        unitName: 'Sở Tài chính',
        blockName: 'Khối sở',
        fewReason: null,
        values: [value('1.6', { mean: 812_345 })],
      },
      {
        unitId: 3,
        unitName: 'Sở Tư pháp',
        blockName: 'Khối sở',
        fewReason: null,
        values: [value('1.6', { answers: 4, missing: 'too-few' })],
      },
    ],
  } satisfies Taking
  const sent = answering({ '/taking': offered, '/take': { taken: 2 } })
  await show(() => <TakePanel surveyId="s" />)
  expect(await screen.findByText('50,00 → 60,00')).toBeTruthy()
  expect(screen.getByText(takingWords.missing['too-few'])).toBeTruthy()
  expect(screen.getByText(takingWords.takes(2, 2))).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: takingWords.includeUnit('Sở Tài chính') }))
  await userEvent.type(screen.getByLabelText(takingWords.despite('Sở Tư pháp')), 'Ban Chỉ đạo thống nhất')
  await userEvent.click(screen.getByRole('button', { name: takingWords.take }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(takingWords.replaces(1))).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: takingWords.take }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.body).toEqual({
    surveyId: 's',
    version: 4,
    seen: 'abc',
    replaces: true,
    leftOut: [2],
    despiteFew: [{ unitId: 3, reason: 'Ban Chỉ đạo thống nhất' }],
  })
})
