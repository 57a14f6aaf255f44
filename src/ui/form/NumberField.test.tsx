import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '../for-tests.tsx'
import { NumberField } from './NumberField.tsx'

interface Limits {
  min?: number
  max?: number
  places?: number
}

/** A page that keeps the number, and notes what it was told. */
function Page({ initial, limits, told }: { initial: number | null; limits: Limits; told: (number | null)[] }) {
  const [value, setValue] = useState(initial)
  const note = (next: number | null) => {
    told.push(next)
    setValue(next)
  }
  return <NumberField label="Số hồ sơ" value={value} onChange={note} {...limits} />
}

async function field(initial: number | null, limits: Limits = {}) {
  const told: (number | null)[] = []
  await show(() => <Page initial={initial} limits={limits} told={told} />)
  return { told, input: screen.getByLabelText('Số hồ sơ') as HTMLInputElement, user: userEvent.setup() }
}

test('a number is shown and read the Vietnamese way', async () => {
  const { told, input, user } = await field(1234.5)
  expect(input.value).toBe('1.234,5')
  await user.clear(input)
  await user.type(input, '2.500,75{Tab}')
  expect(told).toEqual([2500.75])
  expect(input.value).toBe('2.500,75')
})

test('an emptied field tells that there is no number', async () => {
  const { told, input, user } = await field(3)
  await user.clear(input)
  await user.tab()
  expect(told).toEqual([null])
})

test('what is not a number stays as typed, is explained and told to nobody', async () => {
  const { told, input, user } = await field(null)
  await user.type(input, '12 hồ sơ{Tab}')
  expect(told).toEqual([])
  expect(input.value).toBe('12 hồ sơ')
  expect(screen.getByText('Chưa đúng dạng số; ví dụ 1.234,5')).toBeTruthy()
})

test('a number beyond the limits is refused with the limit', async () => {
  const { told, input, user } = await field(null, { min: 0, max: 1000.5, places: 0 })
  await user.type(input, '-1{Tab}')
  expect(screen.getByText('Phải từ 0 trở lên')).toBeTruthy()
  await user.clear(input)
  await user.type(input, '1.001{Tab}')
  expect(screen.getByText('Không vượt quá 1.000,5')).toBeTruthy()
  await user.clear(input)
  await user.type(input, '2,5{Tab}')
  expect(screen.getByText('Tối đa 0 chữ số sau dấu phẩy')).toBeTruthy()
  expect(told).toEqual([])
})

test('Enter confirms without leaving the field', async () => {
  const { told, input, user } = await field(null)
  await user.type(input, '1000{Enter}')
  expect(told).toEqual([1000])
  expect(document.activeElement).toBe(input)
})
