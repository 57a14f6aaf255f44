/** What a sheet begins with: the papers of the file in their order, then what it lacks. */
import type { Tx } from '../../../../platform/http/call.ts'
import { formatDay } from '../../../../shared/dates.ts'
import { componentOf, nameOfComponent } from '../../rules/papers/components.ts'
import { missingPapers } from '../papers/missing-papers.ts'
import { type FiledAs, papersOf } from '../papers/papers-of.ts'

export interface SheetItem {
  component: string | null
  title: string
  sheets: number | null
  isOriginal: boolean
  isMissing: boolean
  note: string
}

const MOST = 900

const numbered = ({ title, number, datedOn }: FiledAs) =>
  [title, number === null ? '' : `số ${number}`, datedOn === null ? '' : `ngày ${formatDay(datedOn)}`]
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 300)

/** Whoever reads a sheet need not be one for whom sensitive papers exist: those are written on it by hand. */
const isPlain = ({ component }: { component: string | null }) =>
  component === null || componentOf(component)?.sensitivity === 'ordinary'

export async function contentsOf(tx: Tx, recordId: string, day: string): Promise<SheetItem[]> {
  const papers = (await papersOf(tx, recordId)).filter(isPlain)
  const missing = (await missingPapers(tx, recordId, day)).filter(isPlain)
  return [
    ...papers.slice(0, MOST).map((paper) => ({
      component: paper.component,
      title: numbered(paper),
      sheets: paper.sheets,
      isOriginal: true,
      isMissing: false,
      note: '',
    })),
    ...missing.slice(0, 99).map(({ component, period }) => ({
      component,
      title: nameOfComponent(component),
      sheets: null,
      isOriginal: true,
      isMissing: true,
      note: period === null ? '' : `năm ${period}`,
    })),
  ]
}
