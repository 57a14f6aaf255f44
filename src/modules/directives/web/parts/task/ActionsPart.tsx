/** What may be done now, and what can be printed; steps that cannot be taken are not shown. */
import { Button, Group, Text } from '@mantine/core'
import { urlOf } from '../../../../../ui/api.ts'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { directives, type Task } from '../../../contract.ts'
import { isDated, isOpen } from '../../../rules/words.ts'
import { type StepKey, taskWords as words } from '../../text-of-tasks.vi.ts'
import { Section } from './Section.tsx'
import { AFTER_STEP, StepButton } from './StepButton.tsx'
import type { stepsOffered } from './steps-offered.ts'

/** In the order of a task's life; what ends it comes last. */
const AT_HEAD: readonly StepKey[] = [
  ...(['report', 'own-done', 'progress', 'own-progress', 'dispute', 'assign', 'add-part'] as const),
  ...(['ask-extension', 'withdraw-report'] as const),
  ...(['confirm', 'return', 'keep', 'withdraw', 'grant-extension', 'refuse-extension'] as const),
  ...(['resume', 'move-due', 'reassign', 'suspend', 'replace', 'cancel'] as const),
]
const MAIN: readonly StepKey[] = ['report', 'own-done', 'confirm', 'grant-extension', 'keep', 'resume']

interface ActionsPartProps {
  task: Task
  offered: ReturnType<typeof stepsOffered>
  mayWrite: boolean
}

export function ActionsPart({ task, offered, mayWrite }: ActionsPartProps) {
  const accept = useAction(directives.acceptTask, {
    inPlace: true,
    said: words.actions.accepted,
    onDone: () => document.getElementById(AFTER_STEP)?.focus(),
  })
  const steps = AT_HEAD.filter((step) => offered.has(step))
  return (
    <Section title={words.actions.title} isAfterStep>
      <RefusalList of={accept.refusal} />
      {offered.size === 0 && <Text size="sm">{words.actions.none}</Text>}
      <Group gap="xs" className="no-print">
        {offered.has('accept') && (
          <Button loading={accept.isPending} onClick={() => accept.mutate({ taskId: task.id, version: task.version })}>
            {words.actions.accept}
          </Button>
        )}
        {steps.map((step) => (
          <StepButton key={step} task={task} step={step} isMain={MAIN.includes(step)} />
        ))}
        <Print task={task} mayWrite={mayWrite} />
      </Group>
    </Section>
  )
}

function Print({ task, mayWrite }: { task: Task; mayWrite: boolean }) {
  const { id: taskId, unitId, unitName, state, kind } = task
  return (
    <>
      {state === 'done' && (
        <Button variant="default" component="a" href={urlOf(directives.certificate, { taskId, form: 'docx' })}>
          {words.print.certificate}
        </Button>
      )}
      {mayWrite && unitId !== null && isOpen(state) && isDated(kind) && (
        <Button
          variant="default"
          component="a"
          href={urlOf(directives.reminderLetter, { unitId, form: 'docx' })}
          aria-label={words.print.letterAbout(unitName)}
        >
          {words.print.letter}
        </Button>
      )}
    </>
  )
}
