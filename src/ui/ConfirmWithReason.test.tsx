import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ApiRefusal } from './api.ts'
import { ConfirmWithReason } from './ConfirmWithReason.tsx'
import { show } from './for-tests.tsx'

async function dialog(more: Partial<Parameters<typeof ConfirmWithReason>[0]> = {}) {
  const reasons: string[] = []
  await show(() => (
    <ConfirmWithReason
      opened
      onClose={() => {}}
      title="Trả lại để bổ sung"
      action="Trả lại"
      onConfirm={(reason) => void reasons.push(reason)}
      {...more}
    />
  ))
  await screen.findByRole('dialog', { name: 'Trả lại để bổ sung' })
  return reasons
}

test('a reason that is too short is not accepted, and says how long it must be', async () => {
  const reasons = await dialog()
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'thiếu       ')
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  expect(reasons).toEqual([])
  expect(screen.getByText('Lý do cần ít nhất 10 ký tự.')).toBeTruthy()
})

test('the browser’s own words for a missing reason, in its own language, do not come in between', async () => {
  await dialog()
  expect(screen.getByRole('textbox', { name: /Lý do/ }).closest('form')?.noValidate).toBe(true)
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  expect(screen.getByText('Lý do cần ít nhất 10 ký tự.')).toBeTruthy()
})

test('a reason is told without the blanks around it', async () => {
  const reasons = await dialog()
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), '  Thiếu tài liệu kiểm chứng  ')
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  expect(reasons).toEqual(['Thiếu tài liệu kiểm chứng'])
})

test('without a reason to give it only asks', async () => {
  const reasons = await dialog({ least: 0 })
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }))
  expect(reasons).toEqual([''])
})

test('a refusal is listed with links to what it is about', async () => {
  await dialog({
    refusal: new ApiRefusal(422, [
      { reason: 'par.a', sentence: 'Tiêu chí 1.2 chưa có tài liệu.', at: '1.2' },
      { reason: 'par.b', sentence: 'Đã hết hạn.' },
    ]),
    linkOf: (at) => `#tieu-chi-${at}`,
  })
  expect(screen.getByRole('link', { name: 'Tiêu chí 1.2 chưa có tài liệu.' }).getAttribute('href')).toBe(
    '#tieu-chi-1.2',
  )
  expect(screen.getByRole('alert').textContent).toContain('Đã hết hạn.')
})
