/** Quorum, minutes and their signed copy: what a session stands on and what comes out of it. */
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { urlOf } from '../../../../ui/api.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { upload } from '../../../../ui/upload.ts'
import { DownloadButton } from '../../../par/web/index.ts'
import { council as doors, type Session } from '../../contract.ts'
import { session as question } from '../data.ts'
import { sessionWords } from '../text.vi.ts'
import { laidWords } from '../text-of-items.vi.ts'
import { MinutesLinks } from './MinutesLinks.tsx'

export function SessionPapers({ session, mayManage }: { session: Session; mayManage: boolean }) {
  const client = useQueryClient()
  const { quorum, form, status, signed, minutesSha256 } = session
  return (
    <Stack gap="xs" mb="md">
      <Group gap="sm">
        {form === 'meeting' ? (
          <>
            <StateBadge tone={quorum.holds ? 'good' : 'attention'}>
              {quorum.holds ? sessionWords.quorumHolds : sessionWords.quorumFails}
            </StateBadge>
            <Text size="sm">{sessionWords.quorum(quorum.present, quorum.base, quorum.needed)}</Text>
          </>
        ) : (
          <Text size="sm">{sessionWords.written(formatInstant(session.endsAt ?? ''))}</Text>
        )}
        <MinutesLinks session={session} />
        {session.agendaItems.length > 0 && (
          <DownloadButton
            size="xs"
            kind="pdf"
            label={laidWords.allSheets}
            href={urlOf(doors.sessionSheets, { sessionId: session.id })}
          />
        )}
      </Group>
      {session.conclusion !== '' && (
        <Text size="sm">
          <strong>{sessionWords.conclusion}:</strong> {session.conclusion}
        </Text>
      )}
      {signed && (
        <Text size="sm">
          <Anchor
            size="sm"
            href={urlOf(doors.signedMinutes, { sessionId: session.id })}
            target="_blank"
            rel="noreferrer"
          >
            {sessionWords.signedBy(signed.byName, formatInstant(signed.at))}
          </Anchor>
        </Text>
      )}
      {mayManage && status === 'closed' && signed === null && minutesSha256 !== null && (
        <div>
          <Text size="sm" fw={600} mb={4}>
            {sessionWords.signedSend}
          </Text>
          <FileDrop
            label={sessionWords.signedSend}
            limits={doors.attachSignedMinutes.upload}
            multiple={false}
            send={async (file, options) => {
              await upload(doors.attachSignedMinutes, { sessionId: session.id, minutesSha256 }, file, options)
              await client.invalidateQueries({ queryKey: question(session.id).queryKey })
            }}
          />
        </div>
      )}
    </Stack>
  )
}
