// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '../../../../../ui/for-tests.tsx'
import { FormulaField } from './FormulaField.tsx'

function Editor({ begin = '' }: { begin?: string }) {
  const [formula, setFormula] = useState(begin)
  return <FormulaField label="Công thức" value={formula} onChange={setFormula} names={['a', 'b']} />
}
const field = () => screen.getByRole('textbox', { name: 'Công thức' })
const described = () => document.getElementById(field().getAttribute('aria-describedby') ?? '')
/** The line with the text, and the line with the carets under it. */
const pointer = () => described()?.querySelector('[aria-hidden]')?.textContent?.split('\n') ?? []

test('what is off is said with its character, and pointed at under the text', async () => {
  await show(() => <Editor />)
  await userEvent.setup().type(field(), 'b / c * toi_da')
  expect(field().getAttribute('aria-invalid')).toBe('true')
  expect(described()?.textContent).toContain(
    'Ký tự 5: Không có số liệu nào tên “c”. Hãy dùng một trong các tên: a, b, toi_da.',
  )
  expect(pointer()).toEqual(['b / c * toi_da', '    ^'])
  expect(described()?.querySelector('mark')?.textContent).toBe('c')
})

test('a longer piece is marked whole; something missing at the end is pointed at behind it', async () => {
  await show(() => <Editor begin="b * 2.500" />)
  expect(pointer()).toEqual(['b * 2.500', '    ^^^^^'])
  await userEvent.setup().type(field(), ' +')
  await userEvent.setup().clear(field())
  await userEvent.setup().type(field(), 'a +')
  expect(pointer()).toEqual(['a + ', '   ^'])
})

test('far into a long formula the pointer shows the surroundings, with the caret still under the fault', async () => {
  await show(() => <Editor begin={`${'a + '.repeat(20)}x`} />)
  const [text = '', carets = ''] = pointer()
  expect(text.startsWith('…')).toBe(true)
  expect(text[carets.indexOf('^')]).toBe('x')
  expect(described()?.textContent).toContain('Ký tự 81:')
})

test('an empty field says so once it was left; a sound formula says nothing', async () => {
  const user = userEvent.setup()
  await show(() => <Editor />)
  expect(described()).toBeNull()
  await user.click(field())
  await user.tab()
  expect(described()?.textContent).toBe('Chưa có công thức. Hãy viết phép tính, ví dụ b / a * toi_da.')
  await user.type(field(), 'b / a * toi_da')
  expect(field().getAttribute('aria-invalid')).not.toBe('true')
  expect(described()).toBeNull()
})
