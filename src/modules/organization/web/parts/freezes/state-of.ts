/** In what state a freeze order is, by word and tone. */
import { dayIn } from '../../../../../shared/dates.ts'
import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { familyInWords, stoppedInWords, workerInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'

export function stateOf(order: FreezeSummary): { tone: StateTone; word: string } {
  const { states } = freezeWords
  if (order.isBinding) return { tone: 'attention', word: states.binding }
  if (order.firstDay > dayIn(new Date())) return { tone: 'waiting', word: states.toCome }
  return { tone: 'closed', word: order.liftedOn === null ? states.past : states.lifted }
}

export const levelsOf = ({ levels }: Pick<FreezeSummary, 'levels'>) =>
  levels.map((level) => familyInWords[level]).join(', ')
export const kindsOf = ({ kinds, workers }: Pick<FreezeSummary, 'kinds' | 'workers'>) => {
  const said = kinds.map((kind) => stoppedInWords[kind]).join(', ')
  return workers.length === 0
    ? said
    : `${said} (${workers.map((worker) => workerInWords[worker].toLowerCase()).join(', ')})`
}
/** 'Thông báo 1/TB-UBND, điểm 4.5' */
export const numberOf = ({ number, point }: Pick<FreezeSummary, 'number' | 'point'>) =>
  point === '' ? number : `${number}, ${point}`
