// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../../../ui/session.tsx'
import type { CriteriaSet, CriterionNode } from '../../contract.ts'
import { NO_ADJUSTMENTS } from '../../rules/sets/set-node.ts'
import { criteriaSet, criteriaSets } from '../data.ts'
import { drawWords, sheetWords } from '../text.vi.ts'
import { DrawSetPage } from './DrawSetPage.tsx'

const node = (id: string, code: string, parentId: string | null, more: Partial<CriterionNode> = {}): CriterionNode => ({
  id,
  parentId,
  code,
  kind: parentId === null ? 'area' : 'criterion',
  title: `Nội dung ${code}`,
  maxPoints: 500_000,
  assessedBy: 'self',
  scoring: parentId === null ? null : { type: 'ratio', a: 'tổng số', b: 'đã làm' },
  evidence: parentId === null ? [] : [{ what: 'Báo cáo', mandatory: true }],
  mayBeNotApplicable: false,
  dataSource: null,
  appraisingBody: null,
  legalBasis: '',
  ...more,
})
const base = {
  name: 'Bộ sở',
  level: 'department',
  totalPoints: 1_000_000,
  surveyPoints: 0,
  isModel: false,
  warning: '',
  legalBasis: '',
  decisionNumber: null,
  decisionDay: null,
  decisionFile: null,
  leaves: 2,
  savedByName: null,
  savedAt: null,
  adjustments: NO_ADJUSTMENTS as unknown as CriteriaSet['adjustments'],
  problems: [],
  doubts: [],
}
const before: CriteriaSet = {
  ...base,
  id: 'cu',
  year: 2025,
  status: 'issued',
  version: 3,
  basedOn: null,
  mapping: [],
  nodes: [node('o1', '1', null, { maxPoints: 1_000_000 }), node('o2', '1.1', 'o1'), node('o3', '1.2', 'o1')],
}
const draft: CriteriaSet = {
  ...base,
  id: 'moi',
  year: 2026,
  status: 'draft',
  version: 1,
  basedOn: 'cu',
  mapping: ['1', '2', '3'].map((at) => ({ fromId: `o${at}`, toId: `n${at}`, kind: 'kept' })),
  nodes: [node('n1', '1', null, { maxPoints: 1_000_000 }), node('n2', '1.1', 'n1'), node('n3', '1.2', 'n1')],
}

/** The network is the only thing replaced: what is saved, and what another person saved meanwhile. */
let saved: { version: number; nodes: CriterionNode[]; mapping: CriteriaSet['mapping']; totalPoints: number }[]
let theirs: CriteriaSet | null
let setId: string
let opened = 0

// Saving waits for the hand to rest.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  setId = `moi-${++opened}`
  saved = []
  theirs = null
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollIntoView = () => {}
  // jsdom loads no fonts; growing text fields ask when they are there.
  Object.assign(document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (init.method === 'GET') return Response.json(url.includes('/cu') ? before : { ...(theirs ?? draft), id: setId })
    const body = JSON.parse(String(init.body))
    // The page of an earlier test may still be sending what it had not sent.
    if (body.setId !== setId) return Response.json({ version: body.version + 1, savedAt: '2026-11-24T07:05:00Z' })
    if (theirs && body.version !== theirs.version)
      return Response.json(
        { problems: [{ reason: 'par.stale-set', sentence: 'Lê Văn Nhanh vừa sửa lúc 08:00.' }] },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      )
    saved.push(body)
    return Response.json({ version: body.version + 1, savedAt: '2026-11-24T07:05:00Z' })
  })
})
afterEach(() => vi.unstubAllGlobals())

async function open() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  client.setQueryData(criteriaSet(setId).queryKey, { ...draft, id: setId })
  client.setQueryData(criteriaSet('cu').queryKey, before)
  client.setQueryData(criteriaSets().queryKey, { sets: [draft, before] })
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/par/sets/$setId/edit', component: DrawSetPage })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [`/par/sets/${setId}/edit?tieuChi=1.1`] }),
  })
  const session = {
    account: { id: 't', fullName: 'Tôi', userName: 'toi', unitId: 7, unitName: 'Sở Nội vụ', mustChangePassword: false },
    permissions: [{ permission: 'par.manage-sets', everywhere: true, unitIds: [] }],
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
  const tree = await screen.findByRole('tree')
  const rows = () => [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')]
  const row = (code: string) => rows().find((one) => one.dataset.node === code) as HTMLElement
  return { user: userEvent.setup(), rows, row }
}
const lastSaved = () => waitFor(() => saved.at(-1) ?? expect.unreachable(), { timeout: 4_000 })

test('the tree by keyboard: down, moved, undone, added, removed; what was done is said', async () => {
  const { user, rows, row } = await open()
  row('1.1').focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(row('1.2'))
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(rows().map(({ textContent }) => textContent)).toContain('1.1 Nội dung 1.250')
  expect(screen.getByText('Đã chuyển; nay là 1.1, thứ 1 trong 2 của 1.')).toBeTruthy()
  expect(document.activeElement).toBe(row('1.1'))
  await user.keyboard('{Control>}z{/Control}')
  expect(row('1.1').textContent).toContain('Nội dung 1.1')
  await user.click(row('1.1'))
  await user.keyboard('{Insert}')
  expect(screen.getByText('Đã thêm 1.2.')).toBeTruthy()
  expect(rows()).toHaveLength(4)
  await user.keyboard('{Delete}{Delete}')
  expect(rows().map((one) => one.dataset.node)).toEqual(['1', '1.1'])
  expect(row('1').getAttribute('aria-expanded')).toBe('true')
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(rows()).toHaveLength(1)
})

test('ids stay with their nodes, and splitting, adding and removing carry the mapping', async () => {
  const { user, row } = await open()
  await user.click(screen.getByRole('button', { name: drawWords.more }))
  await user.click(await screen.findByRole('menuitem', { name: drawWords.splitInto(2) }))
  await user.click(row('1.2'))
  await user.keyboard('{Delete}')
  await waitFor(() => expect(saved.at(-1)?.nodes).toHaveLength(4), { timeout: 5_000 })
  const { nodes, mapping } = saved.at(-1) as (typeof saved)[number]
  expect(nodes.slice(0, 2).map(({ id }) => id)).toEqual(['n1', 'n2'])
  expect(nodes.map(({ code, maxPoints }) => [code, maxPoints])).toEqual([
    ['1', 1_000_000],
    ['1.1', 500_000],
    ['1.1.1', 250_000],
    ['1.1.2', 250_000],
  ])
  expect(mapping.map(({ fromId, kind }) => `${fromId} ${kind}`).sort()).toEqual([
    'o1 kept',
    'o2 kept',
    'o2 split',
    'o2 split',
    'o3 dropped',
  ])
})

test('a sum that is off is told beside the parent, and leads to its field', async () => {
  const { user, row } = await open()
  const field = screen.getByLabelText(drawWords.maxPoints)
  await user.clear(field)
  await user.type(field, '49,5')
  await waitFor(() => expect(row('1').textContent).toContain('Cộng lại 99,5 / 100, thiếu 0,5'))
  await user.click(screen.getByRole('button', { name: drawWords.showProblems }))
  await user.click(screen.getByRole('button', { name: /1 có điểm tối đa 100 nhưng/ }))
  expect(screen.getByRole('heading', { level: 2, name: 'Lĩnh vực 1' })).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(drawWords.maxPoints)))
})

test('a code given twice is kept here with its sentence and not sent', async () => {
  const { user } = await open()
  const field = screen.getByLabelText(drawWords.code)
  await user.clear(field)
  await user.type(field, '1.2')
  expect(screen.getByText(/Chưa lưu: Mã 1\.2 xuất hiện nhiều lần/)).toBeTruthy()
  await new Promise((after) => setTimeout(after, 1_400))
  expect(saved.every(({ nodes }) => new Set(nodes.map(({ code }) => code)).size === nodes.length)).toBe(true)
})

test('another person saved meanwhile: who and what is told, and either of the two can be had', async () => {
  const { user, row } = await open()
  theirs = {
    ...draft,
    version: 2,
    savedByName: 'Lê Văn Nhanh',
    nodes: draft.nodes.map((one) => (one.id === 'n3' ? { ...one, title: 'Của Nhanh' } : one)),
  }
  const title = screen.getByLabelText(drawWords.nodeTitle)
  await user.clear(title)
  await user.type(title, 'Của tôi')
  const choice = await screen.findByText(drawWords.conflict, undefined, { timeout: 4_000 })
  const told = choice.closest('[role="alert"]') as HTMLElement
  expect(told.textContent).toContain('Lê Văn Nhanh vừa sửa lúc 08:00.')
  expect(told.textContent).toContain('1.1 Của tôi (tên)')
  await user.click(screen.getByRole('button', { name: drawWords.takeTheirs }))
  expect(row('1.2').textContent).toContain('Của Nhanh')
  expect(saved).toEqual([])
  await user.click(screen.getByRole('button', { name: drawWords.undo }))
  const last = await lastSaved()
  expect([last.version, last.nodes[1]?.title]).toEqual([2, 'Của tôi'])
})

test('what an earlier visit could not send is offered again', async () => {
  localStorage.setItem(
    `noivu.draft.par.t.${setId}.bo-tieu-chi.1`,
    JSON.stringify({
      head: {
        ...base,
        year: 2026,
        basedOn: 'cu',
      },
      nodes: draft.nodes.map((one) => (one.id === 'n2' ? { ...one, title: 'Chưa gửi được' } : one)),
      links: [],
    }),
  )
  const { user, row } = await open()
  await screen.findByText(drawWords.remembered)
  expect(row('1.1').textContent).toContain('Nội dung 1.1')
  await user.click(screen.getByRole('button', { name: sheetWords.restoreDrafts }))
  expect(row('1.1').textContent).toContain('Chưa gửi được')
  expect((await lastSaved()).nodes[1]?.title).toBe('Chưa gửi được')
})
