/** What PAR gives a source to read with (the shape stands in shared/fact-source.ts, so that modules below PAR may offer one). */
import type { Call } from '../../platform/http/call.ts'
import type { FactSource as Source } from '../../shared/fact-source.ts'

export type FactSource = Source<Pick<Call, 'tx' | 'now'>>
