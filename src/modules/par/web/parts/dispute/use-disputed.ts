/** The criterion in dispute, out of its sheet. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { assessmentSheet } from '../../data.ts'
import { placesOf } from '../leaf/sheet-order.ts'

export interface Disputed {
  assessmentId: string
  criterionId: string
}

export function useDisputed({ assessmentId, criterionId }: Disputed) {
  const { data: sheet } = useSuspenseQuery(assessmentSheet(assessmentId))
  const places = useMemo(() => placesOf(sheet), [sheet])
  return { sheet, places, place: places.find(({ node }) => node.id === criterionId) ?? null }
}
