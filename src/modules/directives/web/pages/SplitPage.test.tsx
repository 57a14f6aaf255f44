// @vitest-environment jsdom
/** The notice of this test is invented (bộ mẫu). The network is the only thing replaced: a document in memory stands behind it. */
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SessionProvider } from '../../../../ui/session.tsx'
import { keptWords } from '../../../../ui/text.vi.ts'
import type { DirectiveDocument, Point, Task } from '../../contract.ts'
import { contentOf } from '../../rules/splitting/content.ts'
import { groupWords } from '../text-of-groups.vi.ts'
import { splitWords as words } from '../text-of-splitting.vi.ts'
import { SplitPage } from './SplitPage.tsx'

vi.setConfig({ testTimeout: 60_000 })
/** On a machine shared with others a form may take its time. */
const PATIENCE = { timeout: 15_000 }

const TEXT = contentOf(
  '1. Giao Sở Nội vụ chủ trì rà soát biên chế. Báo cáo chậm nhất ngày 20/12/2026.\n2. Không thành lập mới đơn vị sự nghiệp công lập.\n3. Tăng cường phân cấp.\n4. Các sở, cơ quan có trách nhiệm đăng ký nhu cầu trước ngày 15/12/2026.',
)
const UNITS = [
  {
    unitId: 1,
    code: '1',
    level: 'province',
    kind: 'tinh',
    name: 'Mẫu',
    fullName: 'Tỉnh Mẫu',
    parentId: null,
    below: 1,
  },
  {
    unitId: 7,
    code: 'SNV',
    level: 'department',
    kind: 'so',
    name: 'Nội vụ',
    fullName: 'Sở Nội vụ',
    parentId: 1,
    below: 0,
  },
  {
    unitId: 8,
    code: 'SYT',
    level: 'department',
    kind: 'so',
    name: 'Y tế',
    fullName: 'Sở Y tế',
    parentId: 1,
    below: 0,
  },
]

let document_: DirectiveDocument
let tasks: Map<string, Task>
let sent: { path: string; body: Record<string, unknown> }[]
let stale = false

const found = (value: unknown) => value as never

function draft(body: Record<string, unknown>): Task {
  const id = `t${tasks.size + 1}`
  const unitId = body.unitId as number | null
  const task = {
    ...body,
    id,
    version: 1,
    state: 'draft',
    unitName: UNITS.find((unit) => unit.unitId === unitId)?.fullName ?? '',
    coordinators: [],
    freezeOrderId: null,
    group: null,
  } as unknown as Task
  tasks.set(id, task)
  return task
}

const doors: Readonly<Record<string, (body: Record<string, unknown>) => unknown>> = {
  '/points/add': ({ points, before }) => {
    const [given] = points as Point[]
    const point = {
      ...given,
      id: `p${document_.pointList.length + 1}`,
      outcome: 'open',
      reason: '',
      version: 1,
      tasks: [],
    }
    const list = [...document_.pointList]
    list.splice(before === undefined ? list.length : (before as number) - 1, 0, found(point))
    document_ = { ...document_, pointList: list.map((each, at) => ({ ...each, position: at + 1 })) }
    return { pointIds: [point.id] }
  },
  '/points/save': ({ pointId, ...body }) => {
    document_ = {
      ...document_,
      pointList: document_.pointList.map((each) =>
        each.id === pointId ? found({ ...each, ...body, version: 2 }) : each,
      ),
    }
    return { version: 2 }
  },
  '/tasks/draft': (body) => {
    const task = draft(body)
    document_ = {
      ...document_,
      pointList: document_.pointList.map((each) =>
        each.id === body.pointId ? { ...each, outcome: 'tasks', tasks: [...each.tasks, task] } : each,
      ),
    }
    return { taskId: task.id, version: 1 }
  },
  '/tasks/save': ({ taskId, version, ...body }) => {
    const task = tasks.get(taskId as string) as Task
    const saved = { ...task, ...body, version: (version as number) + 1 } as Task
    tasks.set(task.id, saved)
    document_ = {
      ...document_,
      pointList: document_.pointList.map((each) => ({
        ...each,
        tasks: each.tasks.map((one) => (one.id === task.id ? saved : one)),
      })),
    }
    return { version: saved.version }
  },
}

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('scrollTo', () => {})
  Object.assign(globalThis.document, { fonts: { addEventListener: () => {}, removeEventListener: () => {} } })
  ;[sent, tasks, stale] = [[], new Map(), false]
  document_ = found({
    id: 'd1',
    unitId: 7,
    unitName: 'Sở Nội vụ',
    kind: 'notice',
    number: '1',
    symbol: 'TB',
    issuedOn: '2026-11-20',
    meetingOn: null,
    issuer: 'UBND tỉnh',
    title: 'Kết luận (bộ mẫu)',
    name: 'Thông báo số 1/TB',
    isSecret: false,
    isSample: true,
    state: 'draft',
    version: 1,
    signer: '',
    content: TEXT,
    paper: null,
    pointList: [],
    looseTasks: [],
  })
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const path = new URL(url, 'http://mau').pathname
    if (init.method === 'GET') {
      if (path.endsWith('/organization/tree')) return Response.json({ units: UNITS })
      if (path.endsWith('/measures')) return Response.json({ measures: [] })
      const [, taskId] = /\/tasks\/(t\d+)$/.exec(path) ?? []
      return Response.json(taskId === undefined ? document_ : tasks.get(taskId))
    }
    const body = JSON.parse(String(init.body))
    const name = path.replace(/^.*\/directives/, '')
    sent.push({ path: name, body })
    if (stale && name === '/tasks/save')
      return Response.json(
        { problems: [{ reason: 'directives.stale', sentence: 'Nội dung này vừa được Lê Văn Nhanh thay đổi.' }] },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      )
    return Response.json(doors[name]?.(body) ?? { done: true })
  })
})
afterEach(() => vi.unstubAllGlobals())

const REGISTERS = [{ permission: 'directives.register', everywhere: true, unitIds: [] }]

function show(permissions: typeof REGISTERS) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const root = createRootRoute()
  const page = createRoute({
    getParentRoute: () => root,
    path: '/directives/documents/$documentId/split',
    component: SplitPage,
  })
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/directives/documents/d1/split'] }),
  })
  const session = {
    account: { id: 't', fullName: 'Tôi', userName: 'toi', unitId: 7, unitName: 'Sở Nội vụ', mustChangePassword: false },
    permissions,
    demo: false,
  }
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <SessionProvider session={session} refresh={async () => session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

async function open() {
  const shown = show(REGISTERS)
  const list = await screen.findByRole('listbox', { name: words.sentences.label }, PATIENCE)
  const option = (at: number) => list.querySelector(`[data-at="${at}"]`) as HTMLElement
  return { user: userEvent.setup(), option, shown }
}
const sentTo = (path: string) => sent.filter((one) => one.path === path).map(({ body }) => body)

test('two sentences chosen by Shift become one point with its task: words, lead body, stated day', async () => {
  const { user, option } = await open()
  option(0).focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Enter}')
  await waitFor(() => expect(sentTo('/tasks/draft')).toHaveLength(1), PATIENCE)
  const [added] = sentTo('/points/add') as { points: Point[] }[]
  const point = added?.points[0]
  expect(point).toMatchObject({ label: '1', words: expect.stringMatching(/^1\. Giao Sở Nội vụ.*20\/12\/2026\.$/s) })
  expect(TEXT.slice(point?.startsAt ?? 0, point?.endsAt ?? 0)).toBe(point?.words)
  expect(sentTo('/tasks/draft')[0]).toMatchObject({
    kind: 'dated',
    unitId: 7,
    dueOn: '2026-12-20',
    dueBasis: 'stated',
    title: 'Rà soát biên chế. Báo cáo chậm nhất ngày 20/12/2026',
  })
  expect(await screen.findByText(words.made('1'), {}, PATIENCE)).toBeTruthy()
})

test('a figure sets the kind, at once or afterwards; an order is proposed with what it stops', async () => {
  const { user, option } = await open()
  option(0).focus()
  await user.keyboard('{ArrowDown}{ArrowDown}4')
  await waitFor(() => expect(sentTo('/tasks/draft')).toHaveLength(1), PATIENCE)
  expect(sentTo('/tasks/draft')[0]).toMatchObject({
    kind: 'freeze',
    dueOn: null,
    freeze: { levels: ['service'], kinds: ['establish'], scopeId: 1, firstDay: '2026-11-20' },
  })
  await screen.findByLabelText(words.kinds.freeze, {}, PATIENCE)
  await waitFor(() => expect(document.activeElement).toBe(option(2)))
  await user.keyboard('3')
  await waitFor(() =>
    expect(sentTo('/tasks/save')[0]).toMatchObject({ kind: 'standing', rhythm: 'year', freeze: null }),
  )
})

test('“+” joins the next sentence to the point above, over its version, and refuses to skip one', async () => {
  const { user, option } = await open()
  option(0).focus()
  await user.keyboard('{Enter}')
  await screen.findByText(words.made('1'), {}, PATIENCE)
  await user.keyboard('{ArrowDown}{ArrowDown}+')
  expect(await screen.findByText(words.notNext, {}, PATIENCE)).toBeTruthy()
  await user.keyboard('{ArrowUp}+')
  await waitFor(() => expect(sentTo('/points/save')).toHaveLength(1), PATIENCE)
  expect(sentTo('/points/save')[0]).toMatchObject({ pointId: 'p1', version: 1, startsAt: 0 })
  expect(String(sentTo('/points/save')[0]?.words)).toContain('Báo cáo chậm nhất')
})

test('a conclusion to a group is offered as one task of each body; the bodies its words mean are chosen already', async () => {
  const { user, option } = await open()
  option(0).focus()
  await user.keyboard('{End}{Enter}')
  await screen.findByText(words.made('4'), {}, PATIENCE)
  await user.click(await screen.findByRole('button', { name: groupWords.action }, PATIENCE))
  const dialog = await screen.findByRole('dialog', {}, PATIENCE)
  expect(within(dialog).getByLabelText<HTMLInputElement>(groupWords.called).value).toBe('Các sở, cơ quan')
  expect(within(dialog).getByText(groupWords.chosen(2))).toBeTruthy()
  await user.click(within(dialog).getByLabelText('Sở Y tế'))
  await user.click(within(dialog).getByRole('button', { name: groupWords.make(1) }))
  await waitFor(() => expect(sentTo('/tasks/spread')).toHaveLength(1), PATIENCE)
  expect(sentTo('/tasks/spread')[0]).toMatchObject({ taskId: 't1', version: 1, words: 'Các sở, cơ quan', unitIds: [7] })
})

test('whoever does not split it reads each point with the task that came of it, or why none did', async () => {
  const point = (id: string, more: object) => ({ id, words: `Lời ${id}`, page: null, reason: '', tasks: [], ...more })
  const given = { id: 't9', title: 'Rà soát', unitName: 'Sở Y tế', state: 'done', standing: 'on-time', group: null }
  document_ = found({
    ...document_,
    pointList: [
      point('p1', { label: '1', outcome: 'tasks', tasks: [given] }),
      point('p2', { label: '2', outcome: 'none', reason: 'chỉ đánh giá chung' }),
    ],
  })
  show([])
  const first = await screen.findByRole('article', { name: words.point.title('1') }, PATIENCE)
  expect(within(first).getByText('Lời p1')).toBeTruthy()
  expect(within(first).getByText('Rà soát. Sở Y tế')).toBeTruthy()
  expect(within(first).getByRole('link', { name: words.point.open }).getAttribute('href')).toBe('/directives/tasks/t9')
  const second = screen.getByRole('article', { name: words.point.title('2') })
  expect(within(second).getByText('Không giao việc, vì: chỉ đánh giá chung')).toBeTruthy()
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('what is typed and was overtaken by somebody else is neither lost nor written over, also after a reload', async () => {
  const { user, option, shown } = await open()
  option(0).focus()
  await user.keyboard('{Enter}')
  const field = await screen.findByLabelText(new RegExp(`^${words.fields.title}`), {}, PATIENCE)
  stale = true
  await user.type(field, ' MỚI')
  await waitFor(() => expect(sentTo('/tasks/save').length).toBeGreaterThan(0), PATIENCE)
  expect(tasks.get('t1')?.title).not.toContain('MỚI')
  shown.unmount()
  stale = false
  const again = await open()
  again.option(0).focus()
  await again.user.keyboard('{Home}')
  expect(await screen.findByText(keptWords.remembered, {}, PATIENCE)).toBeTruthy()
})
