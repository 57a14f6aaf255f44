/** What to change before the next set is issued, criterion by criterion. */
import { Title } from '@mantine/core'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { CriterionAnalysis } from '../../../contract.ts'
import { analysisWords } from '../../text-of-analysis.vi.ts'
import classes from './Analysis.module.css'

type Criterion = CriterionAnalysis['blocks'][number]['criteria'][number]

export function AdviceList({ criteria }: { criteria: readonly Criterion[] }) {
  const found = criteria.filter(({ findings }) => findings.length > 0)
  if (found.length === 0) return null
  return (
    <section className={classes.part} aria-labelledby="de-nghi">
      <Title order={3} size="h4" id="de-nghi" mb="xs">
        {analysisWords.advice}
      </Title>
      <ul className={classes.advice}>
        {found.map(({ criterionId, code, title, findings }) => (
          <li key={criterionId}>
            <strong>
              {code}. {title}
            </strong>
            {findings.map(({ kind, name, advice }) => (
              <p key={kind}>
                <StateBadge tone="attention">{name}</StateBadge> {advice}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
