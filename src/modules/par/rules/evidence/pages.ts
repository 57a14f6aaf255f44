/** Page references as officials write them: 'trang 3', 'tr. 3–5, 8', '2 đến 4 và 7'. */
import type { ParReason } from '../../refusals.vi.ts'

export interface PageRange {
  from: number
  to: number
}

/** As long as the column; some thirty references. */
const MOST_CHARACTERS = 60
const WORD = '(?:trang|trg|tr|pp|p)\\.?\\s*'
const REFERENCE = new RegExp(`^(?:${WORD})?(\\d{1,4})(?:\\s*(?:[-–—]|đến|tới)\\s*(?:${WORD})?(\\d{1,4}))?\\.?$`, 'u')
const BETWEEN = /[,;&+]|(?:^|\s)và(?=\s)/u

function readOne(text: string): PageRange | null {
  const match = REFERENCE.exec(text.trim())
  if (!match) return null
  const from = Number(match[1])
  const to = Number(match[2] ?? match[1])
  return from >= 1 && to >= from ? { from, to } : null
}

/** Ascending, what overlaps or touches joined: the same pages always read the same. */
function joined(ranges: readonly PageRange[]): PageRange[] {
  const whole: PageRange[] = []
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = whole.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

/** @returns the pages in order; [] when none are named; null when the text is not understood. */
export function readPages(text: string): PageRange[] | null {
  const parts = text.normalize('NFC').toLowerCase().trim()
  if (parts === '') return []
  const ranges = parts.split(BETWEEN).map(readOne)
  return ranges.includes(null) ? null : joined(ranges as PageRange[])
}

/** '3–5, 8' */
export const pagesInWords = (ranges: readonly PageRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')

/** As it is read: one written before references were understood stays as it is, without its word. */
export function pagesShown(kept: string): string {
  const ranges = readPages(kept)
  return ranges === null ? kept.replace(/^(trang|tr)\.?\s*/i, '') : pagesInWords(ranges)
}

/** How a reference is kept, so that 'tr.8;3-5' and 'trang 3 đến 5, 8' are the same paper to whoever saw it. */
export function keptPages(text: string): { pages: string } | { problem: ParReason } {
  const ranges = readPages(text)
  if (ranges === null) return { problem: { reason: 'par.pages-unclear', params: { pages: text.trim().slice(0, 60) } } }
  const pages = pagesInWords(ranges)
  return pages.length <= MOST_CHARACTERS ? { pages } : { problem: { reason: 'par.pages-many' } }
}

/** @param count pages of the file; null where it has none to count, as a picture or a sheet of Excel. */
export function whyNotPages(pages: string, count: number | null, title: string): ParReason | null {
  const last = readPages(pages)?.at(-1)?.to ?? 0
  return count !== null && last > count ? { reason: 'par.pages-beyond', params: { title, count, page: last } } : null
}
