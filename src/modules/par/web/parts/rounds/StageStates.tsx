/** Each stage with its days and whether it is open, in the order of the round; what is locked says so. */

import { formatInstant } from '../../../../../shared/dates.ts'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { type StageWindow, stageInWords, stages } from '../../../rules/rounds/windows.ts'
import { windowWords } from '../../text.vi.ts'
import { Countdown } from '../Countdown.tsx'
import { deadlineInWords } from '../time-left.ts'
import classes from './Rounds.module.css'

type State = keyof typeof windowWords.states

const TONES = { coming: 'idle', open: 'open', over: 'closed' } as const

function stateOf({ opensAt, closesAt }: StageWindow, now: Date): State {
  if (now.getTime() < Date.parse(opensAt)) return 'coming'
  return now.getTime() < Date.parse(closesAt) ? 'open' : 'over'
}

export function StageStates({ windows, now }: { windows: readonly StageWindow[]; now: Date }) {
  const ordered = stages.flatMap((stage) => windows.find((window) => window.stage === stage) ?? [])
  return (
    <ol className={classes.stages}>
      {ordered.map((window) => {
        const state = stateOf(window, now)
        const label = capitalized(stageInWords[window.stage])
        return (
          <li key={window.stage} data-state={state}>
            <span className={classes.stageName}>{label}</span>
            <StateBadge tone={TONES[state]}>{windowWords.states[state]}</StateBadge>
            <span>
              {formatInstant(window.opensAt)} – {deadlineInWords(window.closesAt)}
            </span>
            {state === 'open' && (
              <b>
                <Countdown label={label} until={window.closesAt} now={now} />
              </b>
            )}
          </li>
        )
      })}
    </ol>
  )
}
