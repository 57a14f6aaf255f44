// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../../../ui/session.tsx'
import type { Survey, SurveyGround } from '../../contract.ts'
import { oneSurvey, surveyGround } from '../data.ts'
import { SurveyPage } from './SurveyPage.tsx'

const rating = (id: string, text: string, criterion: string | null = null) => ({
  kind: 'rating' as const,
  id,
  text,
  scale: ['Kém', 'Tốt'],
  required: true,
  criterion,
})
const [GROUP, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
const draft: Survey = {
  id: '',
  roundId: 'r',
  roundName: 'Kỳ 2025',
  title: 'Điều tra cơ quan',
  status: 'draft',
  opensAt: null,
  closesAt: null,
  isSample: false,
  targets: 2,
  asked: 10,
  given: 0,
  introduction: '',
  questionnaire: {
    sections: [
      { id: 's1', title: 'Chỉ đạo', questions: [rating('q1', 'Năng động', '1.7'), rating('q2', 'Kịp thời')] },
      { id: 's2', title: 'Văn bản', questions: [rating('q3', 'Dễ làm')] },
    ],
  },
  version: 3,
  savedByName: 'Tôi',
  savedAt: null,
  createdByName: 'Tôi',
  openedAt: null,
  closedAt: null,
  countedAt: null,
  takenByName: null,
  takenAt: null,
  groups: [
    { id: GROUP, name: 'Đại biểu', weight: null },
    { id: OTHER, name: 'Lãnh đạo xã', weight: null },
  ],
  surveyed: [
    { id: 't1', unitId: 1, unitName: 'Sở Tài chính' },
    { id: 't2', unitId: 2, unitName: 'Sở Y tế' },
  ],
  quotas: [{ targetId: 't1', groupId: GROUP, forms: 10, population: null }],
}
const ground: SurveyGround = {
  roundIsPublished: false,
  units: [
    { unitId: 1, unitName: 'Sở Tài chính', blockName: 'Khối sở', isLeft: false },
    { unitId: 2, unitName: 'Sở Y tế', blockName: 'Khối sở', isLeft: false },
  ],
  criteria: [
    { code: '1.7', title: 'Chỉ đạo, điều hành', blocks: ['Khối sở'] },
    { code: '2.5', title: 'Chất lượng văn bản', blocks: ['Khối sở'] },
  ],
}

/** The network is the only thing replaced: what is saved, and what another person saved meanwhile. */
let saved: { path: string; body: Record<string, never> }[]
let theirs: Survey | null
let surveyId: string
let opened = 0

vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => {
  surveyId = `dieu-tra-${++opened}`
  saved = []
  theirs = null
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => {})
  Object.assign(document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const version = theirs?.version ?? draft.version + saved.length
    if (init.method === 'GET')
      return Response.json(url.includes('/ground') ? ground : { ...(theirs ?? draft), id: surveyId, version })
    const body = JSON.parse(String(init.body))
    if (body.version !== version)
      return Response.json(
        { problems: [{ reason: 'survey.stale', sentence: 'Lê Văn Nhanh vừa thay đổi cuộc điều tra này.' }] },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      )
    saved.push({ path: url, body })
    return Response.json({ version: body.version + 1 })
  })
})
afterEach(() => vi.unstubAllGlobals())

function open(part: string, change: Partial<Survey> = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  client.setQueryData(oneSurvey(surveyId).queryKey, { ...draft, ...change, id: surveyId })
  client.setQueryData(surveyGround(surveyId).queryKey, ground)
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/survey/$surveyId', component: SurveyPage })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/survey/${surveyId}?phan=${part}`] }),
  })
  const session = {
    account: { id: 't', fullName: 'Tôi', userName: 'toi', unitId: 7, unitName: 'Sở Nội vụ', mustChangePassword: false },
    permissions: ['survey.view', 'survey.manage'].map((permission) => ({ permission, everywhere: true, unitIds: [] })),
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
  return userEvent.setup()
}
const lastSaved = () => waitFor(() => saved.at(-1) ?? expect.unreachable(), { timeout: 6_000 })
const order = (body: unknown) =>
  (body as Pick<Survey, 'questionnaire'>).questionnaire.sections.map(({ questions }) => questions.map(({ id }) => id))

test('a question moves by keyboard into the next section, the hand stays with it, and all is saved by itself', async () => {
  const user = open('phieu-hoi')
  const words = await screen.findByLabelText('Nội dung câu 2', {}, { timeout: 10_000 })
  await user.click(words)
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => expect((document.activeElement as HTMLTextAreaElement).value).toBe('Kịp thời'))
  const { path, body } = await lastSaved()
  expect(path).toContain('save-questionnaire')
  expect(order(body)).toEqual([['q1'], ['q2', 'q3']])
  expect(screen.getByText('1/2 tiêu chí đã có câu hỏi')).toBeTruthy()
})

test('when another was faster nothing is overwritten before one of the two is chosen', async () => {
  const user = open('phieu-hoi')
  const title = await screen.findByLabelText('Tên cuộc điều tra', {}, { timeout: 10_000 })
  theirs = { ...draft, version: 9, title: 'Của Nhanh' }
  await user.type(title, ' mới')
  expect(await screen.findByText('Có bản khác vừa được lưu', {}, { timeout: 6_000 })).toBeTruthy()
  expect(saved).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Lấy bản mới' }))
  await waitFor(() => expect((title as HTMLInputElement).value).toBe('Của Nhanh'))
})

test('a table of Excel goes into the quotas from one cell on, and adds up', async () => {
  const user = open('chi-tieu')
  const cell = await screen.findByLabelText('Số phiếu: Đại biểu về Sở Tài chính', {}, { timeout: 10_000 })
  await user.click(cell)
  await user.paste('20\t30\n1.000\t5')
  const { body } = await lastSaved()
  expect((body as unknown as { quotas: { forms: number }[] }).quotas.map(({ forms }) => forms).toSorted()).toEqual([
    1000, 20, 30, 5,
  ])
  expect(screen.getByText('1.055')).toBeTruthy()
  await user.tab()
  expect((cell as HTMLInputElement).value).toBe('20')
  expect(screen.getByText('1.055')).toBeTruthy()
  await user.click(cell)
  await user.paste('Sở\t30')
  expect(saved).toHaveLength(1)
})

test('of an open survey nothing is saved before it is said, and a quota that falls is refused on the page', async () => {
  const openedAt = '2025-11-01T00:00:00Z'
  const user = open('chi-tieu', { status: 'open', openedAt, opensAt: openedAt, closesAt: '2030-01-01T00:00:00Z' })
  const cell = await screen.findByLabelText('Số phiếu: Đại biểu về Sở Tài chính', {}, { timeout: 10_000 })
  const button = screen.getByRole('button', { name: 'Lưu chỉ tiêu đã tăng' }) as HTMLButtonElement
  expect(button.disabled).toBe(true)
  await user.clear(cell)
  await user.type(cell, '9')
  expect(await screen.findByText(/đang là 10; sau khi mở chỉ được tăng/)).toBeTruthy()
  expect(button.disabled).toBe(true)
  await user.clear(cell)
  await user.type(cell, '15')
  await user.click(button)
  expect((await lastSaved()).path).toContain('raise-quotas')
})
