/** Whether a whole history can be true of one person: each event against the birth and the employment that all of them together tell. */
import type { PersonnelReason } from '../../refusals.vi.ts'
import type { FoldedEvent } from '../fold/effect.ts'
import { fold } from '../fold/fold.ts'
import { implausible } from '../plausible.ts'
import type { Fact, When } from './fact.ts'

const ALL_DEPENDS_ON: ReadonlySet<string> = new Set(['person', 'employment'])

/** Without the places: nobody has typed them here. Events that merely contradict each other are the fold's to tell. */
export function implausibleHistory(events: readonly FoldedEvent[], when: When): PersonnelReason[] {
  const known = standing(events)
  return events.flatMap(({ effects }) => implausible(known, effects, when).map(({ at: _, ...reason }) => reason))
}

function standing(events: readonly FoldedEvent[]): Fact[] {
  const told = events
    .map((event) => ({ ...event, effects: event.effects.filter(({ part }) => ALL_DEPENDS_ON.has(part)) }))
    .filter(({ effects }) => effects.length > 0)
  return fold(told).lines
}
