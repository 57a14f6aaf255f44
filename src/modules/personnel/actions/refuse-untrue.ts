/** Histories that cannot be true of a person, each by the number of its row: nothing is loaded until all can be. */
import { problemOf, refuseIf } from '../refusals.vi.ts'
import { implausibleHistory } from '../rules/plausible/history.ts'
import type { When } from '../rules/plausible.ts'
import type { NewEvent } from './write-events.ts'

/** Whoever sent thousands of rows reads so many sentences; the rest are counted. */
const MOST_TOLD = 50

interface Loaded {
  fullName: string
  events: readonly Omit<NewEvent, 'recordId' | 'eventId'>[]
}

export function refuseUntrue(records: readonly Loaded[], when: When): void {
  const wrong = records.flatMap(({ fullName, events }, at) => {
    const told = events.map((event, index) => ({ ...event, eventId: String(index), row: String(index) }))
    return implausibleHistory(told, when).map(
      (why) =>
        ({
          reason: 'personnel.loaded-untrue',
          params: { row: at + 1, name: fullName, why: problemOf(why).sentence },
          at: `${at}`,
        }) as const,
    )
  })
  const more = wrong.length - MOST_TOLD
  refuseIf([
    ...wrong.slice(0, MOST_TOLD),
    ...(more > 0 ? [{ reason: 'personnel.loaded-more', params: { count: more } } as const] : []),
  ])
}
