/** Of a task dated by a plan: the plan, what it asks in turn and how far each is; and a way to say which document it is. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { StateBadge } from '../../../../../ui/StateBadge.tsx'
import { directives, type Task } from '../../../contract.ts'
import { whyNotStep } from '../../../rules/life.ts'
import { planWords as words } from '../../text-of-plans.vi.ts'
import { taskWords } from '../../text-of-tasks.vi.ts'
import { DirectiveField } from './DirectiveField.tsx'
import { Section } from './Section.tsx'
import type { Hands } from './steps-offered.ts'
import classes from './Task.module.css'
import { STANDING_TONES } from './tones.ts'

type Hand = Pick<Hands, 'gives' | 'worksForLead'>

export function PlanPart({ task, hands }: { task: Task; hands: Hand }) {
  if (task.kind !== 'dated-by-plan' || task.parentId !== null || task.state === 'draft') return null
  const { planDocument: plan, planTasks } = task
  const isSettled = task.state === 'done' && plan !== null
  const mayLink = (hands.gives || hands.worksForLead) && !isSettled && whyNotStep('link-plan', task.state) === null
  return (
    <Section title={words.title}>
      {plan === null ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <>
          <PageLink to={`/directives/documents/${plan.id}/split`}>{plan.name || words.outOfReach}</PageLink>
          {plan.issuedOn !== null && task.countedDueOn !== null && (
            <Text size="sm">{words.against(plan.issuedOn, task.countedDueOn)}</Text>
          )}
        </>
      )}
      {planTasks.length > 0 && <PlanTasks tasks={planTasks} />}
      {plan !== null && planTasks.length === 0 && <Text size="sm">{words.noTasks}</Text>}
      {mayLink && <LinkPlan task={task} gives={hands.gives} />}
    </Section>
  )
}

function PlanTasks({ tasks }: { tasks: Task['planTasks'] }) {
  const done = tasks.filter(({ state }) => state === 'done').length
  return (
    <>
      <Text size="sm" mt="xs">
        {words.progress(done, tasks.filter(({ standing }) => standing === 'overdue').length, tasks.length)}
      </Text>
      <ul className={classes.list}>
        {tasks.map(({ id, title, unitName, dueOn, standing }) => (
          <li key={id}>
            <PageLink to={`${taskWords.path}/${id}`}>{title}</PageLink>
            <div>
              {[unitName, dueOn && formatDay(dueOn)].filter(Boolean).join(' · ')}{' '}
              <StateBadge tone={STANDING_TONES[standing]}>{taskWords.standings[standing]}</StateBadge>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function LinkPlan({ task, gives }: { task: Task; gives: boolean }) {
  const [opened, setOpened] = useState(false)
  const action = task.planDocument === null ? words.link : words.change
  return (
    <>
      <Button mt="xs" size="xs" variant="default" onClick={() => setOpened(true)}>
        {action}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={action}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': taskWords.close }}
      >
        <PlanQuestion task={task} gives={gives} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function PlanQuestion({ task, gives, onClose }: { task: Task; gives: boolean; onClose: () => void }) {
  const [planDocumentId, choose] = useState<string | null>(null)
  const link = useAction(gives ? directives.linkPlanGiven : directives.linkPlan, {
    inPlace: true,
    said: words.linked,
    onDone: onClose,
  })
  return (
    <Stack gap="sm">
      <RefusalList of={link.refusal} />
      <Text size="sm">{words.about}</Text>
      <DirectiveField label={words.plan} value={planDocumentId} onChange={choose} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          disabled={planDocumentId === null}
          loading={link.isPending}
          onClick={() =>
            planDocumentId !== null && link.mutate({ taskId: task.id, version: task.version, planDocumentId })
          }
        >
          {words.link}
        </Button>
      </Group>
    </Stack>
  )
}
