/** @jsxImportSource preact */
import type { Band } from '../rows.ts'

interface RankRangeProps {
  band: Band
  rank: number
  units: number
}

/** From the first place to the last: the dot is the published place, the line where nine rankings in ten put it. */
export function RankRange({ band: { low, high }, rank, units }: RankRangeProps) {
  const at = (place: number) => `${units < 2 ? 50 : ((place - 1) / (units - 1)) * 100}%`
  return (
    <span class="range" aria-hidden="true">
      <span class="line" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      <span class="dot" style={{ left: at(rank) }} />
    </span>
  )
}
