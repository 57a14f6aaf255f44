/** Levels of unit and kinds of event, known to whoever speaks of units. What they mean is organization's. */

/** The families of unit: administrative units, agencies and their inside, public service units, villages. */
export const LEVELS = [
  'province',
  'district',
  'commune',
  'department',
  'branch',
  'division',
  'service',
  'village',
] as const
export type Level = (typeof LEVELS)[number]

export const EVENT_KINDS = [
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
export type EventKind = (typeof EVENT_KINDS)[number]
