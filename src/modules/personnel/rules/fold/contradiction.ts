/** Where the events of a record do not go together. Nothing is refused for it: papers do contradict, and somebody must look. */

export interface Contradiction {
  kind: /** Two lines of one slot begin on one day; one of them stands. */
    | 'same-day'
    /** A line begins before the one before it should have ended. */
    | 'cut-short'
    /** The decision says something else stood before. */
    | 'not-before'
    /** It ends what does not run on that day. */
    | 'nothing-to-end'
  /** The later fact, which somebody must look at. */
  eventId: string
  part: string
  slot: string
  day: string
  againstEventId: string | null
  field: string | null
}
