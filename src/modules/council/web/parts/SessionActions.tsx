/** The steps of a session: opened, attendance taken, closed; changed while it is only planned. */
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { council as doors, type Session } from '../../contract.ts'
import { councilWords, sessionWords, words } from '../text.vi.ts'
import { Attendance } from './Attendance.tsx'
import { EditSession } from './PlanSession.tsx'

type Step = 'edit' | 'open' | 'attendance' | 'close'

const stepsOf = ({ status, form }: Session): Step[] => {
  const attendance: Step[] = form === 'meeting' ? ['attendance'] : []
  if (status === 'planned') return ['edit', ...attendance, 'open']
  return status === 'open' ? [...attendance, 'close'] : []
}

const titleOf = (step: Step, form: Session['form']): string =>
  ({
    edit: sessionWords.editTitle,
    open: sessionWords.open[form],
    attendance: sessionWords.attendance,
    close: sessionWords.finish[form],
  })[step]

export function SessionActions({ session }: { session: Session }) {
  const [step, setStep] = useState<Step | null>(null)
  const onClose = () => setStep(null)
  const steps = stepsOf(session)
  return (
    <>
      {steps.map((one) => (
        <Button key={one} variant={one === steps.at(-1) ? 'filled' : 'default'} onClick={() => setStep(one)}>
          {one === 'edit' ? councilWords.edit : titleOf(one, session.form)}
        </Button>
      ))}
      <Modal
        opened={step !== null}
        onClose={onClose}
        size={step === 'attendance' ? 'xl' : 'md'}
        title={step && titleOf(step, session.form)}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {step === 'edit' && <EditSession session={session} onClose={onClose} />}
        {step === 'open' && <OpenForm session={session} onClose={onClose} />}
        {step === 'attendance' && <Attendance session={session} onClose={onClose} />}
        {step === 'close' && <CloseForm session={session} onClose={onClose} />}
      </Modal>
    </>
  )
}

interface StepProps {
  session: Session
  onClose: () => void
}

function OpenForm({ session, onClose }: StepProps) {
  const [minutesNumber, setMinutesNumber] = useState('')
  const open = useAction(doors.openSession, { inPlace: true, said: sessionWords.opened, onDone: onClose })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate({ sessionId: session.id, version: session.version, minutesNumber })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={open.refusal} />
        {!session.hasDecisionFile && <Text size="sm">{councilWords.fileMissing}</Text>}
        <TextInput
          label={sessionWords.minutesNumber}
          description={sessionWords.minutesNumberHint}
          value={minutesNumber}
          maxLength={80}
          required
          onChange={(event) => setMinutesNumber(event.currentTarget.value)}
        />
        <Ends word={sessionWords.open[session.form]} isPending={open.isPending} onClose={onClose} />
      </Stack>
    </form>
  )
}

function CloseForm({ session, onClose }: StepProps) {
  const [conclusion, setConclusion] = useState('')
  const close = useAction(doors.closeSession, { inPlace: true, said: sessionWords.finished, onDone: onClose })
  const [problem] = session.whyNotClose
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        close.mutate({ sessionId: session.id, version: session.version, conclusion })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={close.refusal} />
        {problem !== undefined && <Text size="sm">{problem.sentence}</Text>}
        <Textarea
          label={sessionWords.conclusion}
          value={conclusion}
          maxLength={5_000}
          autosize
          minRows={3}
          onChange={(event) => setConclusion(event.currentTarget.value)}
        />
        <Ends
          word={sessionWords.finish[session.form]}
          isPending={close.isPending}
          disabled={problem !== undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  )
}

interface EndsProps {
  word: string
  isPending: boolean
  disabled?: boolean
  onClose: () => void
}

const Ends = ({ word, isPending, disabled = false, onClose }: EndsProps) => (
  <Group justify="flex-end" gap="xs">
    <Button variant="default" onClick={onClose}>
      {words.cancel}
    </Button>
    <Button type="submit" loading={isPending} disabled={disabled}>
      {word}
    </Button>
  </Group>
)
