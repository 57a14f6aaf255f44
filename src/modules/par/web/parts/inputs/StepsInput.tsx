import { Kbd, Radio, Stack } from '@mantine/core'
import { plain } from '../../../rules/scoring/plain.ts'
import { sheetWords } from '../../text.vi.ts'
import classes from './Inputs.module.css'
import type { InputsProps } from './inputs-props.ts'

/** One level of a scale; the digit keys choose. */
export function StepsInput({ scoring, value, onChange, disabled, label }: InputsProps<'steps'>) {
  return (
    <Radio.Group
      label={label}
      value={value === null ? '' : String(value.option)}
      onChange={(chosen) => onChange({ type: 'steps', option: Number(chosen) })}
    >
      <Stack gap={4} mt={6}>
        {scoring.options.map((option, at) => (
          <Radio
            key={option.when}
            value={String(at)}
            disabled={disabled}
            classNames={{ root: classes.option ?? '', labelWrapper: classes.wide ?? '' }}
            label={
              <span className={classes.words}>
                <span>
                  {at < 9 && (
                    <Kbd size="xs" mr={6} aria-hidden="true">
                      {at + 1}
                    </Kbd>
                  )}
                  {option.when}
                </span>
                <span className={classes.points}>{sheetWords.points(plain(option.points))}</span>
              </span>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
