/** Every later day that was asked for or given; the old day stays readable. */
import { Group } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import type { Extension, Task } from '../../../contract.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import classes from './Task.module.css'

const { extensions: words } = taskWords

export function ExtensionsPart({ task }: { task: Task }) {
  if (task.extensions.length === 0) return null
  return (
    <Section title={words.title}>
      <ul className={classes.list}>
        {task.extensions.map((extension) => (
          <li key={extension.id}>
            <OneExtension of={extension} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const originOf = ({ askedOn, askedByName, isResumption }: Extension): string => {
  if (askedOn !== null) return words.asked(askedByName ?? '', askedOn)
  return isResumption ? words.resumed : words.given
}

function OneExtension({ of }: { of: Extension }) {
  const { isGranted, oldDueOn, newDueOn, wantedOn, decidedOn } = of
  return (
    <>
      <Group gap="xs">
        <span>
          <span className={isGranted ? classes.old : undefined}>{formatDay(oldDueOn)}</span>
          {` → ${formatDay(newDueOn ?? wantedOn)}`}
        </span>
        <StateBadge tone={isGranted === null ? 'waiting' : isGranted ? 'good' : 'closed'}>
          {isGranted === null ? words.waiting : isGranted ? words.granted : words.refused}
        </StateBadge>
      </Group>
      <div className={classes.said}>
        <span className={classes.quiet}>{originOf(of)}</span>
        {`: ${of.reason}`}
      </div>
      {decidedOn !== null && of.askedOn !== null && (
        <div className={classes.said}>
          <span className={classes.quiet}>{words.decided(of.decidedByName ?? '', decidedOn)}</span>
          {of.answer !== '' && `: ${of.answer}`}
        </div>
      )}
      {!of.heals && isGranted !== false && <div>{words.late}</div>}
    </>
  )
}
