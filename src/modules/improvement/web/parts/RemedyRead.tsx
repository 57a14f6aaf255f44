/** The same, to read: for those who only see, and while the plan is with its head. */
import { Stack, Text, Title } from '@mantine/core'
import { formatDay } from '../../../../shared/dates.ts'
import type { LostPoint, PlanStatus } from '../../contract.ts'
import { whoMends, whyLost } from '../../rules/plan-words.ts'
import { planWords, rowWords } from '../text.vi.ts'
import classes from './Improvement.module.css'

/** @param status of the plan where it is what keeps the reader from writing. */
export function RemedyRead({ row, status }: { row: LostPoint; status: PlanStatus | null }) {
  const lines: [string, string][] = [
    [planWords.columns.cause, whyLost(row)],
    [planWords.columns.remedy, row.remedy],
    [planWords.columns.who, whoMends(row)],
    [planWords.columns.due, row.dueOn === null ? '' : formatDay(row.dueOn)],
    ...(row.effort === null ? [] : [[planWords.columns.effort, String(row.effort)] as [string, string]]),
  ]
  return (
    <Stack gap={6}>
      <Title order={3} size="h4">
        {rowWords.plan}
      </Title>
      {(status === 'proposed' || status === 'approved') && (
        <Text size="sm" c="dimmed">
          {rowWords.closed[status]}
        </Text>
      )}
      <dl style={{ margin: 0 }}>
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt className={classes.quiet}>{name}</dt>
            <dd className={classes.said} style={{ margin: '0 0 8px' }}>
              {text || planWords.missing}
            </dd>
          </div>
        ))}
      </dl>
    </Stack>
  )
}
