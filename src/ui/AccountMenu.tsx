import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './AccountMenu.module.css'
import type { NavigationItem } from './module.ts'
import { isAllowedAny, useSession } from './session.tsx'
import { words } from './text.vi.ts'

/** Who is signed in, his own pages, and the way out. */
export function AccountMenu({ items, onSignOut }: { items: readonly NavigationItem[]; onSignOut: () => void }) {
  const session = useSession()
  if (session.account === null) return null
  const { fullName, unitName, userName } = session.account
  return (
    <Menu position="bottom-end" width={260} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.button ?? ''} aria-label={`${words.account}: ${fullName}`}>
          <IconUserCircle size={22} stroke={1.5} />
          <span className={classes.who}>
            <span className={classes.name}>{fullName}</span>
            {unitName !== null && <span className={classes.unit}>{unitName}</span>}
          </span>
          <IconChevronDown size={16} stroke={1.6} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {fullName}
          </Text>
          <Text size="xs">{unitName === null ? userName : `${userName} · ${unitName}`}</Text>
        </Menu.Label>
        {items
          .filter((item) => isAllowedAny(session, item.permission))
          .map((item) => (
            <Menu.Item
              key={item.path}
              leftSection={<item.icon size={17} stroke={1.6} />}
              renderRoot={(props: object) => <Link {...props} to={item.path} />}
            >
              {item.label}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} stroke={1.6} />} onClick={onSignOut}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
