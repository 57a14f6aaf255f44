// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../../../ui/session.tsx'
import type { AssessmentSheet, CriterionNode, LeafFact, OfferedFact, Review, SelfEntry } from '../../contract.ts'
import { assessmentSheet } from '../data.ts'
import { nothingKnown } from '../parts/leaf/sheet-order.ts'
import { sheetWords, unitWords } from '../text.vi.ts'
import { factWords } from '../text-of-facts.vi.ts'
import { SheetPage } from './SheetPage.tsx'

const node = (id: string, code: string, scoring: unknown, parentId: string | null): CriterionNode => ({
  id,
  parentId,
  code,
  kind: parentId === null ? 'area' : 'criterion',
  title: `Nội dung ${code}`,
  maxPoints: 10_000,
  assessedBy: 'self',
  scoring: scoring as CriterionNode['scoring'],
  evidence: [],
  mayBeNotApplicable: false,
  dataSource: null,
  appraisingBody: null,
  legalBasis: '',
})
const scale = {
  type: 'steps',
  options: [
    { when: 'Đúng hạn', points: 10_000 },
    { when: 'Chậm', points: 5_000 },
  ],
}
const none = { points: 0, applicableMax: 20_000, bonus: 0, penalty: 0, index: 0 }
const sheet: AssessmentSheet = {
  id: 'p1',
  roundId: 'k1',
  roundName: 'Kỳ 2025',
  year: 2025,
  blockName: 'Khối sở',
  isModel: true,
  unitId: 7,
  unitName: 'Sở Y tế',
  status: 'draft',
  toScore: 2,
  scored: 0,
  withEvidence: 0,
  papers: { outside: 0, undated: 0 },
  appraised: 0,
  contested: 0,
  answered: 0,
  explainable: 0,
  selfPoints: 0,
  appraisedPoints: null,
  submittedAt: null,
  returnReason: null,
  leftCause: null,
  leftReason: null,
  closesAt: '2099-01-01T00:00:00Z',
  explaining: null,
  setId: 'b1',
  setName: 'Bộ mẫu',
  warning: '',
  headReview: false,
  signedSheet: 'optional',
  submissions: 0,
  adjustments: { bonus: { max: 0, rules: [] }, penalty: { max: 0, rules: [] } },
  nodes: [
    node('a', '1', null, null),
    node('c1', '1.1', scale, 'a'),
    node('c2', '1.2', { type: 'ratio', a: 'tổng số', b: 'số đã xong' }, 'a'),
  ],
  leaves: [],
  windows: [{ stage: 'self-assessment', opensAt: '2020-01-01T00:00:00Z', closesAt: '2099-01-01T00:00:00Z' }],
  period: { from: '2025-01-01', to: '2025-12-31' },
  extendedTo: null,
  explanationExtendedTo: null,
  extensions: [],
  leftByName: null,
  leftAt: null,
  selfBonus: [],
  selfPenalty: [],
  appraisedBonus: null,
  appraisedPenalty: null,
  adjustmentReview: null,
  adjustmentVersion: 1,
  adjustmentAppraisal: null,
  self: none,
  appraisedFigures: none,
  mayEdit: null,
  mayAppraise: null,
  mayExplain: null,
  mayAppraiseAgain: null,
  hasCouncil: false,
  mayDecide: null,
  submitProblems: [],
  submitWarnings: [],
  closeProblems: [],
  sendProblems: [],
  settleProblems: [],
  appraisers: { consolidating: null, substitute: null, bodies: [] },
  explainedAt: null,
  explainedByName: null,
  settledAt: null,
  settledByName: null,
  papersGone: [],
}
const entryOf = (body: { inputs: SelfEntry['inputs']; note: string }, version: number): SelfEntry => ({
  inputs: body.inputs,
  notApplicable: false,
  notApplicableReason: '',
  note: body.note,
  points: null,
  version,
  factValueId: null,
  objection: '',
  updatedByName: 'Trần Thị Lan',
  updatedAt: '2026-11-24T07:05:00Z',
})

const reviewFrom = (body: { outcome: 'approved' | 'sent-back'; entryVersion: number; comment: string }): Review => ({
  outcome: body.outcome,
  comment: body.comment,
  entryVersion: body.entryVersion,
  evidenceSeen: [],
  reviewedByName: 'Hoàng Thị Đầu',
  reviewedAt: '2026-11-24T07:05:00Z',
  version: 1,
})

const source: OfferedFact = {
  key: 'thu.dung-han',
  title: 'Tỷ lệ nhiệm vụ đúng hạn',
  unit: 'rate',
  levels: ['department'],
  numerator: 'đúng hạn',
  denominator: 'đến hạn',
  others: [],
}
const computed: LeafFact = {
  key: source.key,
  askedAt: '2026-01-05T02:00:00Z',
  failure: null,
  now: {
    valueId: 'v1',
    asOf: '2025-12-31',
    knownAt: '2026-01-05T02:00:00Z',
    numerator: 18,
    denominator: 20,
    others: {},
    whenNone: null,
    inputs: { type: 'ratio', a: 200_000, b: 180_000 },
    rowsTotal: 20,
  },
  taken: null,
  locked: null,
}

/** The network is the only thing replaced: what is saved, and what another person saved meanwhile. */
let saved: { criterionId: string; version: number; inputs: unknown; objection?: string }[]
let theirs: SelfEntry | null
let served: AssessmentSheet
let taken: unknown[]
let reviewed: { criterionId: string; outcome: 'approved' | 'sent-back'; entryVersion: number; comment: string }[]

beforeEach(() => {
  saved = []
  theirs = null
  served = sheet
  reviewed = []
  taken = []
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollTo = () => {}
  // jsdom loads no fonts; growing text fields ask when they are there.
  Object.assign(document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (url.includes('/par/fact-sources')) return Response.json({ sources: [source] })
    if (url.endsWith('/signing')) return Response.json({ signing: null, changes: [] })
    if (init.method === 'GET')
      return Response.json({
        ...served,
        leaves: theirs ? [{ ...nothingKnown('c1'), entry: theirs }] : served.leaves,
      })
    const body = JSON.parse(String(init.body))
    if (url.endsWith('/facts/take')) {
      taken.push(body)
      return Response.json({ taken: 1, self: none })
    }
    if (url.endsWith('/review')) {
      reviewed.push(body)
      return Response.json({ review: reviewFrom(body) })
    }
    if (theirs && body.version !== theirs.version)
      return Response.json(
        { problems: [{ reason: 'par.stale-entry', sentence: 'Trần Thị Lan vừa sửa.' }] },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      )
    saved.push(body)
    return Response.json({ entry: entryOf(body, body.version + 1), self: none })
  })
})
afterEach(() => vi.unstubAllGlobals())

async function open({
  permission = 'par.self-assess',
  of = sheet,
}: {
  permission?: string
  of?: AssessmentSheet
} = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  served = of
  client.setQueryData(assessmentSheet('p1').queryKey, of)
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/par/assessments/$assessmentId', component: SheetPage })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/par/assessments/p1'] }),
  })
  const session = {
    account: { id: 't', fullName: 'Tôi', userName: 'toi', unitId: 7, unitName: 'Sở Y tế', mustChangePassword: false },
    permissions: [{ permission, everywhere: false, unitIds: [7] }],
    demo: false,
  }
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <SessionProvider session={session} refresh={async () => session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findAllByRole('heading', { level: 2 })
  return { user: userEvent.setup(), router }
}

test('by keyboard alone: a digit chooses, Enter goes on, numbers are typed, arrows move', async () => {
  const { user } = await open()
  await user.keyboard('2{Enter}')
  await screen.findByRole('heading', { level: 2, name: /1\.2/ })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tổng số')))
  await user.keyboard('20{Enter}15')
  expect(screen.getByText('15 ÷ 20 = 75 % → 15/20 × 1 = 0,75 điểm')).toBeTruthy()
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 2, name: sheetWords.adjustments })
  await user.keyboard('{ArrowUp}{ArrowUp}')
  await screen.findByRole('heading', { level: 2, name: /1\.1/ })
  await waitFor(() =>
    expect(saved).toMatchObject([
      { criterionId: 'c1', version: 0, inputs: { type: 'steps', option: 1 } },
      { criterionId: 'c2', version: 0, inputs: { type: 'ratio', a: 200_000, b: 150_000 } },
    ]),
  )
  expect(await screen.findByText(/Đã lưu/)).toBeTruthy()
})

test('two people at one criterion: both versions are shown, and the person chooses', async () => {
  const { user } = await open()
  theirs = entryOf({ inputs: { type: 'steps', option: 0 }, note: 'bản của Lan' }, 1)
  await user.keyboard('2')
  const choice = await screen.findByText(sheetWords.conflict, undefined, { timeout: 3_000 })
  expect(choice).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('region', { name: sheetWords.theirs }).textContent).toContain('Đúng hạn'))
  expect(screen.getByRole('region', { name: sheetWords.mine }).textContent).toContain('Chậm')
  expect(saved).toEqual([])
  await user.click(screen.getByRole('button', { name: sheetWords.keepMine }))
  await waitFor(() => expect(saved).toMatchObject([{ version: 1, inputs: { type: 'steps', option: 1 } }]))
})

test('sending names everything that is missing, and says who sends', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: sheetWords.submit }))
  expect(await screen.findByText('Tiêu chí 1.1 chưa nhập số liệu.')).toBeTruthy()
  expect(screen.getByText(sheetWords.notHead)).toBeTruthy()
  await user.click(screen.getByText('Tiêu chí 1.2 chưa nhập số liệu.'))
  await screen.findByRole('heading', { level: 2, name: /1\.2/ })
})

const entered = (criterionId: string, version: number, review: Review | null = null) => ({
  ...nothingKnown(criterionId),
  entry: entryOf({ inputs: { type: 'steps', option: 0 }, note: '' }, version),
  review,
})

test('the head approves by Enter and goes on; what changed since stands first in his list', async () => {
  const before = reviewFrom({ outcome: 'approved', entryVersion: 1, comment: '' })
  const nodes = [...sheet.nodes.slice(0, 2), node('c2', '1.2', scale, 'a'), node('c3', '1.3', scale, 'a')]
  const leaves = [entered('c1', 1, before), entered('c2', 2, before), entered('c3', 1)]
  const { user } = await open({ permission: 'par.submit', of: { ...sheet, headReview: true, nodes, leaves } })
  await screen.findByRole('heading', { level: 2, name: /1\.2/ })
  expect(screen.getAllByText(unitWords.reviewStates.lapsed).length).toBeGreaterThan(0)
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 2, name: /1\.3/ })
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(reviewed).toMatchObject([
      { criterionId: 'c2', version: 1, entryVersion: 2, outcome: 'approved' },
      { criterionId: 'c3', version: 0, entryVersion: 1, outcome: 'approved' },
    ]),
  )
  expect(saved).toEqual([])
})

test('sent back with a comment; the scorer meets it first, with what was written', async () => {
  const back = reviewFrom({ outcome: 'sent-back', entryVersion: 1, comment: 'Đối chiếu báo cáo quý IV' })
  const nodes = [...sheet.nodes.slice(0, 2), node('c2', '1.2', scale, 'a')]
  const leaves = [entered('c1', 1), entered('c2', 1, back)]
  await open({ of: { ...sheet, headReview: true, nodes, leaves } })
  await screen.findByRole('heading', { level: 2, name: /1\.2/ })
  expect(screen.getByRole('alert', { name: unitWords.sentBackTitle(1) }).textContent).toContain(
    'Đối chiếu báo cáo quý IV',
  )
  expect(screen.queryByRole('button', { name: unitWords.sendBack })).toBeNull()
})

test('a computed figure is shown and taken by a button; something else asks for a reason, which is saved with it', async () => {
  const leaves = [{ ...nothingKnown('c2'), fact: computed }]
  await open({ of: { ...sheet, leaves } })
  const user = userEvent.setup()
  await user.keyboard('{ArrowDown}')
  expect(await screen.findByText('18 trên 20 (90 %)')).toBeDefined()
  expect(screen.getByText(factWords.source(source.title))).toBeDefined()
  await user.click(screen.getByRole('button', { name: factWords.take }))
  await waitFor(() =>
    expect(taken).toEqual([{ assessmentId: 'p1', leaves: [{ criterionId: 'c2', version: 0, valueId: 'v1' }] }]),
  )
  const [a, b] = [screen.getByLabelText('Tổng số'), screen.getByLabelText('Số đã xong')]
  await user.type(a, '20')
  await user.type(b, '20')
  const reason = await screen.findByLabelText(new RegExp(factWords.objection))
  expect(screen.getByText(factWords.objectionNeeded)).toBeDefined()
  await user.type(reason, 'đã gia hạn')
  await waitFor(() => expect(saved.at(-1)).toMatchObject({ criterionId: 'c2', objection: 'đã gia hạn' }), {
    timeout: 8_000,
  })
})
