/** “Hồ sơ” on the first page: what waits for one's hand, and what one's own record is asked for. */
import { List, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { PageLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { ownCampaigns, ownProposals, queue } from '../../data-of-proposals.ts'
import { homeWords as words } from '../../text-of-proposals.vi.ts'

const FIRST = { search: '', page: 1, pageSize: 1 }

export function WaitingProposals() {
  const isHolder = useMay('personnel.declare-own')
  const toCheck = useQuery({ ...queue('check', FIRST), enabled: useMay('personnel.check') }).data?.total ?? 0
  const toApprove = useQuery({ ...queue('approve', FIRST), enabled: useMay('personnel.approve') }).data?.total ?? 0
  const own = useQuery({ ...ownProposals(), enabled: isHolder }).data?.proposals ?? []
  // Whoever holds no record is refused; then nothing is asked of him.
  const asked = useQuery({ ...ownCampaigns(), enabled: isHolder, retry: false }).data?.campaigns ?? []
  const lines = [
    ...(toCheck > 0 ? [{ to: '/personnel/proposals?xem=kiem-tra', text: words.check(toCheck) }] : []),
    ...(toApprove > 0 ? [{ to: '/personnel/proposals?xem=duyet', text: words.approve(toApprove) }] : []),
    ...own
      .filter(({ status }) => status === 'returned')
      .map(({ id }) => ({ to: `/personnel/proposals/mine/${id}`, text: words.returned })),
    ...asked
      .filter(({ outcome, isOutdated }) => outcome === null || (outcome === 'correct' && isOutdated))
      .map(({ title, deadline }) => ({
        to: '/personnel/proposals?xem=cua-toi',
        text: words.campaign(title, deadline),
      })),
  ]
  if (lines.length === 0) return null
  return (
    <section aria-label={words.title}>
      <Title order={2} size="h3" mb={6}>
        {words.title}
      </Title>
      <List spacing={4}>
        {lines.map(({ to, text }) => (
          <List.Item key={to + text}>
            <PageLink to={to}>{text}</PageLink>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
