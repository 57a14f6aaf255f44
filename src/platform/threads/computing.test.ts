import { expect, test } from 'vitest'
import type * as Points from '../../shared/points.ts'
import { computing } from './computing.ts'

const ask = computing<typeof Points>(new URL('../../shared/points.ts', import.meta.url))

test('rules are computed elsewhere, and what they throw comes back', async () => {
  expect(await Promise.all([ask('timesRatio', 1, 1, 2), ask('timesRatio', 10, 1, 3)])).toEqual([1, 3])
  await expect(ask('timesRatio', 1, 1, 0)).rejects.toThrow('division by zero')
  expect(await ask('formatPoints', 12_500)).toBe('1,25')
})
