// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../../../../ui/for-tests.tsx'
import type { Notice } from '../../contract.ts'
import { Bell } from '../parts/Bell.tsx'
import { NoticesPage } from './NoticesPage.tsx'

const notice = (id: string, change: Partial<Notice> = {}): Notice => ({
  id,
  kind: 'task',
  title: `Việc ${id}`,
  body: 'Hãy bổ sung trước hết ngày 30/11/2026.',
  path: `/par/assessments/${id}`,
  isUrgent: false,
  createdAt: '2026-11-24T01:00:00.000Z',
  readAt: null,
  ...change,
})

/** What the server has; the network is the only thing replaced. */
let kept: Notice[]
let sent: [string, unknown][]
let mailIsOn: boolean

function answerTo(path: string): unknown {
  if (path.startsWith('/api/notices/unread')) return { count: kept.filter(({ readAt }) => readAt === null).length }
  if (path.startsWith('/api/notices/preferences')) return { byEmail: true, address: 'lan@tinh.example', mailIsOn }
  return { notices: kept, total: kept.length, at: '2026-11-24T02:00:00.000Z' }
}

beforeEach(() => {
  kept = [notice('1', { isUrgent: true }), notice('2', { readAt: '2026-11-24T01:30:00.000Z' })]
  sent = []
  mailIsOn = true
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (init.method === 'POST') {
      const body = JSON.parse(String(init.body))
      sent.push([url, body])
      if (url.endsWith('/read-all') || url.endsWith('/read'))
        kept = kept.map((one) => ({ ...one, readAt: one.readAt ?? '2026-11-24T02:00:00.000Z' }))
      return Response.json({ done: true })
    }
    return Response.json(answerTo(url))
  })
})
afterEach(() => vi.unstubAllGlobals())

const open = () =>
  show(() => (
    <Suspense>
      <Bell />
      <NoticesPage />
    </Suspense>
  ))

test('the bell counts what is unread, and following a notice reads it', async () => {
  const { router } = await open()
  await screen.findByRole('link', { name: 'Thông báo, 1 chưa đọc' })
  await userEvent.click(screen.getByRole('link', { name: 'Việc 1' }))
  expect(sent).toEqual([['/api/notices/read', { id: '1' }]])
  expect(router.state.location.pathname).toBe('/par/assessments/1')
})

test('a notice leads to the very criterion it is about', async () => {
  kept = [notice('1', { path: `/par/assessments/1?tieuChi=${encodeURIComponent('"2.10"')}` })]
  const { router } = await open()
  await userEvent.click(await screen.findByRole('link', { name: 'Việc 1' }))
  expect(router.state.location).toMatchObject({ pathname: '/par/assessments/1', search: { tieuChi: '2.10' } })
})

test('urgent and unread are said in words; what was read has no button', async () => {
  await open()
  const [first, second] = await screen.findAllByRole('listitem')
  expect(first?.textContent).toContain('Gấp')
  expect(first?.textContent).toContain('Chưa đọc')
  expect(second?.textContent).not.toContain('Chưa đọc')
  expect(screen.getAllByRole('button', { name: /^Đánh dấu đã đọc: / })).toHaveLength(1)
})

test('all in sight are marked at once, up to when they were looked at; then there is nothing to mark', async () => {
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Đánh dấu đã đọc tất cả' }))
  expect(sent).toEqual([['/api/notices/read-all', { until: '2026-11-24T02:00:00.000Z' }]])
  await screen.findByRole('link', { name: 'Thông báo, không có thông báo chưa đọc' })
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).hasAttribute('disabled')).toBe(true),
  )
})

test('an empty list says so', async () => {
  kept = []
  await open()
  expect(await screen.findByText('Chưa có thông báo nào.')).toBeTruthy()
})

test('whoever may get letters is told where and when; with mail off, that too', async () => {
  await open()
  const choice = await screen.findByRole('switch', { name: 'Gửi thông báo chưa đọc qua thư điện tử' })
  expect(screen.getByText(/^Gửi tới lan@tinh\.example, gộp thành một thư/)).toBeTruthy()
  await userEvent.click(choice)
  expect(sent).toEqual([['/api/notices/preferences/set', { byEmail: false }]])
})

test('with mail off the choice is kept and says so', async () => {
  mailIsOn = false
  await open()
  expect(await screen.findByText(/^Hệ thống chưa bật gửi thư điện tử\./)).toBeTruthy()
})
