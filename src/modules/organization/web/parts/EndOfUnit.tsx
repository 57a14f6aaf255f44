import { Alert } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { formatDay } from '../../../../shared/dates.ts'
import type { UnitHistory } from '../../contract.ts'
import { endOfUnit } from '../../rules/end-of-unit.ts'
import { words } from '../text.vi.ts'
import { dayBefore } from './day-before.ts'
import { Party } from './Party.tsx'

/** Says that the unit is no more, and what took its place, so that nobody mistakes it for one of today. */
export function EndOfUnit({ history }: { history: UnitHistory }) {
  const end = endOfUnit(history)
  if (end === null) return null
  return (
    <Alert color="yellow" variant="light" icon={<IconHistory size={18} aria-hidden="true" />}>
      {words.endedAfter(formatDay(dayBefore(end.day)))}
      <Party label={words.successors} units={end.successors} />
    </Alert>
  )
}
