/** Who did what with a proposal, when and why. */
import { Text, Timeline, Title } from '@mantine/core'
import type { Proposal } from '../../../contract.ts'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'

export function Trail({ proposal: { steps } }: { proposal: Pick<Proposal, 'steps'> }) {
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {words.trail}
      </Title>
      <Timeline bulletSize={14} lineWidth={2} active={steps.length}>
        {steps.map(({ step, takenAt, takenByName, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added to.
          <Timeline.Item key={at} title={words.steps[step] ?? step}>
            <Text size="sm" c="dimmed">
              {words.by(takenByName, takenAt)}
            </Text>
            {reason !== '' && <Text size="sm">{reason}</Text>}
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  )
}
