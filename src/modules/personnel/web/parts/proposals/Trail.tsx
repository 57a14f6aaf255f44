/** Every step a proposal took. */
import { List, Title } from '@mantine/core'
import type { Proposal } from '../../../contract.ts'
import { judgeWords as words } from '../../text-of-proposals.vi.ts'

export function Trail({ steps }: { steps: Proposal['steps'] }) {
  return (
    <section aria-label={words.trail}>
      <Title order={2} size="h5" mb={4}>
        {words.trail}
      </Title>
      <List size="sm" spacing={2}>
        {steps.map(({ step, takenAt, takenByName, reason }) => (
          <List.Item key={`${step} ${takenAt}`}>
            {words.step(words.steps[step], takenByName, takenAt)}
            {reason !== '' && ` – ${reason}`}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
