/** What a record lacks or has wrong before it is sent, each with the way to the part that says it. */
import { Alert, List, Modal, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { refusalFrom } from '../../../../ui/api.ts'
import { PageLink } from '../../../../ui/Links.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { RefusalList } from '../../../../ui/RefusalList.tsx'
import type { Finding } from '../../contract.ts'
import { recordCheck } from '../data.ts'
import { words } from '../text.vi.ts'
import { tabOf } from './tab-of.ts'

const WEIGHTS = ['error', 'lacking', 'note'] as const

export function RecordCheck({ recordId, onClose }: { recordId: string; onClose: () => void }) {
  const { data, error } = useQuery(recordCheck(recordId))
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={data ? words.checkOf(data.fullName) : words.check}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {error && <RefusalList of={refusalFrom(error)} />}
      {data === undefined && !error && <LoadingPage />}
      {data && <Findings recordId={recordId} findings={data.findings} onGo={onClose} />}
    </Modal>
  )
}

interface FindingsProps {
  recordId: string
  findings: readonly Finding[]
  onGo?: () => void
}

export function Findings({ recordId, findings, onGo }: FindingsProps) {
  if (findings.length === 0) return <Alert color="green">{words.fine}</Alert>
  return (
    <Stack gap="md">
      {WEIGHTS.map((weight) => {
        const own = findings.filter((finding) => finding.weight === weight)
        return (
          own.length > 0 && (
            <section key={weight}>
              <Title order={3} size="h5" mb={4}>
                {words.weights[weight]} ({own.length})
              </Title>
              <List size="sm" spacing={4}>
                {own.map(({ sentence, part, group }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same may be wrong twice
                  <List.Item key={at}>
                    <Text span size="sm">
                      {sentence}
                    </Text>{' '}
                    {group !== null && part !== null && (
                      <PageLink
                        to={`/personnel/records/${recordId}`}
                        search={{ phan: tabOf(group) }}
                        size="sm"
                        underline="always"
                        {...(onGo && { onClick: onGo })}
                      >
                        {words.openPart(part)}
                      </PageLink>
                    )}
                  </List.Item>
                ))}
              </List>
            </section>
          )
        )
      })}
    </Stack>
  )
}
