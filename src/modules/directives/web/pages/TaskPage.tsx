/** One task: who does what by when on what ground, what was done, and what may be done now. */
import { Alert, Grid, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { capitalized } from '../../../../shared/vietnamese.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { isAllowed, useMay, useSession } from '../../../../ui/session.tsx'
import type { Task } from '../../contract.ts'
import { ActionsPart } from '../parts/task/ActionsPart.tsx'
import { ExtensionsPart } from '../parts/task/ExtensionsPart.tsx'
import { GroupPart } from '../parts/task/GroupPart.tsx'
import { LifePart, PartsPart } from '../parts/task/LifePart.tsx'
import { MeasurePart } from '../parts/task/MeasurePart.tsx'
import { OrderPart } from '../parts/task/OrderPart.tsx'
import { PeriodicsPart } from '../parts/task/PeriodicsPart.tsx'
import { PlanPart } from '../parts/task/PlanPart.tsx'
import { ProofsPart } from '../parts/task/ProofsPart.tsx'
import { ReportsPart } from '../parts/task/ReportsPart.tsx'
import { type Hands, stepsOffered } from '../parts/task/steps-offered.ts'
import { TargetPart } from '../parts/task/TargetPart.tsx'
import { TaskFacts } from '../parts/task/TaskFacts.tsx'
import { STATE_TONES } from '../parts/task/tones.ts'
import { directiveTask, ownDirectiveTask } from '../split-data.ts'
import { taskWords as words } from '../text-of-tasks.vi.ts'

const isOrder = ({ kind }: Task): boolean => kind === 'freeze' || kind === 'permission'

function useHands({ unitId, giverUnitId, accountId }: Task): Hands {
  const session = useSession()
  const works = (at: number | null) => at !== null && isAllowed(session, 'directives.work', at)
  return {
    unitId: session.account?.unitId ?? null,
    worksForLead: works(unitId),
    worksForGiver: works(giverUnitId),
    gives: isAllowed(session, 'directives.register', giverUnitId),
    isInCharge: accountId !== null && accountId === session.account?.id && isAllowed(session, 'directives.report-own'),
  }
}

export function TaskPage() {
  const { data } = useSuspenseQuery(directiveTask(useParam('taskId')))
  return <ShownTask task={data} />
}

/** What one is in charge of oneself, without seeing anything else of one's body. */
export function OwnTaskPage() {
  const { data } = useSuspenseQuery(ownDirectiveTask(useParam('taskId')))
  return <ShownTask task={data} />
}

function ShownTask({ task }: { task: Task }) {
  const hands = useHands(task)
  const offered = stepsOffered(task, hands)
  const mayView = useMay('directives.view')
  const isOfOneself = hands.unitId === task.unitId && task.unitId !== task.giverUnitId
  return (
    <>
      <Head task={task} />
      <Stack gap="xl">
        {task.state === 'draft' && <DraftNote task={task} />}
        <ActionsPart task={task} offered={offered} mayWrite={hands.gives && task.parentId === null} />
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack gap="xl">
              <TaskFacts task={task} />
              <OrderPart task={task} />
              {mayView && <PlanPart task={task} hands={hands} />}
              {task.target !== null && <TargetPart task={task} target={task.target} mayMeasure={mayView} />}
              {task.measureKey !== null && mayView && <MeasurePart taskId={task.id} />}
              <ProofsPart task={task} mayProve={offered.has('prove')} mayProveOwn={offered.has('own-prove')} />
              <PeriodicsPart task={task} maySend={offered.has('periodic')} />
              {!isOrder(task) && <ReportsPart task={task} mayAnswer={hands.gives && !isOfOneself} />}
              <ExtensionsPart task={task} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="xl">
              <GroupPart task={task} />
              <PartsPart task={task} />
              <LifePart task={task} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  )
}

function Head({ task: { title, kind, state, isSample } }: { task: Task }) {
  const mayView = useMay('directives.view')
  return (
    <PageTitle
      title={title}
      crumbs={mayView ? [{ label: words.crumb, path: words.path }] : []}
      about={
        <>
          <Group gap="xs">
            <StateBadge tone="plain">{words.kinds[kind]}</StateBadge>
            <StateBadge tone={STATE_TONES[state]}>{capitalized(words.states[state])}</StateBadge>
          </Group>
          {isSample && <Text size="sm">{words.sample}</Text>}
        </>
      }
    />
  )
}

function DraftNote({ task: { documentId } }: { task: Task }) {
  return (
    <Alert color="orange">
      {words.draft}{' '}
      {documentId !== null && <PageLink to={`/directives/documents/${documentId}/split`}>{words.openSplit}</PageLink>}
    </Alert>
  )
}
