/** Letters by the program, and reminding by other means. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { JobProgress } from '../../../../../ui/JobProgress.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { type LinkState, survey } from '../../../contract.ts'
import { linkState } from '../../data-of-links.ts'
import { linkWords } from '../../text-of-links.vi.ts'

const words = linkWords.mail
const ASKED_AGAIN_MS = 2_000

export function MailPanel({ surveyId, state }: { surveyId: string; state: LinkState }) {
  const [opened, { open, close }] = useDisclosure(false)
  const send = useAction(survey.sendLetters, { said: words.started })
  const stop = useAction(survey.stopSending)
  const note = useAction(survey.noteReminded, { inPlace: true, said: words.noted, onDone: close })
  const { sending } = state
  const isSending = sending?.state === 'waiting' || sending?.state === 'running'
  useQuery({ ...linkState(surveyId), refetchInterval: ASKED_AGAIN_MS, enabled: isSending })
  const why = !state.mailIsOn
    ? words.off
    : state.status !== 'open'
      ? words.notOpen
      : state.toMail + state.toRemindByMail === 0
        ? words.nobody
        : null
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text size="sm">{words.unanswered(state.unanswered, state.toRemind)}</Text>
      <Group gap="xs">
        <Button
          disabled={why !== null || state.toMail === 0 || isSending}
          loading={send.isPending}
          onClick={() => send.mutate({ surveyId, kind: 'invitation' })}
        >
          {words.invite(state.toMail)}
        </Button>
        <Button
          variant="default"
          disabled={why !== null || state.toRemindByMail === 0 || isSending}
          onClick={() => send.mutate({ surveyId, kind: 'reminder' })}
        >
          {words.remind(state.toRemindByMail)}
        </Button>
      </Group>
      {why !== null && (
        <Text size="sm" c="dimmed">
          {why}
        </Text>
      )}
      {state.refused > 0 && (
        <Text size="sm" c="var(--mantine-color-error)">
          {words.refused(state.refused)}
        </Text>
      )}
      {sending && (
        <div>
          <JobProgress
            label={words.sending[sending.kind]}
            job={{ state: sending.state, done: sending.done, total: sending.total, message: sending.trouble }}
            onStop={() => stop.mutate({ surveyId })}
          />
          <Text size="xs" c="dimmed">
            {words.by(sending.askedByName, formatInstant(sending.askedAt))}
          </Text>
        </div>
      )}
      {state.toRemind > 0 && state.closesAt !== null && (
        <Group gap="xs">
          <Button
            component="a"
            href={urlOf(survey.mergeWorkbook, { surveyId, who: 'to-remind' })}
            download
            variant="default"
          >
            {words.mergeLeft}
          </Button>
          {state.status === 'open' && (
            <Button variant="subtle" onClick={open}>
              {words.note(state.toRemind)}
            </Button>
          )}
        </Group>
      )}
      <ConfirmWithReason
        opened={opened}
        onClose={close}
        title={words.note(state.toRemind)}
        action={words.note(state.toRemind)}
        least={0}
        onConfirm={() => note.mutate({ surveyId })}
        isWorking={note.isPending}
        refusal={note.refusal}
      >
        {words.noteAsk(state.toRemind)}
      </ConfirmWithReason>
    </Stack>
  )
}
