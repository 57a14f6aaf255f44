/** Proposals: one's own, those to check, those to approve; each by what one may. */
import { Tabs, Text } from '@mantine/core'
import { usePlace } from '../../../../../ui/address.ts'
import { PageTitle } from '../../../../../ui/PageTitle.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { MinePart } from '../../parts/proposals/MinePart.tsx'
import { proposalsPlace } from '../../parts/proposals/proposals-place.ts'
import { QueuePart } from '../../parts/proposals/QueuePart.tsx'
import { proposalWords as words } from '../../text-of-proposals.vi.ts'

export function ProposalsPage() {
  const [{ xem }, go] = usePlace(proposalsPlace)
  const may = {
    'kiem-tra': useMay('personnel.check'),
    duyet: useMay('personnel.approve'),
    'cua-toi': useMay('personnel.declare-own'),
  }
  const open = (Object.keys(may) as (keyof typeof may)[]).filter((key) => may[key])
  const shown = xem !== undefined && may[xem] ? xem : open[0]
  return (
    <>
      <PageTitle title={words.title} about={words.about} />
      {shown === undefined ? (
        <Text c="dimmed">{words.none}</Text>
      ) : (
        <Tabs
          value={shown}
          onChange={(key) => go({ xem: key as keyof typeof may, tim: '', trang: 1 })}
          keepMounted={false}
        >
          <Tabs.List mb="md" aria-label={words.title}>
            {open.map((key) => (
              <Tabs.Tab key={key} value={key}>
                {words.tabs[TAB_WORDS[key]]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="cua-toi">
            <MinePart />
          </Tabs.Panel>
          <Tabs.Panel value="kiem-tra">
            <QueuePart hand="check" />
          </Tabs.Panel>
          <Tabs.Panel value="duyet">
            <QueuePart hand="approve" />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  )
}

const TAB_WORDS = { 'kiem-tra': 'check', duyet: 'approve', 'cua-toi': 'mine' } as const
