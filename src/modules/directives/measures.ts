/** What other modules can compute for a task: sources of facts, which `app` joins; this module knows none of them. */
import type { Call } from '../../platform/http/call.ts'
import type { FactSource } from '../../shared/fact-source.ts'

export type Measure = FactSource<Pick<Call, 'tx' | 'now'>>
export type Measures = readonly Measure[]
