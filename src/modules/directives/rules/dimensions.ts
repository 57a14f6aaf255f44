/** By what tasks are told apart when they are counted: each task has one key of each. */
import type { Field } from './fields.ts'

/** Days up to which a task is of an age, and what that is called; the last is of everything older. */
export const AGES = [
  { key: '30', most: 30, words: 'Đến 30 ngày' },
  { key: '90', most: 90, words: '31–90 ngày' },
  { key: '180', most: 180, words: '91–180 ngày' },
  { key: '365', most: 365, words: '181–365 ngày' },
  { key: 'over', most: Number.POSITIVE_INFINITY, words: 'Trên 365 ngày' },
] as const

export const ageKeyOf = (days: number): string => AGES.find(({ most }) => days <= most)?.key ?? 'over'

export interface Told {
  /** Whoever led it when it was done, or leads it on the day. */
  unitId: number
  giverUnitId: number
  documentId: string | null
  field: Field | null
  /** The month of the day that counts. */
  month: string
  /** Days; null of what has no age, as a report of a standing duty. */
  age: number | null
}

const keysOf = {
  unit: ({ unitId }: Told) => String(unitId),
  giver: ({ giverUnitId }: Told) => String(giverUnitId),
  document: ({ documentId }: Told) => documentId ?? '',
  field: ({ field }: Told) => field ?? '',
  age: ({ age }: Told) => (age === null ? '' : ageKeyOf(age)),
  month: ({ month }: Told) => month,
} satisfies Record<string, (told: Told) => string>

export type Dimension = keyof typeof keysOf
export const DIMENSIONS = Object.keys(keysOf) as [Dimension, ...Dimension[]]
/** Which keys are asked for; those that are left out are not looked at. */
export type Keys = { readonly [dimension in Dimension]?: string | undefined }

export const keyOf = (dimension: Dimension, told: Told): string => keysOf[dimension](told)

export const hasKeys = (told: Told, keys: Keys): boolean =>
  DIMENSIONS.every((dimension) => keys[dimension] === undefined || keys[dimension] === keyOf(dimension, told))
