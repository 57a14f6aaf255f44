/** In what state a freeze order is, by word and tone. */
import { dayIn } from '../../../../../shared/dates.ts'
import type { StateTone } from '../../../../../ui/StateBadge.tsx'
import type { FreezeSummary } from '../../../contract/freezes.ts'
import { familyInWords, kindInWords } from '../../../rules/words.ts'
import { freezeWords } from '../../text-of-freezes.vi.ts'

export function stateOf(order: FreezeSummary): { tone: StateTone; word: string } {
  const { states } = freezeWords
  if (order.isBinding) return { tone: 'attention', word: states.binding }
  if (order.firstDay > dayIn(new Date())) return { tone: 'waiting', word: states.toCome }
  return { tone: 'closed', word: order.liftedOn === null ? states.past : states.lifted }
}

export const levelsOf = ({ levels }: Pick<FreezeSummary, 'levels'>) =>
  levels.map((level) => familyInWords[level]).join(', ')
export const kindsOf = ({ kinds }: Pick<FreezeSummary, 'kinds'>) => kinds.map((kind) => kindInWords[kind]).join(', ')
