/** How far it is to the lead of the country. */
import { type FieldFigure, lostOf } from './lost.ts'

export interface Standing {
  index: number | null
  rank: number | null
  first: { province: string; index: number } | null
  mean: number | null
}

/** Ten-thousandths of a percent: below is negative; null where one of the two is not known. */
export const distance = (index: number | null, other: number | null): number | null =>
  index === null || other === null ? null : index - other

export interface LeadStep {
  title: string
  lost: number
  /** All that this field and those before it lost. */
  together: number
  isEnough: boolean
}

/**
 * The fewest fields that would do to stand level with the first, if all they lost were won back: the largest losses first,
 * which no other choice of as few can better. Points of a hundred are percent of the index.
 * @returns null where the distance or every loss is not known.
 */
export function fieldsToLead({ index, first }: Standing, fields: readonly FieldFigure[]): LeadStep[] | null {
  const missing = first && distance(first.index, index)
  const losses = fields.flatMap((field) => {
    const lost = lostOf(field)
    return lost === null || lost === 0 ? [] : [{ title: field.title, lost: lost as number }]
  })
  if (missing === null || losses.length === 0) return null
  let together = 0
  return losses
    .toSorted((a, b) => b.lost - a.lost)
    .map(({ title, lost }) => {
      together += lost
      return { title, lost, together, isEnough: together >= missing }
    })
}
