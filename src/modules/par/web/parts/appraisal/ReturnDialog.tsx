/** Returning a sheet: why, and criterion by criterion what is to be mended. */
import { Button, Group, Modal, MultiSelect, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { par } from '../../../contract.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { appraisalWords, words } from '../../text.vi.ts'
import { againWords } from '../../text-of-hands.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

interface ReturnDialogProps {
  opened: boolean
  onClose: () => void
  assessmentId: string
  unitName: string
  places: readonly LeafPlace[]
}

export function ReturnDialog(props: ReturnDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={appraisalWords.return}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <ReturnForm {...props} />
    </Modal>
  )
}

function ReturnForm({ onClose, assessmentId, unitName, places }: ReturnDialogProps) {
  const [reason, setReason] = useState('')
  const [flagged, setFlagged] = useState<string[]>([])
  const [said, setSaid] = useState<Record<string, string>>({})
  const giveBack = useAction(par.returnForSupplement, { inPlace: true, said: appraisalWords.returned, onDone: onClose })
  const own = places.filter(({ rule, leaf }) => isScoredByUnit(rule) && !leaf.exemption)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const flags = flagged.map((criterionId) => ({ criterionId, words: said[criterionId] ?? '' }))
        giveBack.mutate({ assessmentId, reason, flags })
      }}
    >
      <Stack gap="sm">
        <RefusalList of={giveBack.refusal} />
        <Text size="sm">{appraisalWords.returnMeans(unitName)}</Text>
        <Textarea
          label={appraisalWords.returnReason}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          minLength={5}
          maxLength={2_000}
          autosize
          minRows={3}
          required
        />
        <MultiSelect
          label={againWords.flags}
          description={againWords.flagsHint}
          data={own.map(({ node }) => ({ value: node.id, label: `${node.code} ${node.title}` }))}
          value={flagged}
          onChange={setFlagged}
          searchable
          maxDropdownHeight={260}
        />
        {own
          .filter(({ node }) => flagged.includes(node.id))
          .map(({ node }) => (
            <Textarea
              key={node.id}
              label={againWords.flagWords(node.code)}
              value={said[node.id] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget
                setSaid((was) => ({ ...was, [node.id]: value }))
              }}
              maxLength={2_000}
              autosize
              required
            />
          ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={giveBack.isPending}>
            {appraisalWords.return}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
