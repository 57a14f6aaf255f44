import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ApiRefusal } from './api.ts'
import { show } from './for-tests.tsx'
import { SavedAt } from './SavedAt.tsx'

test('saved is said with the Vietnamese hour', async () => {
  await show(() => <SavedAt state={{ is: 'saved', at: '2026-11-24T07:05:00Z' }} />)
  expect(screen.getByRole('status').textContent).toBe('Đã lưu 14:05')
})

test('saving is said while it lasts', async () => {
  await show(() => <SavedAt state={{ is: 'saving' }} />)
  expect(screen.getByRole('status').textContent).toBe('Đang lưu…')
})

test('a failure says why and is tried again by a click', async () => {
  let tries = 0
  const error = new ApiRefusal(0, [{ reason: 'network', sentence: 'Không kết nối được tới máy chủ.' }])
  await show(() => <SavedAt state={{ is: 'failed', error }} onRetry={() => tries++} />)
  const again = screen.getByRole('button')
  expect(again.textContent).toBe('Chưa lưu được — Không kết nối được tới máy chủ, bấm để thử lại')
  await userEvent.click(again)
  expect(tries).toBe(1)
})
