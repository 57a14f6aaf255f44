import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconDeviceDesktop } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import { useAction } from '../../../../ui/query.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import { identity } from '../../contract.ts'
import { mySessions } from '../data.ts'
import { words } from '../text.vi.ts'

/** The browsers in which this person is signed in, each with its way out. */
export function OwnSessions() {
  const { data } = useSuspenseQuery(mySessions())
  const end = useAction(identity.endSession, { said: words.own.ended })
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {data.map((session) => {
        const device = session.device ?? words.own.unknownDevice
        return (
          <Card key={session.id} withBorder padding="sm" component="li">
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <Group gap="sm" wrap="nowrap">
                <IconDeviceDesktop size={22} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
                <div>
                  <Group gap="xs">
                    <Text fw={600} size="sm">
                      {device}
                    </Text>
                    {session.current && <StateBadge tone="good">{words.own.thisSession}</StateBadge>}
                  </Group>
                  <Text size="xs" c="dimmed">
                    {words.own.lastSeen}: {formatInstant(session.lastSeenAt)} · {words.own.since}:{' '}
                    {formatInstant(session.createdAt)}
                    {session.address !== null && ` · ${words.own.address}: ${session.address}`}
                  </Text>
                </div>
              </Group>
              {!session.current && (
                <Button
                  variant="default"
                  size="xs"
                  flex="none"
                  aria-label={words.own.endOne(device)}
                  loading={end.isPending && end.variables?.id === session.id}
                  onClick={() => end.mutate({ id: session.id })}
                >
                  {words.own.end}
                </Button>
              )}
            </Group>
          </Card>
        )
      })}
    </Stack>
  )
}
