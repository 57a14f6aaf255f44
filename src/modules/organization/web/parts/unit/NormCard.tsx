/** Deputies of the unit against the norm of the day, with the working. */
import { Title } from '@mantine/core'
import type { NormCheck } from '../../../rules/norms/check.ts'
import { bodyInWords, lawInWords, workingOf } from '../../../rules/norms/check-in-words.ts'
import { unitWords } from '../../text-of-unit.vi.ts'
import { NormState } from '../NormState.tsx'
import { Pairs } from './Pairs.tsx'

const words = unitWords.norm

export function NormCard({ check }: { check: NormCheck }) {
  const isTold = check.untold < check.units
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.title}: {bodyInWords[check.body]}
      </Title>
      <Pairs
        label={words.title}
        rows={[
          [words.deputies, isTold ? `${check.deputies}` : null],
          [words.most, check.most],
          [words.state, <NormState key="state" check={check} />],
          [words.working, workingOf(check)],
          [words.law, lawInWords(check)],
        ]}
      />
    </section>
  )
}
