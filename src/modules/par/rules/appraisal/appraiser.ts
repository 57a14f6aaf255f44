/** Who appraises a criterion of a sheet: the body the set names for it, else whoever consolidates; never the unit itself. */
import { fold } from '../../../../shared/vietnamese.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { Leaf } from '../sheets/self-assessment.ts'

export interface NamedUnit {
  unitId: number
  unitName: string
}

/** The bodies of a round, as the units they are. */
export interface Appraisers {
  /** Null: the round names none, and whoever may appraise appraises every unit but his own. */
  consolidating: NamedUnit | null
  /** Stands in where the consolidating unit would judge itself. */
  substitute: NamedUnit | null
  bodies: readonly (NamedUnit & { body: string })[]
}

/** Whose sheet, and who acts. */
export interface Sides {
  unitId: number
  /** The appraiser's own unit, for which he acts; null for the system. */
  appraiserUnitId: number | null
}

/** Separation of duties: nobody judges the unit he belongs to, neither as an appraiser nor in a council. */
export const isOwnUnit = ({ unitId, appraiserUnitId }: Sides): boolean => unitId === appraiserUnitId

/** The unit that returns, closes and settles the sheet; null: whoever may. */
export const consolidatorOf = (
  sheetUnitId: number,
  { consolidating, substitute }: Pick<Appraisers, 'consolidating' | 'substitute'>,
): NamedUnit | null => (consolidating?.unitId === sheetUnitId ? substitute : consolidating)

/**
 * Điện Biên, Nghệ An: the department in charge of a field appraises its criteria, Sở Nội vụ consolidates.
 * @returns the unit that answers for the criterion; null: whoever may.
 */
export function appraiserOf(
  { appraisingBody }: Pick<Leaf, 'appraisingBody'>,
  sheetUnitId: number,
  appraisers: Appraisers,
): NamedUnit | null {
  if (appraisers.consolidating === null) return null
  // The annexes of two sets may spell one body in two ways.
  const named = appraisers.bodies.find(({ body }) => appraisingBody !== null && fold(body) === fold(appraisingBody))
  return named && named.unitId !== sheetUnitId ? named : consolidatorOf(sheetUnitId, appraisers)
}

/** Whether a criterion of a sheet is the unit's to appraise: the body that answers for it, or anyone where none does. */
export function fallsTo(leaf: Pick<Leaf, 'appraisingBody'>, sides: Sides, appraisers: Appraisers): boolean {
  if (isOwnUnit(sides)) return false
  const { unitId, appraiserUnitId } = sides
  const responsible = appraiserOf(leaf, unitId, appraisers)
  return responsible === null || responsible.unitId === appraiserUnitId
}

/** Separation of duties first; then the body that answers for the criterion, or whoever consolidates the sheet. */
export function whyNotAppraiseLeaf(
  leaf: Pick<Leaf, 'appraisingBody' | 'code' | 'id'>,
  sides: Sides,
  appraisers: Appraisers,
): ParReason | null {
  if (isOwnUnit(sides)) return { reason: 'par.own-unit' }
  const { unitId, appraiserUnitId } = sides
  const responsible = appraiserOf(leaf, unitId, appraisers)
  const may = [responsible?.unitId, consolidatorOf(unitId, appraisers)?.unitId]
  if (responsible === null || appraiserUnitId === null || may.includes(appraiserUnitId)) return null
  return { reason: 'par.other-body', params: { code: leaf.code, unit: responsible.unitName }, at: leaf.id }
}

/** What concerns a sheet as a whole is one unit's business, and never that of the unit itself. */
export function whyNotConsolidate(sides: Sides, appraisers: Appraisers): ParReason | null {
  if (isOwnUnit(sides)) return { reason: 'par.own-unit' }
  const { unitId, appraiserUnitId } = sides
  const consolidator = consolidatorOf(unitId, appraisers)
  if (consolidator === null || appraiserUnitId === null || consolidator.unitId === appraiserUnitId) return null
  return { reason: 'par.other-consolidator', params: { unit: consolidator.unitName } }
}
