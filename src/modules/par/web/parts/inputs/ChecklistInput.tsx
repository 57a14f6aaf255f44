import { Checkbox, Kbd, Stack } from '@mantine/core'
import { plain } from '../../../rules/scoring/plain.ts'
import { sheetWords } from '../../text.vi.ts'
import { toggled } from './by-digit.ts'
import classes from './Inputs.module.css'
import type { InputsProps } from './inputs-props.ts'

/** The items that hold; that none holds is said, not left open. */
export function ChecklistInput({ scoring, value, onChange, disabled, label }: InputsProps<'checklist'>) {
  const items = value?.items ?? []
  return (
    <Checkbox.Group label={label} value={items.map(String)}>
      <Stack gap={4} mt={6}>
        {scoring.options.map((option, at) => (
          <Checkbox
            key={option.item}
            value={String(at)}
            disabled={disabled}
            onChange={() => onChange(toggled(items, at))}
            classNames={{ root: classes.option ?? '', labelWrapper: classes.wide ?? '' }}
            label={
              <span className={classes.words}>
                <span>
                  {at < 9 && (
                    <Kbd size="xs" mr={6} aria-hidden="true">
                      {at + 1}
                    </Kbd>
                  )}
                  {option.item}
                </span>
                <span className={classes.points}>{sheetWords.points(plain(option.points))}</span>
              </span>
            }
          />
        ))}
        <Checkbox
          checked={value !== null && items.length === 0}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked ? { type: 'checklist', items: [] } : null)}
          classNames={{ root: classes.option ?? '', labelWrapper: classes.wide ?? '' }}
          label={
            <span>
              <Kbd size="xs" mr={6} aria-hidden="true">
                0
              </Kbd>
              {sheetWords.noneHolds}
            </span>
          }
        />
      </Stack>
    </Checkbox.Group>
  )
}
