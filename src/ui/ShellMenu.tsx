import { NavLink } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { currentItem } from './current-item.ts'
import type { NavigationGroup } from './module.ts'
import classes from './ShellMenu.module.css'
import { isAllowedAny, useSession } from './session.tsx'
import { words } from './text.vi.ts'

interface ShellMenuProps {
  id: string
  groups: readonly NavigationGroup[]
  className: string | undefined
  onEscape: () => void
}

/** The menu: only what this person may open, grouped under the modules' headings. */
export function ShellMenu({ id, groups, className, onEscape }: ShellMenuProps) {
  const session = useSession()
  const { pathname } = useLocation()
  // Modules may stand under one heading; the first that names it says where.
  const allowed = [...Map.groupBy(groups, ({ label }) => label)]
    .map(([label, alike]) => ({
      label,
      items: alike.flatMap(({ items }) => items).filter((item) => isAllowedAny(session, item.permission)),
    }))
    .filter((group) => group.items.length > 0)
  const current = currentItem(
    allowed.flatMap((group) => group.items),
    pathname,
  )
  return (
    <nav
      id={id}
      aria-label={words.navigation}
      className={`${className ?? ''} ${classes.menu ?? ''}`}
      onKeyDown={(event) => event.key === 'Escape' && onEscape()}
    >
      {allowed.map((group) => (
        <section key={group.label} className={classes.group} {...(group.label !== '' && { 'aria-label': group.label })}>
          {group.label !== '' && <p className={classes.label}>{group.label}</p>}
          {group.items.map((item) => (
            <NavLink
              key={item.path}
              label={item.label}
              active={item === current}
              leftSection={<item.icon size={18} stroke={1.6} />}
              className={classes.link ?? ''}
              renderRoot={(props: object) => (
                <Link
                  {...props}
                  to={item.path}
                  {...(item.isOutside && { reloadDocument: true, preload: false })}
                  // Which entry is the current one is ours to say, not the router's: it would mark every one above, too.
                  activeOptions={{ exact: true }}
                  {...(item === current && { 'aria-current': 'page' as const })}
                />
              )}
            />
          ))}
        </section>
      ))}
    </nav>
  )
}
