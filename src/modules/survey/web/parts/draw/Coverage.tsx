/** The criteria a survey fills, each with how many questions speak for it. */
import { Card, Text, Title } from '@mantine/core'
import type { Criterion } from '../../../rules/drawing/opening.ts'
import { type Questionnaire, questionsOf } from '../../../rules/questionnaire.ts'
import { formWords } from '../../text-of-drawing.vi.ts'
import classes from './Draw.module.css'

interface CoverageProps {
  questionnaire: Questionnaire
  criteria: readonly Criterion[]
}

export function Coverage({ questionnaire, criteria }: CoverageProps) {
  const counts = new Map<string, number>()
  for (const question of questionsOf(questionnaire))
    if (question.kind !== 'remark' && question.criterion !== null)
      counts.set(question.criterion, (counts.get(question.criterion) ?? 0) + 1)
  const covered = criteria.filter(({ code }) => counts.has(code)).length
  return (
    <Card withBorder component="aside" aria-label={formWords.coverage} className={classes.coverage ?? ''}>
      <Title order={2} size="h4">
        {formWords.coverage}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {criteria.length === 0 ? formWords.noCriteria : formWords.coverageAbout(covered, criteria.length)}
      </Text>
      <ul className={classes.criteria}>
        {criteria.map(({ code, title }) => {
          const count = counts.get(code)
          return (
            <li key={`${code} ${title}`} data-uncovered={count === undefined || undefined}>
              <span>
                <strong>{code}</strong> {title}
              </span>
              <span className={classes.count}>
                {count === undefined ? formWords.uncovered : formWords.covered(count)}
              </span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
