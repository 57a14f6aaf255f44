/** The frame of the signed-in area: header, menu by module and permission, the page. Knows no domain word. */
import { ActionIcon } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { AccountMenu } from './AccountMenu.tsx'
import { DemoLabel } from './DemoLabel.tsx'
import { useFrame } from './frame.ts'
import { ProductName } from './ProductName.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import classes from './Shell.module.css'
import { ShellMenu } from './ShellMenu.tsx'
import { SkipLink } from './SkipLink.tsx'
import { useSession } from './session.tsx'
import { words } from './text.vi.ts'
import { useFocusOnPage } from './use-focus-on-page.ts'

/** On a wide screen the menu stands beside the page and may be put away for good; on a narrow one it opens over it. */
export function Shell() {
  const { navigation, accountMenu, headerParts, signOut } = useFrame()
  const [isOpen, setIsOpen] = useState(false)
  const [isPutAway, setIsPutAway] = useLocalStorage({ key: 'noivu.menu-put-away', defaultValue: false })
  const { pathname } = useLocation()
  const { demo } = useSession()
  useFocusOnPage(pathname)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page is what closes the menu.
  useEffect(() => setIsOpen(false), [pathname])

  return (
    <div className={classes.shell} data-open={isOpen || undefined} data-put-away={isPutAway || undefined}>
      <SkipLink />
      <header className={classes.header}>
        <ActionIcon hiddenFrom="md" onClick={() => setIsOpen(!isOpen)} {...menuButton(isOpen)}>
          <IconMenu2 size={22} stroke={1.6} />
        </ActionIcon>
        <ActionIcon visibleFrom="md" onClick={() => setIsPutAway(!isPutAway)} {...menuButton(!isPutAway)}>
          <IconMenu2 size={22} stroke={1.6} />
        </ActionIcon>
        <ProductName />
        {demo && <DemoLabel />}
        <div className={classes.end}>
          {headerParts.map((Part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed for the life of the page.
            <Suspense key={place} fallback={<span className={classes.part} />}>
              <Part />
            </Suspense>
          ))}
          <SchemeSwitch />
          <AccountMenu items={accountMenu} onSignOut={signOut} />
        </div>
      </header>
      <ShellMenu id={MENU} groups={navigation} className={classes.menu} onEscape={() => setIsOpen(false)} />
      {isOpen && <div className={classes.veil} aria-hidden="true" onPointerDown={() => setIsOpen(false)} />}
      <main id="noi-dung" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
    </div>
  )
}

const MENU = 'danh-muc'

const menuButton = (isShown: boolean) =>
  ({
    variant: 'subtle',
    color: 'gray',
    size: 'lg',
    'aria-label': words.menu,
    'aria-expanded': isShown,
    'aria-controls': MENU,
  }) as const
