/** Whether a paper may be filed as it is described. */
import { formatDay } from '../../../../shared/dates.ts'
import type { PersonnelReason } from '../../refusals.vi.ts'
import { componentOf } from './components.ts'

interface Described {
  component: string
  period?: number | undefined
  datedOn?: string | undefined
  receivedOn?: string | undefined
  pageFrom?: number | undefined
  pageTo?: number | undefined
}

/** @param door which components the door files. */
export function whyNotFile(paper: Described, door: 'plain' | 'sensitive', today: string): PersonnelReason | null {
  const component = componentOf(paper.component)
  if (component === null) return { reason: 'personnel.paper-component', at: 'component' }
  const { name, sensitivity, needs } = component
  if (door === 'plain' && sensitivity !== 'ordinary')
    return { reason: 'personnel.paper-sensitive', params: { component: name }, at: 'component' }
  if (needs.length > 0 && needs.every(({ each }) => each === 'year') && paper.period === undefined)
    return { reason: 'personnel.paper-period', params: { component: name }, at: 'period' }
  for (const at of ['datedOn', 'receivedOn'] as const) {
    const day = paper[at]
    if (day !== undefined && day > today)
      return { reason: 'personnel.paper-ahead', params: { day: formatDay(day) }, at }
  }
  if (paper.pageFrom !== undefined && paper.pageTo !== undefined && paper.pageTo < paper.pageFrom)
    return { reason: 'personnel.paper-pages', at: 'pageTo' }
  return null
}
