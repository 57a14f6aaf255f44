import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from './for-tests.tsx'
import { Notices } from './Notices.tsx'
import { currentNotices, dismissNotice, notifyDone, notifyRefused } from './notify.ts'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  for (const { id } of currentNotices()) dismissNotice(id)
  vi.useRealTimers()
})

test('what was done is said and goes by itself', async () => {
  await show(() => <Notices />)
  act(() => notifyDone('Đã gửi thẩm định'))
  expect(screen.getByText('Đã gửi thẩm định')).toBeTruthy()
  act(() => vi.advanceTimersByTime(6_000))
  expect(screen.queryByText('Đã gửi thẩm định')).toBeNull()
})

test('what was refused stays until it is closed', async () => {
  await show(() => <Notices />)
  act(() => notifyRefused('Đã hết hạn nộp.'))
  act(() => vi.advanceTimersByTime(600_000))
  expect(screen.getByRole('alert').textContent).toContain('Đã hết hạn nộp.')
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the same sentence twice is one notice, and only the last four are shown', () => {
  for (const message of ['a', 'b', 'c', 'd', 'e', 'e']) notifyRefused(message)
  expect(currentNotices().map(({ message }) => message)).toEqual(['b', 'c', 'd', 'e'])
})
