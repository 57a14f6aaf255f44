/** Where one person goes: as his unit goes, elsewhere, or nowhere; and with which post. */
import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { words as common } from '../../../../../ui/text.vi.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import type { ReassignedPerson } from '../../../contract/reassignments.ts'
import { peopleWords as words } from '../../text-of-reassignments.vi.ts'
import { type Plan, withException } from './use-plan.ts'

interface PersonsWayProps {
  person: ReassignedPerson
  day: string | null
  /** Where his unit goes. */
  along: string | null
  plan: Plan
  onClose: () => void
}

const WAYS = ['along', 'alone', 'stays'] as const
type Way = (typeof WAYS)[number]

const wayOf = ({ to, goesAlone }: ReassignedPerson): Way => (goesAlone ? (to === null ? 'stays' : 'alone') : 'along')

export function PersonsWay({ person, day, along, plan, onClose }: PersonsWayProps) {
  const [way, setWay] = useState(wayOf(person))
  const [to, setTo] = useState(person.goesAlone ? person.to : null)
  const [title, setTitle] = useState(person.title)
  const keep = () => {
    const route = plan.written.draft.routes.find(({ fromId }) => fromId === person.from.unitId)?.toId ?? null
    const toId = way === 'along' ? route : way === 'stays' ? null : (to?.unitId ?? null)
    const said = way === 'stays' ? '' : title.trim()
    const own = way === 'along' && said === '' ? null : { toId, title: said }
    plan.way((was) => withException(was, person.recordId, own))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={person.fullName} closeButtonProps={{ 'aria-label': common.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <Stack gap="md">
          <Radio.Group label={words.place} value={way} onChange={(value) => setWay(value as Way)}>
            <Stack gap="xs" mt="xs">
              {WAYS.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={one === 'along' && along !== null ? words.alongTo(along) : words.ways[one]}
                />
              ))}
            </Stack>
          </Radio.Group>
          {way === 'alone' && (
            <UnitPicker
              label={words.toUnit}
              required
              asOf={day ?? dayIn(new Date())}
              value={to?.unitId ?? null}
              chosenName={to?.fullName}
              onChange={setTo}
            />
          )}
          {way !== 'stays' && (
            <TextInput
              label={words.newTitle}
              description={words.newTitleHint}
              maxLength={200}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" disabled={way === 'alone' && to === null}>
              {words.keep}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
