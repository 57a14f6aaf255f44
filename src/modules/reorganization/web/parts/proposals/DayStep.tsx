/** Ngày hiệu lực: the first day on which it is so. */
import { Alert, Stack } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { wizardWords as words } from '../../text-of-proposals.vi.ts'
import type { Wizard } from './use-wizard.ts'

export function DayStep({ wizard: { written, change } }: { wizard: Wizard }) {
  const { day } = written
  return (
    <Stack gap="sm" maw={560}>
      <DayField
        label={words.day}
        description={words.dayHint}
        required
        width="100%"
        value={day}
        onChange={(next) => change((was) => ({ ...was, day: next }))}
      />
      {day !== null && day > dayIn(new Date()) && <Alert color="blue">{words.future(day)}</Alert>}
    </Stack>
  )
}
