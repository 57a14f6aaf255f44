/** Who is present at a meeting, all at once. */
import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { council as doors, type Session } from '../../contract.ts'
import { councilWords, sessionWords, words } from '../text.vi.ts'
import classes from './Council.module.css'

export function Attendance({ session, onClose }: { session: Session; onClose: () => void }) {
  const [noted, setNoted] = useState(() =>
    session.members.map(({ memberId, isPresent, note }) => ({ memberId, isPresent: isPresent === true, note })),
  )
  const take = useAction(doors.takeAttendance, { inPlace: true, said: sessionWords.attendanceSaved, onDone: onClose })
  const set = (memberId: string, change: object) =>
    setNoted(noted.map((one) => (one.memberId === memberId ? { ...one, ...change } : one)))
  const present = session.members.filter(
    ({ memberId, hasVote }) => hasVote && noted.some((one) => one.memberId === memberId && one.isPresent),
  ).length
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        take.mutate({ sessionId: session.id, members: noted })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={take.refusal} />
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{councilWords.columns.name}</th>
                <th scope="col">{sessionWords.present}</th>
                <th scope="col">{sessionWords.note}</th>
              </tr>
            </thead>
            <tbody>
              {session.members.map(({ memberId, fullName, unitName, duty, hasVote }) => {
                const one = noted.find((candidate) => candidate.memberId === memberId)
                return (
                  <tr key={memberId}>
                    <td>
                      {fullName}
                      <div className={classes.quiet}>
                        {words.duties[duty]}, {unitName}
                        {!hasVote &&
                          ` (${councilWords.hasNoVote.toLowerCase()} ${councilWords.columns.vote.toLowerCase()})`}
                      </div>
                    </td>
                    <td>
                      <Checkbox
                        aria-label={`${sessionWords.present}: ${fullName}`}
                        checked={one?.isPresent ?? false}
                        onChange={(event) => set(memberId, { isPresent: event.currentTarget.checked })}
                      />
                    </td>
                    <td>
                      <TextInput
                        aria-label={`${sessionWords.note}: ${fullName}`}
                        value={one?.note ?? ''}
                        maxLength={300}
                        onChange={(event) => set(memberId, { note: event.currentTarget.value })}
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
        <Group justify="space-between">
          <Text size="sm" role="status">
            {sessionWords.quorum(present, session.quorum.base, session.quorum.needed)}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" loading={take.isPending}>
              {words.save}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
