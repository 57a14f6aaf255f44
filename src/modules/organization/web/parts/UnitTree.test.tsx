// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { show } from '../../../../ui/for-tests.tsx'
import type { TreeUnit } from '../../contract.ts'
import { UnitTree } from './UnitTree.tsx'

const aUnit = (unitId: number, parentId: number | null, level: TreeUnit['level'], fullName: string): TreeUnit => ({
  unitId,
  parentId,
  level,
  code: null,
  kind: '',
  name: fullName,
  fullName,
  below: 0,
})
const UNITS = [
  aUnit(1, null, 'province', 'Tỉnh Bắc Giang'),
  aUnit(2, 1, 'district', 'Huyện Hiệp Hòa'),
  aUnit(3, 2, 'commune', 'Xã Đồng Tiến'),
  aUnit(4, 2, 'commune', 'Xã Hùng Thái'),
  aUnit(5, 1, 'department', 'Sở Nội vụ'),
]

afterEach(cleanup)

async function open() {
  const { router } = await show(() => <UnitTree units={UNITS} asOf="2025-06-30" />)
  return { router, user: userEvent.setup() }
}
const inSight = () =>
  screen
    .getAllByRole('treeitem')
    .map((item) => /Tỉnh Bắc Giang|Huyện Hiệp Hòa|Xã \S+ \S+|Sở Nội vụ/.exec(item.textContent ?? '')?.[0])
const focused = () => document.activeElement?.textContent ?? ''

test('the province is open and tells how many units of each level it has; agencies come before districts', async () => {
  await open()
  expect(inSight()).toEqual(['Tỉnh Bắc Giang', 'Sở Nội vụ', 'Huyện Hiệp Hòa'])
  expect(screen.getAllByRole('treeitem')[0]?.textContent).toContain(
    '1 sở, ban, ngành · 1 đơn vị cấp huyện · 2 đơn vị cấp xã',
  )
})

test('by keyboard: into the tree, open with →, down to a commune, close with ← and Enter to its page', async () => {
  const { router, user } = await open()
  await user.tab()
  expect(focused()).toContain('Tỉnh Bắc Giang')
  await user.keyboard('{End}')
  expect(focused()).toContain('Huyện Hiệp Hòa')
  await user.keyboard('{ArrowRight}')
  expect(inSight()).toContain('Xã Hùng Thái')
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(focused()).toContain('Xã Hùng Thái')
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toContain('Huyện Hiệp Hòa')
  await user.keyboard('{ArrowLeft}')
  expect(inSight()).toEqual(['Tỉnh Bắc Giang', 'Sở Nội vụ', 'Huyện Hiệp Hòa'])
  await user.keyboard('{Enter}')
  expect(router.state.location.pathname).toBe('/organization/units/2')
})

test('only one row takes the tab key, and each tells its place among its siblings', async () => {
  await open()
  const items = screen.getAllByRole('treeitem')
  expect(items.filter((item) => item.tabIndex === 0)).toHaveLength(1)
  expect(items.map((item) => [item.getAttribute('aria-posinset'), item.getAttribute('aria-setsize')])).toEqual([
    ['1', '1'],
    ['1', '2'],
    ['2', '2'],
  ])
})
