/** The paper beside the fact: the file behind a line, at its page. */
import { CloseButton, Group, Text } from '@mantine/core'
import { formatDay } from '../../../../../shared/dates.ts'
import { urlOf } from '../../../../../ui/api.ts'
import { EvidenceViewer } from '../../../../../ui/EvidenceViewer.tsx'
import { type ProvenLine, personnel } from '../../../contract.ts'
import { partOf, type Sensitivity } from '../../../rules/parts.ts'
import { recordWords } from '../../text-of-record.vi.ts'

const words = recordWords.line

/** A paper is asked through the door that opens what it proves. */
const PAPER_DOORS = {
  ordinary: personnel.recordPaper,
  party: personnel.partyPaper,
  family: personnel.familyPaper,
  health: personnel.healthPaper,
  background: personnel.backgroundPaper,
  discipline: personnel.disciplinePaper,
} as const satisfies Record<Sensitivity, unknown>

interface PaperPaneProps {
  recordId: string
  line: ProvenLine
  isOwn: boolean
  onClose: () => void
}

export function PaperPane({ recordId, line, isOwn, onClose }: PaperPaneProps) {
  const { row: rowId, decision, paper, page } = line
  const { label, sensitivity } = partOf(line.part)
  const url = (download: boolean) =>
    isOwn
      ? urlOf(personnel.ownPaper, { rowId, download })
      : urlOf(PAPER_DOORS[sensitivity], { recordId, rowId, download })
  const name =
    decision === null
      ? words.paperOf(line.filed ?? label)
      : words.decision(decision.number, formatDay(decision.decidedOn))
  return (
    <>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text fw={600}>{name}</Text>
        <CloseButton aria-label={words.closePaper} onClick={onClose} />
      </Group>
      <EvidenceViewer
        url={url(false)}
        downloadUrl={url(true)}
        name={name}
        mediaType={paper?.mediaType ?? ''}
        {...(page !== null && { page })}
      />
    </>
  )
}
