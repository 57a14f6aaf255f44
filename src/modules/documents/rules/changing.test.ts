import { expect, test } from 'vitest'
import { needsNewVersion, whyNotDay, whyNotRetire } from './changing.ts'

test.each([
  ['today', '2026-11-25', undefined],
  ['tomorrow', '2026-11-26', 'documents.day-ahead'],
  ['a year typed wrongly', '0204-02-19', 'documents.day-too-early'],
  ['no day', null, undefined],
])('%s', (_, day, reason) => {
  expect(whyNotDay(day, '2026-11-25')?.reason).toBe(reason)
})

test('a paper that hangs somewhere is not retired, and the sentence says where', () => {
  const hung = (title: string) => ({ title })
  expect(whyNotRetire([])).toBeNull()
  expect(whyNotRetire([hung('Tiêu chí 1.1')])).toEqual({
    reason: 'documents.in-use',
    params: { where: 'Tiêu chí 1.1' },
  })
  expect(whyNotRetire([hung('Tiêu chí 1.1'), hung('Tiêu chí 1.2')])?.params).toEqual({
    where: 'Tiêu chí 1.1',
    count: 1,
  })
})

test('what was judged by stays as it was seen; what is still being written is mended in place', () => {
  const use = (version: number, isSettled: boolean) => ({ version, isSettled, title: '' })
  expect(needsNewVersion(2, [], false)).toBe(false)
  expect(needsNewVersion(2, [use(2, false), use(1, true)], false)).toBe(false)
  expect(needsNewVersion(2, [use(2, false), use(2, true)], false)).toBe(true)
  expect(needsNewVersion(2, [], true), 'sent once, hung nowhere now').toBe(true)
})
