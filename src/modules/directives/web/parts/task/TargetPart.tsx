/** A figure beside what it has to come to: the measure where the program computes it, else what was last typed. */
import { Group, Progress, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatPoints } from '../../../../../shared/points.ts'
import { asking } from '../../../../../ui/query.ts'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { directives, type Target, type Task } from '../../../contract.ts'
import { isReached, wayTo } from '../../../rules/target.ts'
import { targetWords as words } from '../../text-of-measures.vi.ts'
import { Section } from './Section.tsx'

/** '82,5 %', '1.200 hồ sơ'. */
export const shownFigure = (figure: number, unit: string): string =>
  `${formatPoints(figure, 4).replace(/,?0+$/, '')}${unit === '' ? '' : ` ${unit}`}`

export function Reached({ target, figure }: { target: Target; figure: number }) {
  return isReached(target, figure) ? (
    <StateBadge tone="good">{words.reached}</StateBadge>
  ) : (
    <StateBadge tone="attention">{words.notReached}</StateBadge>
  )
}

interface TargetPartProps {
  task: Task
  target: Target
  /** Whoever sees his own task alone is shown no measure: he sees what was typed. */
  mayMeasure: boolean
}

export function TargetPart({ task, target, mayMeasure }: TargetPartProps) {
  const isComputed = mayMeasure && task.measureKey !== null
  const { data } = useQuery({ ...asking(directives.measure, { taskId: task.id }), enabled: isComputed })
  const typed = task.reports.find(({ figure }) => figure !== null)?.figure ?? null
  const figure = (isComputed ? data?.measure?.figure : null) ?? typed
  return (
    <Section title={words.title}>
      <Text>{words.wanted(words.directions[target.direction], shownFigure(target.figure, target.unit))}</Text>
      {figure === null ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <>
          <Group gap="xs">
            {words.now(shownFigure(figure, target.unit))}
            <Reached target={target} figure={figure} />
          </Group>
          <Way percent={wayTo(target, figure)} />
        </>
      )}
    </Section>
  )
}

function Way({ percent }: { percent: number | null }) {
  if (percent === null) return null
  return (
    <>
      <Text size="sm">{words.way(percent)}</Text>
      <Progress value={percent} size="md" aria-label={words.way(percent)} maw={420} />
    </>
  )
}
