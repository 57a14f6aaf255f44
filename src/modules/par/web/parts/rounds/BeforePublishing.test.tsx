// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Round, BeforePublishing as Standing } from '../../../contract.ts'
import { BeforePublishing } from './BeforePublishing.tsx'

const round = { id: 'k1', counts: { left: 2 } } as Round
const nothing: Standing = { open: [], unsettled: [], missing: [] }
const waiting = (unitName: string, status: Standing['open'][number]['status']) => ({
  assessmentId: unitName,
  unitName,
  status,
})

async function show(standing: Standing) {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <BeforePublishing round={round} standing={standing} /> }),
    history: createMemoryHistory(),
  })
  render(
    <MantineProvider>
      <RouterProvider router={router} />
    </MantineProvider>,
  )
  await screen.findByText(/không có hạng/)
}
const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href')

test('everything that stands in the way is counted, and leads to where it is done', async () => {
  await show({
    open: [waiting('Sở Y tế', 'draft'), waiting('Sở Tư pháp', 'submitted')],
    unsettled: [waiting('Sở Xây dựng', 'explained')],
    missing: [{ criterionId: 'c', code: '1.7', blockName: 'Khối sở', units: ['Sở Y tế', 'Sở Tư pháp'] }],
  })
  expect(hrefOf(/Sở Y tế/)).toBe('/par/assessments/S%E1%BB%9F%20Y%20t%E1%BA%BF')
  expect(hrefOf(/Sở Tư pháp/)).toContain('/par/appraisal/')
  expect(hrefOf(/Sở Xây dựng/)).toContain('/par/appraisal/')
  expect(hrefOf(/1\.7 \(Khối sở\): 2 đơn vị/)).toBe('/par/rounds/k1?phan=nhap')
  expect(hrefOf(/2 đơn vị không tham gia/)).toBe('/par/rounds/k1?phan=tham-gia')
})

test('of many sheets the first are named, the others counted', async () => {
  await show({ ...nothing, open: Array.from({ length: 9 }, (_, at) => waiting(`Đơn vị ${at}`, 'draft')) })
  expect(screen.getAllByRole('link', { name: /^Đơn vị/ })).toHaveLength(6)
  expect(hrefOf(/3 phiếu khác/)).toBe('/par/rounds/k1?phan=tien-do')
})

test('where nothing stands in the way, that is said', async () => {
  await show(nothing)
  screen.getByText(/có thể công bố/)
})
