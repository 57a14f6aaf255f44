/** How large a unit is, in words: '2.323 ha · 122.838 người'. */
import { formatNumber } from '../../../../../shared/vietnamese.ts'
import type { Tile } from '../../../contract.ts'
import { tileWords as words } from '../../text-of-tiles.vi.ts'
import type { Measure } from './tiles-place.ts'

export function amountInWords({ area, population }: Tile, measure: Measure): string {
  const [hectares, people] = [
    area === null ? words.noArea : `${formatNumber(area)} ha`,
    population === null ? words.noPopulation : `${formatNumber(population)} người`,
  ]
  return (measure === 'population' ? [people, hectares] : [hectares, people]).join(' · ')
}
