/** What the modules bring together and the frame shows: menu, own pages, home sections. The app gives it once. */
import { createContext, use } from 'react'
import type { HomeSection, NavigationGroup, NavigationItem } from './module.ts'

export interface Frame {
  navigation: readonly NavigationGroup[]
  accountMenu: readonly NavigationItem[]
  homeSections: readonly HomeSection[]
  signOut: () => void
}

export const FrameContext = createContext<Frame>({
  navigation: [],
  accountMenu: [],
  homeSections: [],
  signOut: () => {},
})

export const useFrame = (): Frame => use(FrameContext)
