/** Below the ranked: who has no rank, and why. */
import { Text, Title } from '@mantine/core'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { BlockRanking, Publication } from '../../../contract.ts'
import { leftInWords } from '../../../rules/rounds/taking-part.ts'
import { takingPartWords } from '../../text.vi.ts'
import classes from './Ranking.module.css'

type Left = Publication['left'][number] & Partial<Pick<BlockRanking['left'][number], 'assessmentId'>>

export function LeftUnits({ left }: { left: readonly Left[] }) {
  if (left.length === 0) return null
  return (
    <section className={classes.leftUnits} aria-label={takingPartWords.title}>
      <Title order={3} size="h4" mb={4}>
        {takingPartWords.title} ({left.length})
      </Title>
      <ul>
        {left.map((unit) => (
          <li key={unit.unitId}>
            {unit.assessmentId ? (
              <PageLink to={`/par/assessments/${unit.assessmentId}`} size="sm">
                {unit.unitName}
              </PageLink>
            ) : (
              <span>{unit.unitName}</span>
            )}
            <Text span size="sm" c="dimmed">
              {leftInWords(unit)}
              {unit.cause === 'absent' && unit.reason !== null && ` (${unit.reason})`}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
