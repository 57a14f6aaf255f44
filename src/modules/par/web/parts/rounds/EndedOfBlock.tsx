/** Units that ended within the time evaluated, before the frame day: told of beside the ranking, or not. */
import { Checkbox, Text } from '@mantine/core'
import { endingInWords } from '../../../rules/rounds/taking-part.ts'
import { openingWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'
import type { Ended } from './use-opening.ts'

interface EndedOfBlockProps {
  ended: readonly Ended[]
  /** Null: all. */
  chosen: readonly number[] | null
  onChange: (unitIds: number[]) => void
}

export function EndedOfBlock({ ended, chosen, onChange }: EndedOfBlockProps) {
  if (ended.length === 0) return null
  const taken = new Set(chosen ?? ended.map(({ unitId }) => unitId))
  const toggle = (unitId: number, isTaken: boolean) =>
    onChange(ended.map((unit) => unit.unitId).filter((id) => (id === unitId ? isTaken : taken.has(id))))
  return (
    <details className={classes.details} open={ended.length <= 8}>
      <summary>{openingWords.ended(ended.length)}</summary>
      <Text size="sm" c="dimmed" my={4}>
        {openingWords.endedHint}
      </Text>
      <ul className={classes.choices}>
        {ended.map((unit) => (
          <li key={unit.unitId}>
            <Checkbox
              label={unit.fullName}
              description={endingInWords(unit)}
              checked={taken.has(unit.unitId)}
              onChange={(event) => toggle(unit.unitId, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
