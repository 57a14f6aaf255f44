/** Kinds of event and levels of unit, as organization has them: the front door of this module would not compile with others. */

export const KINDS = [
  'establish',
  'merge',
  'split',
  'dissolve',
  'rename',
  'reclassify',
  'transfer',
  'change_parent',
  'boundary_adjustment',
  'rearrange',
  'convert',
  'receive',
  'hand_over',
] as const
export type Kind = (typeof KINDS)[number]

export const UNIT_LEVELS = [
  'province',
  'district',
  'commune',
  'department',
  'branch',
  'division',
  'service',
  'village',
] as const
export type UnitLevel = (typeof UNIT_LEVELS)[number]

/** Facts of organization that a decision says of units it begins or changes. */
export const FACTS_SAID = [
  'people-assigned',
  'budget-people',
  'autonomy',
  'essential',
  'households',
  'population',
  'area',
] as const
export type FactSaid = (typeof FACTS_SAID)[number]
