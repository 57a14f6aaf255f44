/** Campaigns that ask for one's own record: right as it stands, or something to be changed. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { personnel as doors } from '../../../contract.ts'
import { ownCampaigns } from '../../data-of-proposals.ts'
import { campaignWords as words } from '../../text-of-proposals.vi.ts'
import { StartProposal } from '../proposals/StartProposal.tsx'

export function MyCampaigns() {
  const { data } = useSuspenseQuery(ownCampaigns())
  const [askedId, ask] = useState<string | null>(null)
  const confirm = useAction(doors.confirmRecord, { said: words.confirmed, inPlace: true, onDone: () => ask(null) })
  return (
    <Stack gap="sm">
      {data.campaigns.map((one) => {
        const isDone = one.outcome !== null && !(one.outcome === 'correct' && one.isOutdated)
        return (
          <Alert key={one.id} color={isDone ? 'green' : 'blue'} title={words.mine(one.title, one.deadline)}>
            <Text size="sm">
              {one.outcome === 'proposed' && words.saidWrong}
              {one.outcome === 'correct' && (one.isOutdated ? words.outdated : words.saidRight(one.givenAt ?? ''))}
              {one.outcome === null && (one.note || words.about)}
            </Text>
            <Group gap="xs" mt="xs">
              <ButtonLink to="/personnel/mine" size="sm" variant="default">
                {words.look}
              </ButtonLink>
              {!isDone && (
                <Button size="sm" onClick={() => ask(one.id)}>
                  {words.right}
                </Button>
              )}
              <StartProposal campaignId={one.id} label={words.wrong} />
            </Group>
          </Alert>
        )
      })}
      <ConfirmWithReason
        opened={askedId !== null}
        onClose={() => ask(null)}
        title={words.right}
        action={words.right}
        least={0}
        isWorking={confirm.isPending}
        refusal={confirm.refusal}
        onConfirm={() => askedId !== null && confirm.mutate({ campaignId: askedId, seen: data.seen })}
      >
        {words.confirmAsk}
      </ConfirmWithReason>
    </Stack>
  )
}
