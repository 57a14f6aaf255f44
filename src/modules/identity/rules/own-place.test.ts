import { expect, test } from 'vitest'
import { ownPlace } from './own-place.ts'

test('a place of this site is kept, with its filters', () => {
  expect(ownPlace('/par/sheets?year=2025')).toBe('/par/sheets?year=2025')
})

test.each([
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  undefined,
  7,
  '/dang-nhap?tiep=/',
])('%s leads to the home page', (asked) => {
  expect(ownPlace(asked)).toBe('/')
})
