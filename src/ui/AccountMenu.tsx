import { UnstyledButton } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import classes from './AccountMenu.module.css'
import type { NavigationItem } from './module.ts'
import { isAllowedAny, useSession } from './session.tsx'
import { words } from './text.vi.ts'

/** Who is signed in, his own pages, and the way out: a list of links that opens and closes, no more. */
export function AccountMenu({ items, onSignOut }: { items: readonly NavigationItem[]; onSignOut: () => void }) {
  const session = useSession()
  const { pathname } = useLocation()
  const [isOpen, setIsOpen] = useState(false)
  const frame = useClickOutside<HTMLDivElement>(() => setIsOpen(false))
  const button = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page is what closes the list.
  useEffect(() => setIsOpen(false), [pathname])
  if (session.account === null) return null
  const { fullName, unitName, userName } = session.account
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from any of its links.
    <div ref={frame} className={classes.frame} onKeyDown={(event) => isOpen && event.key === 'Escape' && close()}>
      <UnstyledButton
        ref={button}
        className={classes.button ?? ''}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <IconUserCircle size={22} stroke={1.5} aria-hidden="true" />
        <span className={classes.who}>
          <span className="visually-hidden">{words.account}: </span>
          <span className={classes.name}>{fullName}</span>
          {unitName !== null && <span className={classes.unit}>{unitName}</span>}
        </span>
        <IconChevronDown size={16} stroke={1.6} aria-hidden="true" />
      </UnstyledButton>
      {isOpen && (
        <div className={classes.list}>
          <p className={classes.self}>
            <strong>{fullName}</strong>
            <span>{unitName === null ? userName : `${userName} · ${unitName}`}</span>
          </p>
          {items
            .filter((item) => isAllowedAny(session, item.permission))
            .map((item) => (
              <Link key={item.path} to={item.path} className={classes.item ?? ''}>
                <item.icon size={17} stroke={1.6} />
                {item.label}
              </Link>
            ))}
          <UnstyledButton className={classes.item ?? ''} onClick={onSignOut}>
            <IconLogout size={17} stroke={1.6} aria-hidden="true" />
            {words.signOut}
          </UnstyledButton>
        </div>
      )}
    </div>
  )
}
