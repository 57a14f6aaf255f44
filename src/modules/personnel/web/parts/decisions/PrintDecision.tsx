/** How a decision is signed, asked before it is printed: a decision on file tells who signed it, not in which capacity. */
import { Button, Group, Modal, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { useState } from 'react'
import { urlOf } from '../../../../../ui/api.ts'
import { type Decision, personnel as doors } from '../../../contract.ts'
import { CAPACITIES, type Capacity, type Signing } from '../../../rules/papers/decision-text.ts'
import { oneDecisionWords, printDecisionWords as words } from '../../text-of-decisions.vi.ts'

interface PrintDecisionProps {
  decision: Decision
  isSensitive: boolean
  onClose: () => void
}

const UNSIGNED: Omit<Signing, 'signer'> = { capacity: '', behalf: '', post: '', place: '', above: '' }

export function PrintDecision({ decision, isSensitive, onClose }: PrintDecisionProps) {
  // The next decision of the same morning is signed by the same post.
  const [kept, keep] = useSessionStorage({ key: 'personnel.signing', defaultValue: UNSIGNED })
  const [signer, setSigner] = useState(decision.signer)
  const { capacity, behalf, post, place, above } = kept
  const typed = (field: 'behalf' | 'post' | 'place' | 'above') => ({
    label: words[field],
    maxLength: field === 'above' ? 200 : field === 'place' ? 80 : 120,
    value: kept[field],
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...kept, [field]: event.currentTarget.value }),
  })
  const lacks = [
    ...(post.trim() === '' ? [words.post] : []),
    ...(signer.trim() === '' ? [words.signer] : []),
    ...(capacity !== '' && behalf.trim() === '' ? [words.behalf] : []),
  ]
  const hrefOf = (as: 'docx' | 'pdf') =>
    urlOf(isSensitive ? doors.printSensitiveDecision : doors.printDecision, {
      decisionId: decision.id,
      as,
      capacity,
      post,
      signer,
      place,
      above,
      behalf: capacity === '' ? '' : behalf,
    })
  const isReady = lacks.length === 0
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={oneDecisionWords.print}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="xs">
        <Select
          label={words.capacity}
          data={[
            { value: '', label: words.capacities.own },
            ...CAPACITIES.map((value) => ({ value, label: words.capacities[value] })),
          ]}
          value={capacity}
          allowDeselect={false}
          onChange={(chosen) => keep({ ...kept, capacity: (chosen ?? '') as Capacity | '' })}
        />
        <TextInput
          {...typed('behalf')}
          disabled={capacity === ''}
          placeholder={words.behalfHint}
          required={capacity !== ''}
        />
        <TextInput {...typed('post')} required placeholder={words.postHint} data-autofocus />
        <TextInput
          label={words.signer}
          required
          maxLength={120}
          value={signer}
          onChange={(event) => setSigner(event.currentTarget.value)}
        />
        <TextInput {...typed('place')} />
        <TextInput {...typed('above')} />
      </SimpleGrid>
      {!isReady && (
        <Text size="sm" c="dimmed" mt="sm">
          {words.lacks(lacks)}
        </Text>
      )}
      <Group justify="flex-end" mt="md">
        {isReady ? (
          <>
            <Button component="a" variant="default" href={hrefOf('docx')}>
              {words.asWord}
            </Button>
            <Button component="a" href={hrefOf('pdf')} target="_blank">
              {words.asPdf}
            </Button>
          </>
        ) : (
          <>
            <Button variant="default" disabled>
              {words.asWord}
            </Button>
            <Button disabled>{words.asPdf}</Button>
          </>
        )}
      </Group>
    </Modal>
  )
}
