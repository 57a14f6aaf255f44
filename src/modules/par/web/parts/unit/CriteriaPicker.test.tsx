// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { CriterionNode } from '../../../contract.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import { CriteriaPicker } from './CriteriaPicker.tsx'
import type { GivenLeaf } from './given-leaf.ts'

const area = (id: string) => ({ id, code: id, title: `Lĩnh vực ${id}` }) as CriterionNode
const [one, two] = [area('1'), area('2')]
const leaf = (code: string, of: CriterionNode): GivenLeaf => ({
  place: { node: { id: code, code, title: `Nội dung ${code}` }, area: of } as LeafPlace,
  assignment: null,
  standing: 'open',
})
const leaves = [leaf('1.1', one), leaf('1.2', one), leaf('1.3', one), leaf('2.1', two)]

let chosen: string[]
function Picker() {
  const [set, setSet] = useState<ReadonlySet<string>>(new Set())
  chosen = [...set].toSorted()
  return <CriteriaPicker leaves={leaves} chosen={set} onChange={setSet} />
}

test('by keyboard: one stop of Tab, ↑ ↓ move, space chooses one, an area or a stretch, Ctrl+A all', async () => {
  const user = userEvent.setup()
  render(
    <MantineProvider env="test">
      <Picker />
    </MantineProvider>,
  )
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Chọn cả lĩnh vực Lĩnh vực 1' }))
  await user.keyboard(' ')
  expect(chosen).toEqual(['1.1', '1.2', '1.3'])
  await user.keyboard(' ')
  expect(chosen).toEqual([])
  await user.keyboard('{ArrowDown} ')
  expect(chosen).toEqual(['1.1'])
  expect((screen.getByRole('checkbox', { name: /cả lĩnh vực Lĩnh vực 1/ }) as HTMLInputElement).indeterminate).toBe(
    true,
  )
  await user.keyboard('{ArrowDown}{ArrowDown}{Shift>} {/Shift}')
  expect(chosen).toEqual(['1.1', '1.2', '1.3'])
  await user.keyboard('{End} ')
  expect(chosen).toEqual(['1.1', '1.2', '1.3', '2.1'])
  await user.keyboard('{Home} {Control>}a{/Control}')
  expect(chosen).toEqual(['1.1', '1.2', '1.3', '2.1'])
  await user.tab()
  expect(document.activeElement).toBe(document.body)
})

test('by mouse: a press chooses, one with Shift chooses from the last to here', async () => {
  const user = userEvent.setup()
  render(
    <MantineProvider env="test">
      <Picker />
    </MantineProvider>,
  )
  await user.click(screen.getByRole('checkbox', { name: /1\.1/ }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: /1\.3/ }))
  await user.keyboard('{/Shift}')
  expect(chosen).toEqual(['1.1', '1.2', '1.3'])
})
