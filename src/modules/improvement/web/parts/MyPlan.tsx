/** “Khắc phục điểm mất” on the first page: the plan of one's unit, when something in it waits for this person. */
import { Group, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDay } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { waiting } from '../data.ts'
import { homeWords as words } from '../text.vi.ts'
import classes from './Improvement.module.css'

export function MyPlan() {
  const { data } = useSuspenseQuery(waiting())
  if (data.plans.length === 0) return null
  return (
    <section aria-label={words.title}>
      <Title order={2} size="h3" mb={6}>
        {words.title}
      </Title>
      <ul className={classes.list}>
        {data.plans.map((one) => (
          <li key={one.planId}>
            <Link to={`/improvement/plans/${one.planId}`}>
              <Group gap="xs">
                <strong>{words.plan(one.year, one.unitName)}</strong>
                {one.mayApprove && one.status === 'proposed' && (
                  <StateBadge tone="attention">{words.toApprove}</StateBadge>
                )}
                {one.mayEdit && one.status === 'drafting' && (
                  <StateBadge tone={one.open === 0 ? 'good' : 'open'}>{words.toFill(one.open)}</StateBadge>
                )}
                {one.late > 0 && <StateBadge tone="bad">{words.late(one.late)}</StateBadge>}
                {one.mine > 0 && <StateBadge tone="waiting">{words.mine(one.mine)}</StateBadge>}
              </Group>
              <div className={classes.quiet}>
                {words.lost(one.rows, formatPoints(one.lost))}{' '}
                {one.nextDue !== null && words.nextDue(formatDay(one.nextDue))}
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
