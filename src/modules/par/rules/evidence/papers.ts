/** What of the papers of a sheet deserves a second look before it is sent: told, never in the way. */
import { formatDay } from '../../../../shared/dates.ts'
import { type InPeriod, isOutside, type Period, periodOf } from '../../../../shared/period.ts'
import type { ParReason } from '../../refusals.vi.ts'
import { pagesShown } from './pages.ts'

export interface DatedPaper {
  documentId: string
  title: string
  issuedOn: string | null
}

export interface PapersOfLeaf {
  leaf: { id: string; code: string }
  papers: readonly DatedPaper[]
}

/** Each paper once for each criterion it hangs on. */
export function warningsOfPapers(leaves: readonly PapersOfLeaf[], period: Period): ParReason[] {
  return leaves.flatMap(({ leaf, papers }) =>
    papers.flatMap(({ title, issuedOn }): ParReason[] => {
      const found = periodOf(issuedOn, period)
      const about = { at: leaf.id }
      const params = { code: leaf.code, title }
      if (found === 'no-date') return [{ reason: 'par.paper-undated', params, ...about }]
      if (!isOutside(found)) return []
      const [day, from, to] = [issuedOn ?? '', period.from, period.to].map(formatDay) as [string, string, string]
      return [{ reason: 'par.paper-outside', params: { ...params, day, from, to }, ...about }]
    }),
  )
}

/** How many documents of a sheet are of another time, and how many do not say: each document once. */
export function papersToLookAt(papers: readonly Omit<DatedPaper, 'title'>[], period: Period) {
  const days = new Map(papers.map(({ documentId, issuedOn }) => [documentId, periodOf(issuedOn, period)]))
  const found = [...days.values()]
  return { outside: found.filter(isOutside).length, undated: found.filter((day) => day === 'no-date').length }
}

const FLAGS: Record<InPeriod, string> = {
  within: '',
  before: 'ngoài kỳ',
  after: 'ngoài kỳ',
  'no-date': 'chưa ghi ngày',
}

interface HungWords {
  number: string | null
  title: string
  issuedOn: string | null
  inPeriod: InPeriod
  pages: string
}

/** '7/BC-STC ngày 20/12/2023, Báo cáo năm, trang 3–5 (ngoài kỳ)': a paper in a line of a page or a cell. */
export function paperInWords({ number, title, issuedOn, inPeriod, pages }: HungWords): string {
  const dated = [number, issuedOn && `ngày ${formatDay(issuedOn)}`].filter(Boolean).join(' ')
  const words = [dated, title, pages && `trang ${pagesShown(pages)}`].filter(Boolean).join(', ')
  return FLAGS[inPeriod] === '' ? words : `${words} (${FLAGS[inPeriod]})`
}
