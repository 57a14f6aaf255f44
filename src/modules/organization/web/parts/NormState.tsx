import { StateBadge, type StateTone } from '../../../../ui/StateBadge.tsx'
import type { NormCheck, NormState as State } from '../../rules/norms/check.ts'
import { overBy, stateInWords } from '../../rules/norms/check-in-words.ts'
import { unitWords } from '../text-of-unit.vi.ts'

const TONES: Readonly<Record<State, StateTone>> = {
  over: 'bad',
  within: 'good',
  scheme: 'plain',
  unknown: 'waiting',
  'no-norm': 'idle',
}

/** How the deputies of a unit stand against the norm, in a word and a shape. */
export function NormState({ check }: { check: NormCheck }) {
  const over = overBy(check)
  return (
    <StateBadge tone={TONES[check.state]}>
      {over > 0 ? unitWords.norm.over(over) : stateInWords[check.state]}
    </StateBadge>
  )
}
