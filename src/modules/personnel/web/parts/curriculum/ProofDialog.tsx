/** Names what proves a line: a paper the file has, a decision by its number, or a scan that is filed on the spot. */
import { Button, Group, Modal, SegmentedControl, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import { NumberField } from '../../../../../ui/form/NumberField.tsx'
import type { ProvenLine } from '../../../contract.ts'
import { partOf } from '../../../rules/parts.ts'
import { proofWords as words } from '../../text-of-proof.vi.ts'
import type { DraftProof } from './draft.ts'
import { HeldPapers } from './HeldPapers.tsx'
import { ScanOfProof } from './ScanOfProof.tsx'

type Way = keyof typeof words.ways

export interface ProofDialogProps {
  recordId: string
  part: string
  /** Of the line, where it says one: some papers are filed by year. */
  year: number | null
  /** All of the record: their decisions may prove this one too. */
  lines: readonly ProvenLine[]
  onChoose: (proof: DraftProof | null) => void
  onClose: () => void
}

export function ProofDialog({ recordId, part, year, lines, onChoose, onClose }: ProofDialogProps) {
  const [way, setWay] = useState<Way>('held')
  const [page, setPage] = useState<number | null>(null)
  const [held, setHeld] = useState<DraftProof | null>(null)
  const [said, setSaid] = useState({ number: '', decidedOn: null as string | null, issuer: '', signer: '' })
  const { decidedOn } = said
  const proof: DraftProof | null =
    way === 'held'
      ? held && { ...held, page }
      : decidedOn === null || said.number.trim() === '' || said.issuer.trim() === ''
        ? null
        : { by: 'decision', ...said, decidedOn, page, title: said.number }
  const choose = (event: FormEvent) => {
    event.preventDefault()
    if (proof && way !== 'scan') onChoose(proof)
  }
  const typed = (field: 'number' | 'issuer' | 'signer') => ({
    label: words[field],
    value: said[field],
    maxLength: field === 'issuer' ? 200 : 80,
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setSaid((was) => ({ ...was, [field]: value })),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title(partOf(part).label)}
      size="lg"
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form onSubmit={choose}>
        <SegmentedControl
          aria-label={words.way}
          data={Object.entries(words.ways).map(([value, label]) => ({ value, label }))}
          value={way}
          onChange={(chosen) => setWay(chosen as Way)}
          mb="sm"
          fullWidth
        />
        {way === 'held' && <HeldPapers {...{ recordId, part, lines }} chosen={held} onChoose={setHeld} />}
        {way === 'decision' && (
          <Group gap="sm" align="end">
            <TextInput {...typed('number')} required />
            <DayField
              label={words.day}
              value={decidedOn}
              onChange={(day) => setSaid((was) => ({ ...was, decidedOn: day }))}
            />
            <TextInput {...typed('issuer')} required flex="1 1 14rem" />
            <TextInput {...typed('signer')} />
          </Group>
        )}
        <NumberField
          label={words.page}
          value={page}
          min={1}
          max={10_000}
          places={0}
          onChange={setPage}
          w={90}
          mt="sm"
        />
        {way === 'scan' && <ScanOfProof {...{ recordId, part, year, page }} onFiled={onChoose} />}
        <Group mt="md" gap="sm">
          {way !== 'scan' && (
            <Button type="submit" disabled={proof === null}>
              {words.choose}
            </Button>
          )}
          <Button variant="default" onClick={() => onChoose(null)}>
            {words.drop}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {words.cancel}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
