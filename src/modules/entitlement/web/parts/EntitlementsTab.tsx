/** “Chế độ” on the page of a record: each result with its working. */
import { Accordion, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageTabProps } from '../../../../ui/module.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { EntitlementShape } from '../../contract.ts'
import { dueStateOf } from '../../rules/due.ts'
import { kindInWords, ruleInWords } from '../../rules/kinds.ts'
import { entitlementsOn, ownEntitlementsOn } from '../data.ts'
import { stateInWords, tabWords as words } from '../text.vi.ts'
import { toneOf } from '../tones.ts'
import { WorkingView } from './WorkingView.tsx'

const keyOf = ({ kind, about, dueOn }: EntitlementShape) =>
  [kind, about ?? '', dueOn ?? ''].join('-').replaceAll(' ', '-')

export function EntitlementsTab({ id, day, known, isOwn }: PageTabProps) {
  const when = { asOf: day, ...(known !== undefined && { known }) }
  const { data } = useSuspenseQuery({
    ...(isOwn ? ownEntitlementsOn(when) : entitlementsOn(id, when)),
  } as ReturnType<typeof entitlementsOn>)
  if (data.entitlements.length === 0) return <Text>{words.none}</Text>
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {known === undefined ? words.about(day) : words.aboutThen(day, known)}
      </Text>
      <Accordion multiple variant="separated" order={2} defaultValue={data.entitlements.slice(0, 1).map(keyOf)}>
        {data.entitlements.map((one) => (
          <Accordion.Item key={keyOf(one)} value={keyOf(one)}>
            <Accordion.Control>
              <Group gap="xs" justify="space-between">
                <div>
                  <Text fw={600}>{[kindInWords[one.kind], one.about].filter((part) => part !== null).join(': ')}</Text>
                  <Text size="sm">{one.result ?? one.working.silent[0] ?? words.silent}</Text>
                </div>
                <DueBadge one={one} day={day} />
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <WorkingView rule={ruleInWords[one.kind]} working={one.working} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  )
}

function DueBadge({ one: { result, dueOn, actFrom }, day }: { one: EntitlementShape; day: string }) {
  if (result === null) return <StateBadge tone="attention">{words.silent}</StateBadge>
  if (dueOn === null) return null
  const state = dueStateOf({ dueOn, actFrom }, day)
  return (
    <Group gap="md">
      <Text size="sm">{words.due(dueOn)}</Text>
      <StateBadge tone={toneOf[state]}>{stateInWords[state]}</StateBadge>
    </Group>
  )
}
