import { TextInput } from '@mantine/core'
import type { Points } from '../../../../../../shared/points.ts'
import classes from '../Draw.module.css'
import { PointsField } from '../PointsField.tsx'

interface WordedLineProps {
  label: string
  hint?: string
  text: string
  onText: (text: string) => void
  pointsLabel: string
  points: Points
  onPoints: (points: Points) => void
}

/** Words, and the points they are worth. */
export function WordedLine({ label, hint, text, onText, pointsLabel, points, onPoints }: WordedLineProps) {
  return (
    <>
      <TextInput
        className={classes.wide ?? ''}
        label={label}
        placeholder={hint}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <PointsField label={pointsLabel} value={points} onChange={onPoints} />
    </>
  )
}
