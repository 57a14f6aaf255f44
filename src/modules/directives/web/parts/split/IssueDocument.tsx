/** Every drafted task of the document issued at once; what is lacking is said of each. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { ConfirmWithReason } from '../../../../../ui/ConfirmWithReason.tsx'
import { useAction } from '../../../../../ui/query.ts'
import { type DirectiveDocument, directives } from '../../../contract.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'

const { issue: words } = splitWords

export function IssueDocument({ document }: { document: DirectiveDocument }) {
  const [opened, setOpened] = useState(false)
  const issue = useAction(directives.issueDocument, {
    inPlace: true,
    invalidates: ['directives', 'organization', 'law'],
    said: words.done,
    onDone: () => setOpened(false),
  })
  const close = () => {
    issue.reset()
    setOpened(false)
  }
  if (document.draftTasks === 0) return null
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words.action(document.draftTasks)}</Button>
      <ConfirmWithReason
        opened={opened}
        onClose={close}
        title={words.title}
        action={words.action(document.draftTasks)}
        least={0}
        isWorking={issue.isPending}
        refusal={issue.refusal}
        onConfirm={() => issue.mutate({ documentId: document.id, version: document.version })}
      >
        {words.about}
      </ConfirmWithReason>
    </>
  )
}
