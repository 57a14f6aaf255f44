/** Đơn vị trước: which units the event is about, as they are on the eve of its day. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { kindInWords, UnitPicker } from '../../../../organization/web/index.ts'
import { unitsOnEve } from '../../data-of-proposals.ts'
import { wizardWords as words } from '../../text-of-proposals.vi.ts'
import { shapeOfKind, withBefore, withoutBefore } from './drafting.ts'
import classes from './Proposals.module.css'
import type { Wizard } from './use-wizard.ts'

export function BeforeStep({ wizard }: { wizard: Wizard }) {
  const { written, change, day, nameOf, known } = wizard
  const client = useQueryClient()
  const [round, setRound] = useState(0)
  const { before } = written.draft
  const [, most] = shapeOfKind(written.kind).before
  if (most === 0) return <Text>{words.beforeNone(kindInWords[written.kind])}</Text>
  const add = async (unitId: number) => {
    const { units } = await client.ensureQueryData(unitsOnEve([unitId], day))
    const [unit] = units
    if (unit) change((was) => withBefore(was, unit))
    setRound((was) => was + 1)
  }
  return (
    <Stack gap="sm" maw={720}>
      <Text size="sm">{words.beforeAsk}</Text>
      {before.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noneYet}
        </Text>
      )}
      <ul className={classes.plain}>
        {before.map((unitId) => {
          const unit = known.find((one) => one.unitId === unitId)
          return (
            <li key={unitId}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <span>
                  {unit?.fullName ?? nameOf(unitId)}{' '}
                  <span className={classes.quiet}>{[unit?.code, unit?.parentName].filter(Boolean).join(' · ')}</span>
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.removeUnit(nameOf(unitId))}
                  onClick={() => change((was) => withoutBefore(was, unitId))}
                >
                  {words.remove}
                </Button>
              </Group>
            </li>
          )
        })}
      </ul>
      {before.length < most && (
        <UnitPicker
          key={round}
          label={words.addUnit}
          asOf={day}
          value={null}
          onChange={(unit) => unit && void add(unit.unitId)}
        />
      )}
    </Stack>
  )
}
