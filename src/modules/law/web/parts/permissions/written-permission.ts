/** A permission as the form holds it, and as the door wants it. */
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import type { KeptProvision } from '../../../../../shared/kept-provision.ts'
import type { Level } from '../../../../../shared/units.ts'
import type { law } from '../../../contract.ts'

interface NamedUnit {
  unitId: number
  fullName: string
}

export interface PermissionDraft {
  number: string
  point: string
  issuedOn: string | null
  issuer: string
  title: string
  keptText: string
  kept: KeptProvision | null
  scope: NamedUnit | null
  reach: 'all' | 'levels' | 'chosen'
  levels: Level[]
  chosen: NamedUnit[]
  firstDay: string | null
  lastDay: string | null
  note: string
}

export interface FieldsProps {
  draft: PermissionDraft
  change: (part: Partial<PermissionDraft>) => void
}

export const EMPTY: PermissionDraft = {
  number: '',
  point: '',
  issuedOn: null,
  issuer: '',
  title: '',
  keptText: '',
  kept: null,
  scope: null,
  reach: 'all',
  levels: [],
  chosen: [],
  firstDay: null,
  lastDay: null,
  note: '',
}

/** null while something is missing. */
export function givenOf(draft: PermissionDraft): ArgumentOf<typeof law.recordPermission> | null {
  const { scope, reach, levels, chosen, issuedOn, firstDay, ...said } = draft
  if (issuedOn === null || firstDay === null || scope === null) return null
  if (said.issuer.trim().length < 2 || said.title.trim().length < 3 || said.keptText.trim().length < 3) return null
  if ((reach === 'levels' && levels.length === 0) || (reach === 'chosen' && chosen.length === 0)) return null
  return {
    ...said,
    issuedOn,
    firstDay,
    scopeId: scope.unitId,
    levels: reach === 'levels' ? levels : [],
    chosenIds: reach === 'chosen' ? chosen.map(({ unitId }) => unitId) : [],
  }
}
