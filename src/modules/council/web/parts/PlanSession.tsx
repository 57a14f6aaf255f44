/** Planning a session, and changing one that is not open yet. */
import { Button, Group, Modal, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { council as doors, type Session } from '../../contract.ts'
import { councilWords, sessionWords, words } from '../text.vi.ts'
import { factsFrom, givenOf, SessionFields } from './SessionFields.tsx'

interface PlanSessionProps {
  councilId: string
  opened: boolean
  onClose: () => void
}

export function PlanSession({ councilId, opened, onClose }: PlanSessionProps) {
  const navigate = useNavigate()
  const plan = useAction(doors.planSession, {
    inPlace: true,
    said: sessionWords.planned,
    onDone: ({ sessionId }) => void navigate({ to: `/council/sessions/${sessionId}` }),
  })
  const [facts, setFacts] = useState(() => factsFrom(null))
  const given = givenOf(facts)
  return (
    <Modal opened={opened} onClose={onClose} title={councilWords.plan} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (given) plan.mutate({ councilId, ...given })
        }}
      >
        <Stack gap="sm">
          <RefusalList of={plan.refusal} />
          <SessionFields value={facts} onChange={setFacts} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={plan.isPending} disabled={given === null}>
              {councilWords.plan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

export function EditSession({ session, onClose }: { session: Session; onClose: () => void }) {
  const edit = useAction(doors.editSession, { inPlace: true, said: sessionWords.edited, onDone: onClose })
  const [facts, setFacts] = useState(() => factsFrom(session))
  const given = givenOf(facts)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (given) edit.mutate({ sessionId: session.id, version: session.version, ...given })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={edit.refusal} />
        <SessionFields value={facts} onChange={setFacts} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={edit.isPending} disabled={given === null}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
