/** One document: what stands on it, its versions, where it is used, who has read it; the paper beside. */
import { Alert, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconArchive, IconCopy } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { formatDay, formatInstant } from '../../../../shared/dates.ts'
import { useParam } from '../../../../ui/address.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SplitView } from '../../../../ui/SplitView.tsx'
import { useMay } from '../../../../ui/session.tsx'
import type { Document } from '../../contract.ts'
import { kindInWords } from '../../rules/kinds.ts'
import { oneDocument } from '../data.ts'
import { DocumentActions } from '../parts/DocumentActions.tsx'
import { DocumentPane } from '../parts/DocumentPane.tsx'
import classes from '../parts/Documents.module.css'
import { LookTable } from '../parts/LookTable.tsx'
import { UseTable } from '../parts/UseTable.tsx'
import { VersionList } from '../parts/VersionList.tsx'
import { words } from '../text.vi.ts'

export function DocumentPage() {
  const { data: document } = useSuspenseQuery(oneDocument(useParam('documentId')))
  const mayManage = useMay('documents.manage', document.unitId)
  const [chosen, choose] = useState<number | null>(null)
  const pane = useRef<HTMLDivElement>(null)
  // On a phone the paper stands below everything else: asking for it goes there.
  const show = (ordinal: number) => {
    choose(ordinal)
    pane.current?.scrollIntoView({ block: 'nearest' })
  }
  const version =
    document.versions.find(({ ordinal }) => ordinal === (chosen ?? document.newest)) ?? document.versions[0]
  const { kind, number, issuedOn, unitName } = document
  return (
    <>
      <PageTitle
        title={document.title}
        crumbs={[{ label: words.library.title, path: '/documents' }]}
        about={`${unitName} · ${words.document.facts(kindInWords[kind], number, issuedOn && formatDay(issuedOn))}`}
        actions={mayManage && <DocumentActions document={document} onVersion={choose} />}
      />
      <Notes document={document} />
      <SplitView
        id="documents.document"
        initial={56}
        left={
          <Stack gap="lg" className={classes.facts ?? ''}>
            <Part id="cac-ban" title={words.document.versions}>
              <VersionList document={document} shown={version?.ordinal ?? 0} onShow={show} />
            </Part>
            <Part id="noi-dung" title={words.document.uses}>
              <UseTable document={document} />
            </Part>
            <Part id="luot-xem" title={words.document.looks} about={words.document.looksAbout}>
              <LookTable document={document} />
            </Part>
          </Stack>
        }
        right={version && <DocumentPane documentId={document.id} version={version} height="calc(100dvh - 150px)" />}
      />
    </>
  )
}

function Notes({ document: { retired, alike } }: { document: Document }) {
  return (
    <>
      {retired && (
        <Alert color="gray" icon={<IconArchive />} mb="sm">
          {words.document.retired(retired.byName, formatInstant(retired.at), retired.reason)}
        </Alert>
      )}
      {alike.length > 0 && (
        <Alert color="yellow" icon={<IconCopy />} title={words.document.alike} mb="sm">
          <List size="sm">
            {alike.map((other) => (
              <List.Item key={other.id}>
                <PageLink to={`/documents/${other.id}`} size="sm">
                  {other.title}
                </PageLink>{' '}
                <Text span size="sm">
                  {[other.number && words.numbered(other.number), other.issuedOn && formatDay(other.issuedOn)]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}

function Part({ id, title, about, children }: { id: string; title: string; about?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Group gap="xs" align="baseline" mb={6}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {about !== undefined && (
          <Text size="xs" c="dimmed">
            {about}
          </Text>
        )}
      </Group>
      {children}
    </section>
  )
}
