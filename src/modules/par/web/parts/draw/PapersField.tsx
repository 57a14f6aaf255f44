import { Checkbox, TextInput } from '@mantine/core'
import type { DraftNode } from '../../../rules/sets/tree.ts'
import { drawWords } from '../../text.vi.ts'
import classes from './Draw.module.css'
import { RowsField } from './RowsField.tsx'

interface PapersFieldProps {
  papers: DraftNode['evidence']
  onChange: (part: Partial<DraftNode>, field?: string) => void
}

/** Which papers have to prove it, and which only may. */
export function PapersField({ papers, onChange }: PapersFieldProps) {
  return (
    <fieldset className={classes.group} id="truong-evidence" tabIndex={-1}>
      <legend>{drawWords.papers}</legend>
      <RowsField
        rows={papers}
        blank={{ what: '', mandatory: true }}
        addLabel={drawWords.addPaper}
        removeLabel={drawWords.removePaper}
        none={drawWords.noPapers}
        onChange={(evidence, field) => onChange({ evidence }, field && `evidence.${field}`)}
      >
        {(paper, change, at) => (
          <>
            <TextInput
              className={classes.wide ?? ''}
              label={drawWords.paper(at + 1)}
              value={paper.what}
              onChange={(event) => change({ what: event.currentTarget.value }, 'what')}
            />
            <Checkbox
              mb={8}
              label={drawWords.mandatory}
              checked={paper.mandatory}
              onChange={(event) => change({ mandatory: event.currentTarget.checked }, 'mandatory')}
            />
          </>
        )}
      </RowsField>
    </fieldset>
  )
}
