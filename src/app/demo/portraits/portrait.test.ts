import { expect, test } from 'vitest'
import { portraitOf } from './portrait.ts'

test('a portrait is a small PNG, the same for the same name and another for another', () => {
  const one = portraitOf({ fullName: 'Nguyễn Thị Hoa', sex: 'F' })
  expect(Buffer.from(one.subarray(1, 4)).toString()).toBe('PNG')
  expect(one.length).toBeLessThan(2_500)
  expect(portraitOf({ fullName: 'Nguyễn Thị Hoa', sex: 'F' })).toEqual(one)
  expect(portraitOf({ fullName: 'Nguyễn Thị Hoan', sex: 'F' })).not.toEqual(one)
})
