import { expect, test } from 'vitest'
import { currentItem } from './current-item.ts'
import type { NavigationItem } from './module.ts'

const item = (path: string, more: Partial<NavigationItem> = {}): NavigationItem => ({
  label: path,
  path,
  icon: () => null,
  ...more,
})
const items = [item('/'), item('/par'), item('/par/sheets'), item('/law', { exact: true })]

test.each([
  ['/', '/'],
  ['/par', '/par'],
  ['/par/rounds/1', '/par'],
  ['/par/sheets/1', '/par/sheets'],
  ['/law', '/law'],
])('at %s the menu marks %s', (path, marked) => {
  expect(currentItem(items, path)?.path).toBe(marked)
})

test.each(['/parade', '/law/1', '/elsewhere'])('at %s the menu marks nothing', (path) => {
  expect(currentItem(items, path)).toBeUndefined()
})
