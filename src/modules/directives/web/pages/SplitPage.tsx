/** “Tách văn bản thành nhiệm vụ”: a document sentence by sentence beside its page, its conclusions beside them. */
import { Alert, Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useParam } from '../../../../ui/address.ts'
import { HelpKeys } from '../../../../ui/HelpKeys.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../ui/session.tsx'
import { unitTree } from '../../../organization/web/index.ts'
import { dayOfUnits } from '../parts/split/BodyFields.tsx'
import { ContentForm } from '../parts/split/ContentForm.tsx'
import { DocumentView } from '../parts/split/DocumentView.tsx'
import { IssueDocument } from '../parts/split/IssueDocument.tsx'
import classes from '../parts/split/Split.module.css'
import { SplitBoard } from '../parts/split/SplitBoard.tsx'
import { directiveDocument } from '../split-data.ts'
import { splitWords as words } from '../text-of-splitting.vi.ts'

export function SplitPage() {
  const documentId = useParam('documentId')
  const { data: document } = useSuspenseQuery(directiveDocument(documentId))
  const { data: tree } = useSuspenseQuery(unitTree(dayOfUnits(document)))
  const mayRegister = useMay('directives.register', document.unitId)
  const [isChanging, setChanging] = useState(false)
  const units = useMemo(
    () =>
      tree.units.map(({ unitId, fullName, level }) => ({
        unitId,
        name: fullName,
        level,
        isWhole: level === 'province',
      })),
    [tree],
  )
  const why = document.isSecret ? words.secret : mayRegister ? null : words.notHere
  const notes = [document.isSample && words.sample, !document.isSecret && why].filter(
    (note) => note !== false && note !== null,
  )
  const isPlaced = document.pointList.some(({ startsAt }) => startsAt !== null)
  return (
    <div className={classes.frame}>
      <PageTitle
        title={why === null ? words.title : words.readTitle}
        crumbs={[{ label: words.crumb, path: words.path }]}
        about={[`${document.name}: ${document.title}`, ...notes].join('. ')}
        actions={
          <>
            {why === null && <HelpKeys keys={words.keys} />}
            {why === null && document.content !== '' && !isChanging && (
              <Button
                variant="default"
                disabled={isPlaced}
                title={isPlaced ? words.text.changeBlocked : undefined}
                onClick={() => setChanging(true)}
              >
                {words.text.change}
              </Button>
            )}
            {why === null && <IssueDocument document={document} />}
          </>
        }
      />
      {document.isSecret ? (
        <Alert color="orange">{words.secret}</Alert>
      ) : why !== null ? (
        <DocumentView document={document} />
      ) : document.content === '' || isChanging ? (
        <ContentForm
          document={document}
          onKept={() => setChanging(false)}
          {...(isChanging && { onCancel: () => setChanging(false) })}
        />
      ) : (
        <SplitBoard document={document} units={units} />
      )}
    </div>
  )
}
