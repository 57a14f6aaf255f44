/** Who may manage records: agencies with a seal of their own. Divisions, villages and units of past tiers do not. */
import type { Level } from '../../../../shared/units.ts'

export const MANAGING: ReadonlySet<string> = new Set<Level>([
  ...(['province', 'department', 'branch', 'service', 'commune', 'district'] as const),
])
