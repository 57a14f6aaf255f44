/** In which state a record was on a day: by the steps taken until then; closed since the day the person left, whenever that was written. */
import { dayIn } from '../../../../shared/dates.ts'
import { LEFT, type RecordState } from './state.ts'

interface Lived {
  openedOn: string
  closedOn: string | null
  /** Now. */
  state: RecordState
  /** As they were taken. */
  steps: readonly { from: RecordState; to: RecordState; at: Date }[]
  /** Steps taken later are not known. */
  known?: Date | undefined
}

export interface StateFrom {
  from: string
  state: RecordState
}

/** Each with its first day, in their order; before the first there was no record. */
export function statesOf({ openedOn, closedOn, state, steps, known }: Lived): StateFrom[] {
  const taken = known === undefined ? steps : steps.filter(({ at }) => at <= known)
  const last = steps[taken.length]?.from ?? state
  const leftOn = isOver(last) ? closedOn : null
  // Loaded with its past, a record took no step of ours.
  if (taken.length === 0 && leftOn !== null)
    return [
      { from: openedOn, state: 'in_use' },
      { from: leftOn, state: last },
    ]
  return taken.reduce<StateFrom[]>(
    (before, { to, at }) => {
      const from = to === 'closed' && leftOn !== null ? leftOn : dayIn(at)
      return [...before.filter((one) => one.from < from), { from, state: to }]
    },
    [{ from: openedOn, state: taken[0]?.from ?? last }],
  )
}

const isOver = (state: RecordState) => (LEFT as readonly RecordState[]).includes(state)

/** Null: it was not opened yet. */
export const stateOn = (states: readonly StateFrom[], day: string): RecordState | null =>
  states.findLast(({ from }) => from <= day)?.state ?? null
