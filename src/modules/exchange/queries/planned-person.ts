/** A person of a file as carrying it out would write him. */
import type { Effect, FoundAct } from '../../personnel/index.ts'
import type { Fate } from '../contract/imports.ts'
import type { Finding } from '../rules/finding.ts'
import type { PackedPaper } from '../rules/papers.ts'
import type { ReadEvent } from '../rules/read-person.ts'

export interface PlannedEvent extends Omit<ReadEvent, 'effects'> {
  effects: Effect[]
}

export interface PlannedPerson {
  fullName: string
  openedOn: string
  /** Who manages the record; null where it cannot be told. */
  unitId: number | null
  events: PlannedEvent[]
  /** What came with him, of the package. */
  papers: readonly PackedPaper[]
  /** What his record would gain, where he is on file within reach. */
  supplement: Supplement | null
  fate: Fate
  findings: Finding[]
  /** What freeze orders stop of it. */
  stopped: FoundAct[]
}

export interface Supplement {
  recordId: string
  unitId: number
  missing: readonly PlannedEvent[]
  different: readonly PlannedEvent[]
  /** Scans of his that the record has not. */
  papers: readonly PackedPaper[]
}
