// @vitest-environment jsdom
/** The task of this test is invented (bộ mẫu). The network is the only thing replaced: a task in memory stands behind it. */
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../../../ui/session.tsx'
import type { Task } from '../../contract.ts'
import { taskWords as words } from '../text-of-tasks.vi.ts'
import { TaskPage } from './TaskPage.tsx'

vi.setConfig({ testTimeout: 60_000 })
/** On a machine shared with others a dialog may take its time. */
const PATIENCE = { timeout: 15_000 }

const ISSUED: Task = {
  id: 't1',
  documentId: 'd1',
  documentName: 'Thông báo số 1/TB',
  pointLabel: '4.2',
  group: null,
  parentId: null,
  kind: 'dated',
  title: 'Rà soát biên chế (bộ mẫu)',
  giverUnitId: 1,
  giverUnitName: 'Văn phòng UBND tỉnh',
  unitId: 7,
  unitName: 'Sở Nội vụ',
  coordinators: [{ unitId: 8, name: 'Sở Tài chính' }],
  accountId: null,
  personName: 'Lê Văn Mẫu',
  dueOn: '2027-01-31',
  firstDueOn: '2026-12-20',
  dueBasis: 'derived',
  rhythm: null,
  nextReportOn: null,
  state: 'issued',
  standing: 'not-due',
  isExtended: true,
  daysLeft: 12,
  percent: 0,
  waiting: 'acceptance',
  issuedOn: '2026-11-20',
  closedOn: null,
  subTasks: 1,
  isSample: true,
  version: 3,
  summary: '',
  measurableResult: 'Báo cáo số biên chế theo đơn vị',
  dueWords: 'trong quý IV',
  countedDueOn: '2027-01-31',
  field: null,
  target: null,
  measureKey: null,
  freeze: null,
  permission: null,
  freezeOrderId: null,
  permissionId: null,
  isInForce: false,
  planDocument: null,
  planTasks: [],
  replacedBy: null,
  acceptBy: '2026-11-25',
  point: { id: 'p1', label: '4.2', words: 'Giao Sở Nội vụ rà soát.', page: 3 },
  parent: null,
  giverDelay: 0,
  reports: [],
  proofs: [],
  periodics: [],
  charges: [],
  subTaskList: [],
  openParts: 0,
  steps: [
    {
      id: 1,
      step: 'issue',
      takenOn: '2026-11-20',
      takenAt: '2026-11-20T01:00:00Z',
      takenByName: 'Trần Thị Mẫu',
      words: '',
    },
  ],
  extensions: [
    {
      id: 'e1',
      askedOn: null,
      askedByName: null,
      reason: 'Chờ số liệu cấp xã',
      wantedOn: '2027-01-31',
      oldDueOn: '2026-12-20',
      isResumption: false,
      decidedOn: '2026-11-21',
      isGranted: true,
      newDueOn: '2027-01-31',
      decidedByName: 'Trần Thị Mẫu',
      answer: '',
      heals: true,
    },
  ],
}

let task: Task
let sent: { path: string; body: Record<string, unknown> }[]
let refusal: string | null

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  Object.assign(globalThis.document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  ;[task, sent, refusal] = [ISSUED, [], null]
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = new URL(url, 'http://mau').pathname.replace(/^.*\/directives/, '')
    if (init.method === 'GET') return Response.json(task)
    sent.push({ path, body: JSON.parse(String(init.body)) })
    if (refusal !== null)
      return Response.json(
        { problems: [{ reason: 'directives.stale', sentence: refusal }] },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      )
    task = { ...task, version: task.version + 1, state: path === '/tasks/accept' ? 'accepted' : 'in-progress' }
    return Response.json({ version: task.version })
  })
})
afterEach(() => vi.unstubAllGlobals())

async function open(permission = 'directives.work', unitId = 7) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/directives/tasks/$taskId', component: TaskPage })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/directives/tasks/t1'] }),
  })
  const session = {
    account: { id: 't', fullName: 'Tôi', userName: 'toi', unitId, unitName: 'Sở Nội vụ', mustChangePassword: false },
    permissions: [{ permission, everywhere: false, unitIds: [unitId] }],
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
  await screen.findByRole('heading', { level: 1, name: task.title }, PATIENCE)
  return userEvent.setup()
}
const button = (name: string) => screen.queryByRole('button', { name })

test('the page says who does what by when, on what ground, and keeps the old day', async () => {
  await open('directives.view')
  for (const said of [
    'Sở Nội vụ',
    'Sở Tài chính',
    'Văn phòng UBND tỉnh',
    'Lê Văn Mẫu',
    'Báo cáo số biên chế theo đơn vị',
  ])
    expect(screen.getByText(said)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Thông báo số 1/TB' }).getAttribute('href')).toBe(
    '/directives/documents/d1/split',
  )
  expect(screen.getByText(words.facts.dueBasis('2027-01-31', words.facts.extended))).toBeTruthy()
  expect(screen.getByText(words.facts.first('2026-12-20', words.bases.derived))).toBeTruthy()
  expect(screen.getByText(/Chờ số liệu cấp xã/)).toBeTruthy()
  expect(screen.getByText(words.taken.issue as string)).toBeTruthy()
  // Who only reads is offered nothing.
  expect(button(words.actions.accept)).toBeNull()
  expect(screen.getByText(words.actions.none)).toBeTruthy()
})

test('a proposed day is called so until the task is issued; then it says who confirmed it, and when', async () => {
  const day: Partial<Task> = { dueBasis: 'proposed', dueOn: '2026-12-20', extensions: [], isExtended: false }
  task = { ...ISSUED, ...day }
  await open('directives.view')
  const confirmed = words.proposedThenGiven('Trần Thị Mẫu', '2026-11-20')
  expect(screen.getByText(words.facts.dueBasis('2026-12-20', confirmed))).toBeTruthy()
  expect(screen.queryByText(new RegExp(words.bases.proposed))).toBeNull()
  cleanup()
  task = { ...ISSUED, ...day, state: 'draft', steps: [] }
  await open('directives.view')
  expect(screen.getByText(words.facts.dueBasis('2026-12-20', words.bases.proposed))).toBeTruthy()
})

test('the lead body accepts the task at the version it saw, and is then offered to report', async () => {
  const user = await open()
  expect(button(words.steps.report.action)).toBeNull()
  await user.click(screen.getByRole('button', { name: words.actions.accept }))
  await screen.findByRole('button', { name: words.steps.report.action }, PATIENCE)
  expect(sent).toEqual([{ path: '/tasks/accept', body: { taskId: 't1', version: 3 } }])
  expect(button(words.actions.accept)).toBeNull()
})

test('a refusal is said in the dialog, keeps what was typed, and a second try is over the version then shown', async () => {
  task = { ...ISSUED, state: 'in-progress' }
  const user = await open()
  await user.click(screen.getByRole('button', { name: words.steps.report.action }))
  const dialog = within(await screen.findByRole('dialog', {}, PATIENCE))
  const send = dialog.getByRole('button', { name: words.steps.report.action })
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(words.fields.words) })
  await waitFor(() => expect(document.activeElement).toBe(field))
  await user.click(send)
  expect(dialog.getByText(words.fields.short(3))).toBeTruthy()
  expect(sent).toEqual([])
  await user.type(field, 'Đã rà soát xong')
  refusal = 'Nội dung này vừa được Lê Văn Nhanh thay đổi.'
  task = { ...task, version: 4 }
  await user.click(send)
  expect(await dialog.findByText(refusal, {}, PATIENCE)).toBeTruthy()
  expect(field.value).toBe('Đã rà soát xong')
  refusal = null
  await waitFor(async () => {
    await user.click(send)
    expect(sent.at(-1)).toMatchObject({ path: '/tasks/report', body: { version: 4, words: 'Đã rà soát xong' } })
  }, PATIENCE)
  expect(sent[0]?.body).toMatchObject({ version: 3, figure: null, planDocumentId: null })
})
