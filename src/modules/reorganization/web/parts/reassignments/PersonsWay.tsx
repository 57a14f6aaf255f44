/** Where one person goes: as his unit goes, elsewhere, or nowhere; and with which post. */
import { Button, Group, Modal, NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayIn } from '../../../../../shared/dates.ts'
import { words as common } from '../../../../../ui/text.vi.ts'
import { UnitPicker } from '../../../../organization/web/index.ts'
import { itemsOf } from '../../../../personnel/web/index.ts'
import type { ReassignedPerson, Ways } from '../../../contract/reassignments.ts'
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

const WAYS = ['along', 'alone', 'stays'] as const satisfies readonly Way[]
type Way = Ways['exceptions'][number]['way']

const RANKS_OF_POST = itemsOf('post_level').map(({ code, name }) => ({ value: code, label: name }))

export function PersonsWay({ person, day, along, plan, onClose }: PersonsWayProps) {
  const was = plan.written.draft.exceptions.find(({ recordId }) => recordId === person.recordId)
  const [way, setWay] = useState<Way>(was?.way ?? 'along')
  const [to, setTo] = useState(was?.way === 'alone' ? person.to : null)
  const [title, setTitle] = useState(was?.title ?? '')
  const [rankOfPost, setRank] = useState(was?.rankOfPost ?? '')
  const isNewPost = way !== 'stays' && title.trim() !== ''
  const keep = () => {
    const post = isNewPost ? { title: title.trim(), rankOfPost } : { title: '', rankOfPost: '' }
    const own =
      way === 'along' && !isNewPost ? null : { way, toId: way === 'alone' ? (to?.unitId ?? null) : null, ...post }
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
          {isNewPost && (
            <NativeSelect
              label={words.rankOfPost}
              required
              data={[{ value: '', label: words.chooseRank }, ...RANKS_OF_POST]}
              value={rankOfPost}
              onChange={(event) => setRank(event.currentTarget.value)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" disabled={(way === 'alone' && to === null) || (isNewPost && rankOfPost === '')}>
              {words.keep}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
