/** What a line rests on, beside its boxes: the paper opens there, another one is named there. */
import { ActionIcon, Group, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import type { ProvenLine } from '../../../contract.ts'
import { isOfDecision } from '../../../rules/proving.ts'
import { proofWords as words } from '../../text-of-proof.vi.ts'
import { Proof } from '../record/Proof.tsx'
import type { DraftLine, DraftProof } from './draft.ts'
import { ProofDialog } from './ProofDialog.tsx'

interface ProofBoxProps {
  recordId: string
  part: string
  /** Of what: “Đào tạo, dòng 2”. */
  of: string
  line: DraftLine
  lines: readonly ProvenLine[]
  error: string | undefined
  onChoose: (proof: DraftProof | null) => void
}

export function ProofBox({ recordId, part, of, line, lines, error, onChoose }: ProofBoxProps) {
  const [isOpen, open] = useState(false)
  const stands = lines.find(({ id }) => id === line.key)
  const isFixed = stands !== undefined && isOfDecision({ kind: stands.kind, hasDecision: stands.decision !== null })
  const year = /^\d{4}$/.test(line.texts.year ?? '') ? Number(line.texts.year) : null
  return (
    <Group gap={4} wrap="nowrap" align="center">
      {!isFixed && (
        <ActionIcon variant="subtle" aria-label={words.pick(of)} data-proof onClick={() => open(true)}>
          <IconPaperclip size={16} aria-hidden="true" />
        </ActionIcon>
      )}
      {line.proof === undefined ? (
        stands && <Proof line={stands} />
      ) : (
        <Text size="xs" component="span">
          {line.proof === null ? words.taken : words.chosen(line.proof.title, String(line.proof.page ?? ''))}{' '}
          <Text component="span" size="xs" c="dimmed">
            ({words.notSaved})
          </Text>
        </Text>
      )}
      {error !== undefined && (
        <Text size="xs" c="red" role="alert">
          {error}
        </Text>
      )}
      {isOpen && (
        <ProofDialog
          {...{ recordId, part, year, lines }}
          onChoose={(proof) => {
            onChoose(proof)
            open(false)
          }}
          onClose={() => open(false)}
        />
      )}
    </Group>
  )
}
