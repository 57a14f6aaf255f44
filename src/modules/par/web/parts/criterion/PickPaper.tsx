/** A paper from the unit's library, hung on this criterion and on any others of the sheet in one go. */
import { Button, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { DocumentPicker } from '../../../../documents/web/index.ts'
import { type AssessmentSheet, par } from '../../../contract.ts'
import { keptPages } from '../../../rules/evidence/pages.ts'
import { isScoredByUnit } from '../../../rules/sheets/self-assessment.ts'
import { sheetWords, words } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

interface PickPaperProps {
  sheet: Pick<AssessmentSheet, 'id' | 'unitId' | 'period'>
  places: readonly LeafPlace[]
  criterionId: string
  hand: 'self' | 'explanation'
  opened: boolean
  onClose: () => void
  onHung: (evidenceId: string) => void
}

export function PickPaper(props: PickPaperProps) {
  const { opened, onClose } = props
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={sheetWords.pickPaper}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <PickForm {...props} />
    </Modal>
  )
}

/** Lives only while the dialog is open. */
function PickForm({ sheet, places, criterionId, hand, onClose, onHung }: PickPaperProps) {
  const [documentId, setDocumentId] = useState<string | null>(null)
  const [criterionIds, setCriterionIds] = useState<string[]>([criterionId])
  const [typed, setTyped] = useState('')
  const kept = keptPages(typed)
  const link = useAction(par.linkEvidence, {
    inPlace: true,
    invalidates: ['par', 'documents'],
    said: sheetWords.paperHung,
    onDone: ({ items }) => {
      const here = items.find((item) => item.criterionId === criterionId) ?? items[0]
      if (here) onHung(here.id)
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (documentId === null || 'problem' in kept) return
    link.mutate({ assessmentId: sheet.id, criterionIds, documentId, pages: kept.pages, hand })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <RefusalList of={link.refusal} />
        <DocumentPicker
          unitId={sheet.unitId}
          period={sheet.period}
          chosen={documentId}
          onChoose={({ id }) => setDocumentId(id)}
        />
        <MultiSelect
          label={sheetWords.hangOn}
          description={sheetWords.hangOnHint}
          data={places
            .filter(({ rule, leaf }) => isScoredByUnit(rule) && leaf.exemption === null)
            .map(({ node }) => ({ value: node.id, label: `${node.code} ${node.title}` }))}
          value={criterionIds}
          onChange={setCriterionIds}
          searchable
          hidePickedOptions
          maxDropdownHeight={220}
        />
        <TextInput
          label={sheetWords.pages}
          description={sheetWords.pagesHint}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={'problem' in kept ? reasonInWords(kept.problem) : undefined}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            type="submit"
            loading={link.isPending}
            disabled={documentId === null || criterionIds.length === 0 || 'problem' in kept}
            title={documentId === null ? sheetWords.pickFirst : undefined}
          >
            {sheetWords.hang(criterionIds.length)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
