/** The campaign opened, or mended: its resolution and its days. */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../ui/query.ts'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import { words as pieceWords } from '../../../../ui/text.vi.ts'
import { banding, type Campaign } from '../../contract.ts'
import { campaignWords as words } from '../text.vi.ts'

interface CampaignFormProps {
  opened: boolean
  onClose: () => void
  /** null: a new one. */
  campaign: Campaign | null
}

export function CampaignForm({ opened, onClose, campaign }: CampaignFormProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={campaign ? words.mend : words.open}
      closeButtonProps={{ 'aria-label': pieceWords.close }}
    >
      <Fields onClose={onClose} campaign={campaign} />
    </Modal>
  )
}

const NOTHING = { number: '', issuer: '' }
const NO_DAYS: Record<'decidedOn' | 'beginsOn' | 'endsOn', string | null> = {
  decidedOn: null,
  beginsOn: null,
  endsOn: null,
}

/** Lives only while the dialog is open, so that every opening starts anew. */
function Fields({ onClose, campaign }: Pick<CampaignFormProps, 'onClose' | 'campaign'>) {
  const [said, say] = useState(campaign ? { number: campaign.number, issuer: campaign.issuer } : NOTHING)
  const { decidedOn, beginsOn, endsOn } = campaign ?? NO_DAYS
  const [days, put] = useState<typeof NO_DAYS>({ decidedOn, beginsOn, endsOn })
  const open = useAction(banding.openCampaign, { inPlace: true, said: words.opened, onDone: onClose })
  const save = useAction(banding.saveCampaign, { inPlace: true, said: words.saved, onDone: onClose })
  const given =
    said.number.trim() !== '' &&
    said.issuer.trim() !== '' &&
    days.decidedOn !== null &&
    days.beginsOn !== null &&
    days.endsOn !== null
      ? { ...said, decidedOn: days.decidedOn, beginsOn: days.beginsOn, endsOn: days.endsOn }
      : null
  const day = (name: keyof typeof days) => (
    <DayField
      label={words.fields[name]}
      required
      value={days[name]}
      onChange={(value) => put({ ...days, [name]: value })}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!given) return
        if (campaign) save.mutate({ ...given, campaignId: campaign.id, version: campaign.version })
        else open.mutate(given)
      }}
    >
      <Stack gap="sm">
        <RefusalList of={open.refusal ?? save.refusal} />
        <TextInput
          label={words.fields.number}
          required
          maxLength={80}
          value={said.number}
          onChange={(event) => say({ ...said, number: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={words.fields.issuer}
          required
          maxLength={200}
          value={said.issuer}
          onChange={(event) => say({ ...said, issuer: event.currentTarget.value })}
        />
        {day('decidedOn')}
        <Group align="flex-end">
          {day('beginsOn')}
          {day('endsOn')}
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" disabled={!given} loading={open.isPending || save.isPending}>
            {campaign ? words.save : words.open}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
