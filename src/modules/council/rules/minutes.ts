/** What the minutes of a session say, as one value: kept with its hash when the session is closed. */

import type { Rulebook, Standing, VoteOutcome } from './decision.ts'
import type { Duty } from './members.ts'
import type { Quorum } from './session.ts'

export interface MinutesVote {
  name: string
  outcome: VoteOutcome
  inputsInWords: string
  points: number | null
  reason: string
  enteredByName: string | null
}

export interface MinutesItem {
  code: string
  title: string
  maxPoints: number
  unitName: string
  reason: string
  status: 'open' | 'decided' | 'postponed'
  postponedReason: string
  said: { handInWords: string; outcomeInWords: string; points: number | null; words: string; byName: string }[]
  votes: MinutesVote[]
  /** Vắng vì là đơn vị mình. */
  leftOut: string[]
  base: number
  present: number
  needed: number
  majority: number
  standing: Standing
  byChair: boolean
  decision: {
    outcome: 'kept' | 'agreed' | 'corrected'
    inputsInWords: string
    points: number | null
    words: string
    votes: number
  } | null
}

export interface MinutesState {
  council: { name: string; decisionNumber: string; decisionDay: string; rulebook: Rulebook }
  round: { name: string; year: number }
  /** Stands on the model sets: it then says so. */
  sample: boolean
  letterhead: { above: string | null; place: string }
  session: {
    number: number
    form: 'meeting' | 'writing'
    heldAt: string
    endsAt: string | null
    openedAt: string | null
    closedAt: string | null
    place: string
    agenda: string
    minutesNumber: string
    conclusion: string
  }
  members: {
    name: string
    position: string
    unitName: string
    duty: Duty
    hasVote: boolean
    isPresent: boolean | null
    note: string
  }[]
  quorum: Quorum
  presiding: string | null
  secretary: string | null
  items: MinutesItem[]
}
