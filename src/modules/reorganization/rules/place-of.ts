/** At which step of the form a reason of organization is mended. */

export type Place = 'basis' | 'before' | 'after' | 'day' | 'children' | 'keepers'

const PLACES: Readonly<Record<string, Place>> = {
  'organization.sides': 'before',
  'organization.named-twice': 'before',
  'organization.not-in-force': 'before',
  'organization.later-change': 'day',
  'organization.orphans': 'children',
  'organization.not-a-child': 'children',
  'organization.follows-nobody': 'keepers',
}

/** Whatever is said of a unit after the event is mended where that unit is written. */
export const placeOf = (reason: string): Place => PLACES[reason] ?? 'after'
