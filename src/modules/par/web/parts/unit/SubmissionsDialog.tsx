/** Every sending of a sheet: who, when, its page, the signed one, and what changed since the one before. */
import { Anchor, Group, Modal, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../../shared/dates.ts'
import { formatPoints } from '../../../../../shared/points.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par, type Submission } from '../../../contract.ts'
import { assessmentSheet, submissions } from '../../data.ts'
import { unitWords, words } from '../../text.vi.ts'
import { type LeafPlace, placesOf } from '../leaf/sheet-order.ts'
import { SentChanges } from './SentChanges.tsx'
import classes from './Unit.module.css'

interface SubmissionsDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
}

export function SubmissionsDialog({ opened, onClose, assessmentId }: SubmissionsDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={unitWords.submissions}
      size="xl"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Sendings assessmentId={assessmentId} />
    </Modal>
  )
}

/** Asked for only when looked at. */
function Sendings({ assessmentId }: { assessmentId: string }) {
  const { data, error } = useQuery(submissions(assessmentId))
  const { data: sheet } = useQuery(assessmentSheet(assessmentId))
  if (error) return <RefusalList of={error} />
  if (!data || !sheet) return <LoadingPage />
  if (data.submissions.length === 0) return <Text size="sm">{unitWords.notSent}</Text>
  const places = placesOf(sheet)
  return data.submissions.map((sending) => <Sending key={sending.id} sending={sending} places={places} />)
}

function Sending({ sending, places }: { sending: Submission; places: readonly LeafPlace[] }) {
  const { id: submissionId, number, figures, changes } = sending
  return (
    <section className={classes.sending} aria-label={unitWords.sending(number)}>
      <Title order={3} size="h4">
        {unitWords.sending(number)}
      </Title>
      <Text size="sm">{unitWords.sentBy(sending.submittedByName, formatInstant(sending.submittedAt))}</Text>
      <Text size="sm">
        {unitWords.sentFigures(
          formatPoints(figures.points),
          formatPoints(figures.applicableMax),
          formatPoints(figures.index),
          sending.papers,
        )}
      </Text>
      <Group gap="md" my={4}>
        <Anchor size="sm" href={urlOf(par.submissionSheet, { submissionId })} target="_blank">
          {unitWords.sentPage}
        </Anchor>
        {sending.signed && (
          <Anchor size="sm" href={urlOf(par.submissionSigned, { submissionId })} target="_blank">
            {unitWords.sentSigned} ({sending.signed.name})
          </Anchor>
        )}
      </Group>
      <Text size="xs" c="dimmed" className={classes.hash ?? ''}>
        {unitWords.hash}: {sending.stateSha256}
      </Text>
      {number > 1 && (
        <Text size="sm" fw={600} mt="xs">
          {unitWords.changedSince(number - 1, changes.length)}
        </Text>
      )}
      {changes.length > 0 && <SentChanges changes={changes} places={places} />}
    </section>
  )
}
