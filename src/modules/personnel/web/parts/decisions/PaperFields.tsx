/** What stands on the decision itself. */
import { SimpleGrid, TextInput } from '@mantine/core'
import { DayField } from '../../../../../ui/form/DayField.tsx'
import type { DecisionPaper } from '../../../contract.ts'
import { newDecisionWords as words } from '../../text-of-decisions.vi.ts'

export type Paper = Omit<DecisionPaper, 'decidedOn'> & { decidedOn: string | null }
export const NO_PAPER: Paper = { number: '', decidedOn: null, issuer: '', signer: '', about: '' }

interface PaperFieldsProps {
  paper: Paper
  onChange: (paper: Paper) => void
}

export function PaperFields({ paper, onChange }: PaperFieldsProps) {
  const put = (part: Partial<Paper>) => onChange({ ...paper, ...part })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm" verticalSpacing="xs">
      <TextInput
        label={words.number}
        placeholder={words.numberHint}
        required
        maxLength={80}
        value={paper.number}
        onChange={(event) => put({ number: event.currentTarget.value })}
      />
      <DayField
        label={words.decidedOn}
        required
        width="100%"
        value={paper.decidedOn}
        onChange={(decidedOn) => put({ decidedOn })}
      />
      <TextInput
        label={words.issuer}
        required
        maxLength={200}
        value={paper.issuer}
        onChange={(event) => put({ issuer: event.currentTarget.value })}
      />
      <TextInput
        label={words.signer}
        maxLength={120}
        value={paper.signer}
        onChange={(event) => put({ signer: event.currentTarget.value })}
      />
      <TextInput
        label={words.subject}
        maxLength={500}
        value={paper.about}
        onChange={(event) => put({ about: event.currentTarget.value })}
      />
    </SimpleGrid>
  )
}
