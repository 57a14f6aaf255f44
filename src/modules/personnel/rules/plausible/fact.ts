/** What plausibility is judged by. */
import type { Line } from '../fold/effect.ts'
import type { Law } from '../law/provision.ts'

/** A line as far as it matters here: lines of the record and of previews both are. */
export type Fact = Pick<Line, 'part' | 'slot' | 'from' | 'to' | 'values'>

export interface When {
  today: string
  law: Law
  /** The day on the decision, where there is one. */
  decidedOn?: string | null
}
