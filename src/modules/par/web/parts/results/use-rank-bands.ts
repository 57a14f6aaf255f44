/** The rank bands of one block; they take longer than the ranking, which does not wait for them. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RankBand } from '../../../contract.ts'
import { rankBands } from '../../data.ts'

export type BandOf = ReadonlyMap<number, RankBand>

export function useRankBands(roundId: string, blockId: string): BandOf {
  const { data } = useQuery(rankBands(roundId))
  return useMemo(() => {
    const block = data?.blocks.find((one) => one.blockId === blockId)
    return new Map(block?.bands.map((band) => [band.unitId, band]))
  }, [data, blockId])
}
