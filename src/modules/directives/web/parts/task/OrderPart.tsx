/** What an order stops or a permission opens: it binds by itself and nobody ticks it off. */
import { Stack, Text } from '@mantine/core'
import { dayIn } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { KeptProvisionOf } from '../../../../law/web/index.ts'
import { levelInWords, stoppedInWords, workerInWords } from '../../../../organization/web/index.ts'
import type { Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import { Fact, FactList } from './TaskFacts.tsx'

const { order: words } = taskWords

const named = (names: Readonly<Record<string, string>>, keys: readonly string[]) =>
  keys.map((key) => names[key] ?? key).join(', ')

export function OrderPart({
  task: { freeze, permission, freezeOrderId, permissionId, isInForce, state },
}: {
  task: Task
}) {
  const binding = freeze ?? permission
  if (binding === null) return null
  const force = state === 'draft' ? '' : ` (${isInForce ? words.inForce : words.notInForce})`
  return (
    <Section title={freeze === null ? words.permission : words.freeze}>
      <FactList>
        <Fact label={words.rule}>{permission?.rule ?? null}</Fact>
        <Fact label={words.stopped}>{freeze && named(stoppedInWords, freeze.kinds)}</Fact>
        <Fact label={words.levels}>{freeze && named(levelInWords, freeze.levels)}</Fact>
        <Fact label={words.workers}>{freeze && named(workerInWords, freeze.workers)}</Fact>
        <Fact label={words.days}>{`${words.from(binding.firstDay, binding.lastDay)}${force}`}</Fact>
        <Fact label={words.note}>{binding.note}</Fact>
      </FactList>
      {permissionId !== null && (
        <Stack gap={4} mt="xs">
          <KeptProvisionOf permissionId={permissionId} day={dayIn(new Date())} />
          <Text size="sm">
            <PageLink to={`/law/permissions/${permissionId}`}>{words.openPermission}</PageLink>
          </Text>
        </Stack>
      )}
      {freezeOrderId !== null && (
        <Text size="sm" mt="xs">
          <PageLink to={`/organization/freezes/${freezeOrderId}`}>{words.open}</PageLink>
        </Text>
      )}
    </Section>
  )
}
