/** The way from the maximum that applied to the points that count, field by field. */

export interface WaterfallStep {
  label: string
  kind: 'whole' | 'loss' | 'gain'
  /** Where the bar begins and ends, in ten-thousandths; never below nothing. */
  from: number
  to: number
}

interface Result {
  applicableMax: number
  points: number
  bonus: number
  penalty: number
}

/** Steps end where the next begins, and the last stands at points + bonus − penalty. */
export function waterfallOf(
  { applicableMax, points, bonus, penalty }: Result,
  rows: readonly { criterionId: string | null; area: string; lost: number }[],
  names: { max: string; penalty: string; bonus: string; reached: string },
): WaterfallStep[] {
  const steps: WaterfallStep[] = [{ label: names.max, kind: 'whole', from: 0, to: applicableMax }]
  let left = applicableMax
  const lose = (label: string, lost: number) => {
    if (lost <= 0) return
    steps.push({ label, kind: 'loss', from: Math.max(0, left - lost), to: left })
    left = Math.max(0, left - lost)
  }
  const criteria = rows.filter(({ criterionId }) => criterionId !== null)
  for (const [area, own] of Map.groupBy(criteria, (row) => row.area))
    lose(
      area,
      own.reduce((sum, { lost }) => sum + lost, 0),
    )
  if (bonus > 0) {
    steps.push({ label: names.bonus, kind: 'gain', from: left, to: left + bonus })
    left += bonus
  }
  lose(names.penalty, penalty)
  return [...steps, { label: names.reached, kind: 'whole', from: 0, to: Math.max(0, points + bonus - penalty) }]
}
