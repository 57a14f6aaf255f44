/** What records tell of a unit for criteria that score themselves (shared/fact-source.ts). */
import type { Call } from '../../platform/http/call.ts'
import type { FactSource } from '../../shared/fact-source.ts'
import { disciplineCount } from './queries/facts/disciplined.ts'
import { lawfulAppointments } from './queries/facts/lawful-appointments.ts'
import { digitizedRate, recordsComplete } from './queries/facts/papers-in-order.ts'
import { stepsOnTime } from './queries/facts/steps-on-time.ts'

export const personnelFacts: readonly FactSource<Pick<Call, 'tx' | 'now'>>[] = [
  ...[recordsComplete, digitizedRate, stepsOnTime],
  ...[lawfulAppointments, disciplineCount],
]
