/** Where each unit goes unless a person goes elsewhere. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { Reassignment } from '../../../contract/reassignments.ts'
import { waysWords as words } from '../../text-of-reassignments.vi.ts'
import { type Plan, withoutRoute, withRoute } from './use-plan.ts'

export function WaysPart({ plan, names }: { plan: Plan; names: Reassignment['names'] }) {
  const { written, way } = plan
  const [added, add] = useState<Record<number, string>>({})
  const [round, setRound] = useState(0)
  const today = dayIn(new Date())
  const day = written.day ?? today
  const nameOf = (unitId: number) =>
    added[unitId] ?? names.find((unit) => unit.unitId === unitId)?.fullName ?? `#${unitId}`
  const { routes } = written.draft
  return (
    <Stack gap="sm" component="section" aria-labelledby="ways">
      <Title order={2} size="h4" id="ways">
        {words.title}
      </Title>
      <Text size="sm">{words.about}</Text>
      {routes.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      )}
      {routes.map(({ fromId, toId }) => (
        <Group key={fromId} gap="sm" align="flex-end">
          <UnitPicker
            label={words.to(nameOf(fromId))}
            asOf={day}
            w={420}
            maw="100%"
            value={toId}
            chosenName={toId === null ? undefined : nameOf(toId)}
            onChange={(unit) => {
              if (unit) add((was) => ({ ...was, [unit.unitId]: unit.fullName }))
              way((was) => withRoute(was, fromId, unit?.unitId ?? null))
            }}
          />
          <Button
            variant="default"
            aria-label={words.remove(nameOf(fromId))}
            onClick={() => way((was) => withoutRoute(was, fromId))}
          >
            {words.removeShort}
          </Button>
        </Group>
      ))}
      <UnitPicker
        key={round}
        label={words.from}
        asOf={today}
        w={420}
        maw="100%"
        value={null}
        onChange={(unit) => {
          if (!unit) return
          add((was) => ({ ...was, [unit.unitId]: unit.fullName }))
          way((was) => withRoute(was, unit.unitId, null))
          setRound((was) => was + 1)
        }}
      />
    </Stack>
  )
}
