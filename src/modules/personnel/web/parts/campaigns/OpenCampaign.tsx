/** A campaign opened: for which units, until when. */
import { Button, Group, Modal, Pill, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { words as pieceWords } from '../../../../../ui/text.vi.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { personnel as doors } from '../../../contract.ts'
import { campaignWords as words } from '../../text-of-proposals.vi.ts'

interface OpenCampaignProps {
  opened: boolean
  onClose: () => void
  /** Records chosen one by one: these are asked, and no units. */
  people?: readonly string[]
}

export function OpenCampaign({ opened, onClose, people }: OpenCampaignProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.open} closeButtonProps={{ 'aria-label': pieceWords.close }}>
      <CampaignForm onClose={onClose} people={people} />
    </Modal>
  )
}

interface Chosen {
  unitId: number
  fullName: string
}

/** Lives only while the dialog is open, so that every opening starts anew. */
function CampaignForm({
  onClose,
  people = [],
}: Pick<OpenCampaignProps, 'onClose'> & { people: readonly string[] | undefined }) {
  const navigate = useNavigate()
  const year = Number(dayIn(new Date()).slice(0, 4))
  const [title, setTitle] = useState(`${words.title} năm ${year}`)
  const [deadline, setDeadline] = useState<string | null>(`${year}-12-31`)
  const [note, setNote] = useState('')
  const [units, setUnits] = useState<readonly Chosen[]>([])
  const open = useAction(doors.openCampaign, {
    said: words.opened,
    inPlace: true,
    onDone: ({ campaignId }) => navigate({ to: `/personnel/campaigns/${campaignId}` }),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (deadline === null) return
        const unitIds = units.map(({ unitId }) => unitId)
        open.mutate({ title, year, deadline, note, unitIds, recordIds: [...people] })
      }}
    >
      <RefusalList of={open.refusal} />
      <Stack gap="sm">
        <TextInput
          label={words.name}
          required
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          data-autofocus
        />
        <DayField label={words.deadline} required value={deadline} onChange={setDeadline} />
        {people.length > 0 ? (
          <Text>{words.chosenPeople(people.length)}</Text>
        ) : (
          <UnitPicker
            key={units.length}
            label={words.units}
            asOf={dayIn(new Date())}
            value={null}
            onChange={(unit) =>
              unit && setUnits((was) => (was.some(({ unitId }) => unitId === unit.unitId) ? was : [...was, unit]))
            }
          />
        )}
        {units.length > 0 && (
          <Pill.Group>
            {units.map(({ unitId, fullName }) => (
              <Pill
                key={unitId}
                withRemoveButton
                removeButtonProps={{ 'aria-label': words.dropUnit(fullName), 'aria-hidden': false, tabIndex: 0 }}
                onRemove={() => setUnits((was) => was.filter((one) => one.unitId !== unitId))}
              >
                {fullName}
              </Pill>
            ))}
          </Pill.Group>
        )}
        <Textarea
          label={words.note}
          autosize
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {pieceWords.cancel}
          </Button>
          <Button
            type="submit"
            loading={open.isPending}
            disabled={units.length + people.length === 0 || deadline === null}
          >
            {words.open}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
