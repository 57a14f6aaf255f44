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
