import { NO_POINTS, numberFrom, type Points, points } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'

interface PointsFieldProps {
  label: string
  value: Points
  onChange: (value: Points) => void
  id?: string
  description?: string
  error?: string | null
  w?: number
}

/** Points with at most four places, comma or point as the hand has it. */
export function PointsField({ value, onChange, error = null, w = 120, ...look }: PointsFieldProps) {
  return (
    <NumberField
      {...look}
      live
      size="sm"
      w={w}
      min={0}
      max={999_999}
      error={error}
      value={numberFrom(value)}
      onChange={(next) => onChange(next === null ? NO_POINTS : points(Math.round(next * 10_000)))}
    />
  )
}
