import { Checkbox } from '@mantine/core'
import { capitalized } from '../../../../../shared/vietnamese.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { type Stage, stageInWords, stages } from '../../../rules/rounds/windows.ts'
import { roundWords } from '../../text.vi.ts'
import classes from './Rounds.module.css'

/** From the first day to the last, both included; a stage without days does not take place. */
export type WindowDays = Record<Stage, { first: string | null; last: string | null } | null>

interface WindowFieldsProps {
  value: WindowDays
  onChange: (value: WindowDays) => void
}

export function WindowFields({ value, onChange }: WindowFieldsProps) {
  return (
    <div>
      {stages.map((stage) => {
        const days = value[stage]
        const label = capitalized(stageInWords[stage])
        return (
          <fieldset key={stage} className={classes.row} aria-label={label}>
            <Checkbox
              className={classes.grow ?? ''}
              label={label}
              checked={days !== null}
              disabled={stage === 'self-assessment'}
              onChange={(event) =>
                onChange({ ...value, [stage]: event.currentTarget.checked ? { first: null, last: null } : null })
              }
            />
            {days && (
              <>
                <DayField
                  label={roundWords.from}
                  value={days.first}
                  onChange={(first) => onChange({ ...value, [stage]: { ...days, first } })}
                />
                <DayField
                  label={roundWords.to}
                  value={days.last}
                  onChange={(last) => onChange({ ...value, [stage]: { ...days, last } })}
                />
              </>
            )}
          </fieldset>
        )
      })}
    </div>
  )
}
