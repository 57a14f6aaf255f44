/** On which pages of a paper the proof stands: each reference opens its page; the unit writes them as on paper. */
import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useAction } from '../../../../../ui/query.ts'
import { type EvidenceItem, par } from '../../../contract.ts'
import { keptPages, pagesInWords, readPages } from '../../../rules/evidence/pages.ts'
import { sheetWords, words } from '../../text.vi.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'

interface PaperPagesProps {
  assessmentId: string
  item: EvidenceItem
  disabled: boolean
  onPage: (page: number) => void
}

export function PaperPages({ assessmentId, item, disabled, onPage }: PaperPagesProps) {
  const [isEditing, setIsEditing] = useState(false)
  const ranges = readPages(item.pages)
  if (isEditing) return <PagesForm assessmentId={assessmentId} item={item} onClose={() => setIsEditing(false)} />
  return (
    <Group gap={4}>
      {ranges?.map((range) => (
        <Button key={range.from} size="compact-sm" variant="default" onClick={() => onPage(range.from)}>
          {sheetWords.paperPages(pagesInWords([range]))}
        </Button>
      ))}
      {/* Written before references were understood: shown as it is. */}
      {ranges === null && <span>{sheetWords.paperPages(item.pages)}</span>}
      {!disabled && (
        <Button size="compact-sm" variant="subtle" onClick={() => setIsEditing(true)}>
          {item.pages === '' ? sheetWords.addPages : sheetWords.mendPages}
        </Button>
      )}
    </Group>
  )
}

function PagesForm({
  assessmentId,
  item,
  onClose,
}: Omit<PaperPagesProps, 'disabled' | 'onPage'> & { onClose: () => void }) {
  const [typed, setTyped] = useState(item.pages)
  const field = useRef<HTMLInputElement>(null)
  const set = useAction(par.setEvidencePages, { inPlace: true, onDone: onClose })
  const kept = keptPages(typed)
  const [wasTried, setWasTried] = useState(false)
  const refused = set.refusal?.problems[0]?.sentence
  const wrong = wasTried && 'problem' in kept ? reasonInWords(kept.problem) : refused
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if ('problem' in kept) field.current?.focus()
    else set.mutate({ assessmentId, evidenceId: item.id, pages: kept.pages, pagesSeen: item.pages })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Group gap={6} align="flex-start" wrap="nowrap">
        <TextInput
          ref={field}
          size="xs"
          w={170}
          autoFocus
          aria-label={sheetWords.pagesOf(item.title || item.fileName)}
          placeholder={sheetWords.pagesHint}
          maxLength={200}
          value={typed}
          error={wrong}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
        <Button type="submit" size="xs" loading={set.isPending}>
          {sheetWords.savePages}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {words.cancel}
        </Button>
      </Group>
    </form>
  )
}
