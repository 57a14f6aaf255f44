import type { NavigationItem } from './module.ts'

/** The menu's entry for a path: the longest one that the path is at or below. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  const covers = ({ path, exact }: NavigationItem) =>
    pathname === path || (exact !== true && path !== '/' && pathname.startsWith(`${path}/`))
  return items.filter(covers).sort((a, b) => b.path.length - a.path.length)[0]
}
