/** Documents that prove what was done; sent here they lie in the library of the unit. */
import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { formatInstant } from '../../../../shared/dates.ts'
import type { OutputOf } from '../../../../shared/endpoint.ts'
import { urlOf } from '../../../../ui/api.ts'
import { FileDrop } from '../../../../ui/FileDrop.tsx'
import { useAction } from '../../../../ui/query.ts'
import { upload } from '../../../../ui/upload.ts'
import { improvement as doors, type LostPoint } from '../../contract.ts'
import { rowWords } from '../text.vi.ts'
import classes from './Improvement.module.css'

interface PapersPartProps {
  row: LostPoint
  papers: OutputOf<typeof doors.lostPointTrail>['papers']
  mayEdit: boolean
}

export function PapersPart({ row, papers, mayEdit }: PapersPartProps) {
  const client = useQueryClient()
  const remove = useAction(doors.removeProof)
  const link = useAction(doors.linkProof)
  return (
    <section aria-labelledby={`papers-${row.id}`}>
      <Title order={3} size="h4" id={`papers-${row.id}`} mb={6}>
        {rowWords.papers}
      </Title>
      {papers.length === 0 && (
        <Text size="sm" c="dimmed">
          {rowWords.noPapers}
        </Text>
      )}
      <ul className={classes.plain}>
        {papers.map((paper) => (
          <li key={paper.id}>
            <Group justify="space-between" gap="xs">
              <span>
                <Anchor
                  href={urlOf(doors.proofContent, { evidenceId: paper.id })}
                  target="_blank"
                  rel="noreferrer"
                  underline="always"
                >
                  {paper.title}
                </Anchor>{' '}
                <span className={classes.quiet}>
                  {[paper.number, rowWords.by(paper.addedByName, formatInstant(paper.addedAt))]
                    .filter(Boolean)
                    .join(' – ')}
                </span>
              </span>
              {mayEdit && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={rowWords.removePaper(paper.title)}
                  loading={remove.isPending && remove.variables?.evidenceId === paper.id}
                  onClick={() => remove.mutate({ evidenceId: paper.id })}
                >
                  {rowWords.remove}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
      {mayEdit && (
        <FileDrop
          label={rowWords.addPaper}
          limits={doors.addProof.upload}
          send={async (file, options) => {
            await upload(doors.addProof, { lostPointId: row.id }, file, options)
            await client.invalidateQueries({ queryKey: ['improvement'] })
          }}
          offer={({ reason, at }, dismiss) =>
            reason === 'documents.already-kept' &&
            at !== undefined && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => link.mutate({ lostPointId: row.id, documentId: at }, { onSuccess: dismiss })}
              >
                {rowWords.useKept}
              </Button>
            )
          }
        />
      )}
    </section>
  )
}
