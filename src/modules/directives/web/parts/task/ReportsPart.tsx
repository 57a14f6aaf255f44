/** What was reported, with its proof, and what the giver said of it. */
import { Anchor, Group, Text } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { directives, type Proof, type Task, type TaskReport } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import { StepButton } from './StepButton.tsx'
import { Reached, shownFigure } from './TargetPart.tsx'
import classes from './Task.module.css'

const { reports: words } = taskWords

interface ReportsPartProps {
  task: Task
  /** Answers reports of periods; those of completion are answered at the head of the page. */
  mayAnswer: boolean
}

export function ReportsPart({ task, mayAnswer }: ReportsPartProps) {
  return (
    <Section title={words.title}>
      {task.reports.length === 0 && <Text size="sm">{taskWords.nothing}</Text>}
      <ul className={classes.list}>
        {task.reports.map((report) => (
          <li key={report.id}>
            <Report task={task} report={report} />
            {mayAnswer && report.kind === 'periodic' && report.outcome === null && (
              <AnswerPeriodic task={task} report={report} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Report({ task, report }: { task: Task; report: TaskReport }) {
  const proofs = task.proofs.filter(({ reportId }) => reportId === report.id)
  return (
    <>
      <Group gap="xs">
        <strong>
          {words.kinds[report.kind]}
          {report.percent !== null && ` ${taskWords.facts.percent(report.percent)}`}
        </strong>
        {report.kind !== 'progress' && <Outcome of={report} />}
      </Group>
      <div className={classes.quiet}>{words.by(report.reportedByName, report.unitName, report.reportedOn)}</div>
      <div className={classes.said}>{report.words}</div>
      {report.figure !== null && (
        <Group gap="xs">
          {words.figure(shownFigure(report.figure, task.target?.unit ?? ''))}
          {task.target !== null && <Reached target={task.target} figure={report.figure} />}
        </Group>
      )}
      {proofs.length > 0 && (
        <div>
          {words.proofs}: <ProofLinks proofs={proofs} />
        </div>
      )}
      {report.decidedOn !== null && (
        <div className={classes.said}>
          <span className={classes.quiet}>{words.decided(report.decidedByName ?? '', report.decidedOn)}</span>
          {report.answer !== '' && `: ${report.answer}`}
        </div>
      )}
    </>
  )
}

function Outcome({ of: { outcome } }: { of: TaskReport }) {
  if (outcome === null) return <StateBadge tone="waiting">{words.waiting}</StateBadge>
  return <StateBadge tone={outcome === 'accepted' ? 'good' : 'attention'}>{words.outcomes[outcome]}</StateBadge>
}

function ProofLinks({ proofs }: { proofs: readonly Proof[] }) {
  return proofs.map((proof, at) => (
    <span key={proof.id}>
      {at > 0 && '; '}
      <ProofLink proof={proof} />
    </span>
  ))
}

/** Who sees only what is his reads its name. */
export function ProofLink({ proof: { id: proofId, title, number } }: { proof: Proof }) {
  const mayOpen = useMay('directives.view')
  const name = number === null ? title : `${title} (${number})`
  if (!mayOpen) return name
  return (
    <Anchor
      size="sm"
      underline="always"
      href={urlOf(directives.proofContent, { proofId })}
      target="_blank"
      rel="noopener"
    >
      {name}
    </Anchor>
  )
}

function AnswerPeriodic({ task, report }: { task: Task; report: TaskReport }) {
  const of = words.by(report.reportedByName, report.unitName, report.reportedOn)
  return (
    <Group gap="xs" mt={6} className="no-print">
      <StepButton task={task} step="accept-periodic" id={report.id} of={of} />
      <StepButton task={task} step="return-periodic" id={report.id} of={of} />
    </Group>
  )
}
