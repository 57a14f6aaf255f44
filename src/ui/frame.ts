/** What the modules bring together and the frame shows: menu, own pages, home sections, pieces of the header. The app gives it once. */
import { type ComponentType, createContext, use } from 'react'
import type { HomeSection, NavigationGroup, NavigationItem, PagePart, PageTab } from './module.ts'

export interface Frame {
  navigation: readonly NavigationGroup[]
  accountMenu: readonly NavigationItem[]
  homeSections: readonly HomeSection[]
  pageParts: readonly PagePart[]
  pageTabs: readonly PageTab[]
  headerParts: readonly ComponentType[]
  signOut: () => void
}

export const FrameContext = createContext<Frame>({
  navigation: [],
  accountMenu: [],
  homeSections: [],
  pageParts: [],
  pageTabs: [],
  headerParts: [],
  signOut: () => {},
})

export const useFrame = (): Frame => use(FrameContext)
