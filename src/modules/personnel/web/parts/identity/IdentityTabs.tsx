/** Three lists that keep files in order, one beside the other. */
import { Group } from '@mantine/core'
import { ButtonLink } from '../../../../../ui/Links.tsx'
import { useMay } from '../../../../../ui/session.tsx'
import { identityWords } from '../../text-of-identity.vi.ts'

const { tabs } = identityWords

export function IdentityTabs({ current }: { current: 'missing' | 'suspects' | 'merges' }) {
  const mayMerge = useMay('personnel.merge')
  if (!mayMerge) return null
  const link = (key: typeof current, to: string) => (
    <ButtonLink
      to={to}
      size="compact-md"
      variant={key === current ? 'filled' : 'default'}
      {...(key === current && { 'aria-current': 'page' as const })}
    >
      {tabs[key]}
    </ButtonLink>
  )
  return (
    <Group component="nav" aria-label={tabs.label} gap="xs" mb="md" className="no-print">
      {link('missing', '/personnel/papers')}
      {link('suspects', '/personnel/duplicates')}
      {link('merges', '/personnel/merges')}
    </Group>
  )
}
