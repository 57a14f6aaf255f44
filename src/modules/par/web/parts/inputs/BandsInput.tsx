import { Text } from '@mantine/core'
import { exactFrom, numberFrom } from '../../../../../shared/points.ts'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { bandInWords } from '../../../rules/scoring/rule-lines.ts'
import { takes } from '../../../rules/scoring/scoring.ts'
import { sheetWords } from '../../text.vi.ts'
import classes from './Inputs.module.css'
import type { InputsProps } from './inputs-props.ts'
import { MOST } from './most.ts'

/** A value, and beside it the bands with the one it falls into. */
export function BandsInput({ scoring, value, onChange, disabled, label }: InputsProps<'bands'>) {
  const typed = value?.value ?? null
  const found = typed === null ? undefined : scoring.bands.find((band) => takes(band, typed))
  return (
    <div>
      <NumberField
        live
        label={`${label}: ${scoring.input}`}
        value={numberFrom(typed)}
        onChange={(next) => onChange({ type: 'bands', value: exactFrom(next) })}
        min={0}
        max={MOST}
        disabled={disabled}
        w={220}
      />
      <ul className={classes.bands}>
        {scoring.bands.map((band) => (
          <li key={bandInWords(band)} data-chosen={band === found || undefined}>
            <span>{bandInWords(band)}</span>
            <span className={classes.points}>{sheetWords.points(plain(band.points))}</span>
          </li>
        ))}
      </ul>
      {found && (
        <Text size="xs" c="dimmed" className="visually-hidden" role="status">
          {bandInWords(found)}
        </Text>
      )}
    </div>
  )
}
