import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { show } from './for-tests.tsx'
import { UndoWithReason } from './UndoWithReason.tsx'

async function asked(answer: 'done' | 'refused') {
  const reasons: string[] = []
  await show(() => (
    <UndoWithReason
      action="Hoàn tác"
      undo={{ isPending: false, refusal: null }}
      onConfirm={(reason, close) => {
        reasons.push(reason)
        if (answer === 'done') close()
      }}
    >
      Mọi thứ trở lại như trước.
    </UndoWithReason>
  ))
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  const dialog = await screen.findByRole('dialog', { name: 'Hoàn tác' })
  expect(dialog.textContent).toContain('Mọi thứ trở lại như trước.')
  await userEvent.type(screen.getByRole('textbox', { name: /Lý do/ }), 'Nhập nhầm tệp')
  await userEvent.click(screen.getAllByRole('button', { name: 'Hoàn tác' }).at(-1) as HTMLElement)
  return reasons
}

test('what is taken back is asked for with its reason, and the question closes when it is done', async () => {
  expect(await asked('done')).toEqual(['Nhập nhầm tệp'])
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('refused, the question stays with what was written', async () => {
  await asked('refused')
  expect(screen.getByRole('dialog', { name: 'Hoàn tác' })).toBeTruthy()
  expect((screen.getByRole('textbox', { name: /Lý do/ }) as HTMLTextAreaElement).value).toBe('Nhập nhầm tệp')
})
