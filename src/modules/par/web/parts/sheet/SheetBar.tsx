/** The head of a sheet, always in sight: whose it is, how it stands, how long there is, what can be done. */
import { Progress, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatPoints } from '../../../../../shared/points.ts'
import { Figure } from '../../../../../ui/Figure.tsx'
import type { AssessmentSheet } from '../../../contract.ts'
import { percent } from '../../../rules/results/written-figures.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import type { IndexResult } from '../../../rules/sheets/totals.ts'
import { sheetWords, words } from '../../text.vi.ts'
import { Countdown } from '../Countdown.tsx'
import { ModelLabel } from '../ModelLabel.tsx'
import { PapersFlag } from '../PapersFlag.tsx'
import { StatusBadge } from '../StatusBadge.tsx'
import { deadlineInWords, timeLeft } from '../time-left.ts'
import classes from './Sheet.module.css'

interface SheetBarProps {
  sheet: AssessmentSheet
  children?: ReactNode
  actions: ReactNode
}

export function SheetBar({ sheet, actions, children }: SheetBarProps) {
  return (
    <div className={classes.bar}>
      <title>{`${sheet.unitName} · ${sheet.roundName} · ${words.product}`}</title>
      <div className={classes.titleRow}>
        <div className={classes.whose}>
          <Title order={1} size="h3" className={classes.unit ?? ''} title={sheet.unitName}>
            {sheet.unitName}
          </Title>
          <Text size="sm" c="dimmed" component="span" className={classes.year ?? ''}>
            {sheetWords.yearAndBlock(sheet.year, sheet.blockName)}
          </Text>
          <StatusBadge status={sheet.status} cause={sheet.leftCause} />
          <ModelLabel isModel={sheet.isModel} warning={sheet.warning} />
        </div>
        <div className={`${classes.actions} no-print`}>{actions}</div>
      </div>
      <div className={classes.figures}>
        {children}
        <PapersFlag of={sheet.papers} />
      </div>
    </div>
  )
}

export function Stat({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className={classes.stat}>
      <span className={classes.statLabel}>{label}</span> {children}
    </span>
  )
}

/** The index with its working: points, bonus, penalty, over what applies. */
export function IndexStat({ label, figures }: { label: string; figures: IndexResult }) {
  const { points, applicableMax, bonus, penalty, index } = figures
  return (
    <Stat label={label}>
      <strong>
        <Figure
          title={label}
          rule={sheetWords.indexRule}
          lines={[
            { label: sheetWords.sumOfPoints, value: formatPoints(points) },
            { label: sheetWords.bonus, value: `+ ${formatPoints(bonus)}` },
            { label: sheetWords.penalty, value: `− ${formatPoints(penalty)}` },
            { label: sheetWords.applicableMax, value: plain(applicableMax) },
            { label, value: percent(index), isResult: true },
          ]}
        >
          {percent(index)}
        </Figure>
      </strong>
    </Stat>
  )
}

export function ProgressStat({ label, done, total }: { label: string; done: number; total: number }) {
  const percent = total === 0 ? 100 : (done / total) * 100
  return (
    <Stat label={label}>
      <strong>
        {done}/{total}
      </strong>
      <Progress.Root size="sm" className={classes.progress ?? ''}>
        <Progress.Section value={percent} color={done === total ? 'teal.6' : 'lam.5'} aria-label={label} />
      </Progress.Root>
    </Stat>
  )
}

/** When it must be done, and how long that is from now. */
export function DeadlineStat({ label, closesAt, now }: { label: string; closesAt: string | null; now: Date }) {
  if (closesAt === null) return null
  const left = timeLeft(closesAt, now)
  return (
    <Stat label={label}>
      <strong data-pressing={left.isPressing || undefined} className={classes.deadline}>
        <Countdown label={label} until={closesAt} now={now} />
      </strong>{' '}
      <span className={classes.statLabel}>({deadlineInWords(closesAt)})</span>
    </Stat>
  )
}
