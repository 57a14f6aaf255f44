import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptPages, pagesInWords, pagesShown, readPages, whyNotPages } from './pages.ts'

test.each([
  ['trang 3', '3'],
  ['Trang 3', '3'],
  ['tr. 3–5, 8', '3–5, 8'],
  ['tr.3-5;8', '3–5, 8'],
  ['3 — 5', '3–5'],
  ['trang 2 đến trang 4 và 7', '2–4, 7'],
  ['2 đến 4'.normalize('NFD'), '2–4'],
  ['8, 3', '3, 8'],
  ['3, 4, 5', '3–5'],
  ['1-10, 4-6', '1–10'],
  ['p. 12', '12'],
  ['', ''],
  ['   ', ''],
])('“%s” is kept as “%s”', (typed, expected) => {
  expect(keptPages(typed)).toEqual({ pages: expected })
})

test.each(['abc', 'trang', 'trang abc', '0', '5-3', '3-', ',', '3,,4', '12345', 'trang 3 phụ lục', '-1', '3.5', 'và'])(
  '“%s” is not a page reference',
  (typed) => {
    expect(keptPages(typed)).toMatchObject({ problem: { reason: 'par.pages-unclear' } })
  },
)

test.each([
  ['3–5, 8', '3–5, 8'],
  ['trang 3-5', '3–5'],
  ['trang bìa', 'bìa'],
  ['phụ lục I', 'phụ lục I'],
])('what was written once as “%s” is shown as “%s”', (kept, shown) => {
  expect(pagesShown(kept)).toBe(shown)
})

test('more references than the column holds are refused, not cut', () => {
  const odd = Array.from({ length: 40 }, (_, at) => 2 * at + 1).join(', ')
  expect(keptPages(odd)).toMatchObject({ problem: { reason: 'par.pages-many' } })
})

test('what is kept is read as the same pages again, whatever the order and the signs', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 20 }))
    .map(([from, more]) => ({ from, to: from + more }))
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), fc.constantFrom('-', '–', ' đến '), (ranges, dash) => {
      const pagesOf = (all: readonly { from: number; to: number }[]) =>
        new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
      const typed = ranges.map(({ from, to }) => (from === to ? `tr. ${from}` : `${from}${dash}${to}`)).join('; ')
      const read = readPages(typed) ?? []
      expect(pagesOf(read)).toEqual(pagesOf(ranges.toSorted((a, b) => a.from - b.from)))
      expect(readPages(pagesInWords(read))).toEqual(read)
    }),
  )
})

test('whatever is typed is understood or refused, never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      const kept = keptPages(typed)
      expect('pages' in kept ? kept.pages.length <= 60 : kept.problem.reason.startsWith('par.pages')).toBe(true)
    }),
  )
})

test('“trang 30” of twelve pages is refused; the last page is not, nor anything of what has no pages', () => {
  const beyond = whyNotPages('3–5, 30', 12, 'Báo cáo')
  expect(beyond).toEqual({ reason: 'par.pages-beyond', params: { title: 'Báo cáo', count: 12, page: 30 } })
  for (const [pages, count] of [
    ['12', 12],
    ['', 12],
    ['30', null],
  ] as const)
    expect(whyNotPages(pages, count, 'Báo cáo')).toBe(null)
})
