/** What may be done with the campaign. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../ui/query.ts'
import { useMayEverywhere } from '../../../../ui/session.tsx'
import { banding, type Campaign } from '../../contract.ts'
import { campaignWords as words } from '../text.vi.ts'
import { CampaignForm } from './CampaignForm.tsx'

export function CampaignActions({ campaign }: { campaign: Campaign | null }) {
  const mayOpen = useMayEverywhere('banding.open')
  const [asked, ask] = useState<'form' | 'close' | null>(null)
  const close = useAction(banding.closeCampaign, {
    inPlace: true,
    said: words.closedDone,
    onDone: () => ask(null),
  })
  const running = campaign && !campaign.isClosed ? campaign : null
  if (!mayOpen) return null
  return (
    <>
      <Button variant={running ? 'default' : 'filled'} onClick={() => ask('form')}>
        {running ? words.mend : words.open}
      </Button>
      {running && (
        <Button variant="default" onClick={() => ask('close')}>
          {words.close}
        </Button>
      )}
      <CampaignForm opened={asked === 'form'} onClose={() => ask(null)} campaign={running} />
      {running && (
        <ConfirmWithReason
          opened={asked === 'close'}
          onClose={() => ask(null)}
          title={words.close}
          action={words.close}
          least={0}
          isWorking={close.isPending}
          refusal={close.refusal}
          onConfirm={() => close.mutate({ campaignId: running.id, version: running.version })}
        >
          {words.closeAsk}
        </ConfirmWithReason>
      )}
    </>
  )
}
