/** Tree, criterion, paper: side by side on a wide screen; on a narrow one the tree opens over the rest. */
import { Button, Drawer } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconListTree } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { SplitView } from '../../../../../ui/SplitView.tsx'
import { sheetWords, words } from '../../text.vi.ts'
import classes from './Sheet.module.css'
import type { Current } from './use-current.ts'

interface SheetLayoutProps {
  current: Current
  bar: ReactNode
  notices: ReactNode
  tree: ReactNode
  centre: ReactNode
  paper: ReactNode
  /** Share of the centre. */
  initial?: number
}

export function SheetLayout({ current, bar, notices, tree, centre, paper, initial = 55 }: SheetLayoutProps) {
  const isNarrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false })
  const [opened, { open, close }] = useDisclosure(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: having chosen is what closes the list.
  useEffect(close, [current.key])
  const panes = (
    <div className={classes.panes}>
      <SplitView
        id="par.sheet"
        initial={initial}
        least={25}
        left={
          <div ref={current.centreRef} className={classes.centre}>
            {centre}
          </div>
        }
        right={
          <div className={classes.paperSide} data-own-keys>
            {paper}
          </div>
        }
      />
    </div>
  )
  return (
    <div className={classes.frame}>
      {bar}
      <div className={classes.notices}>{notices}</div>
      {isNarrow ? (
        <>
          <Button fullWidth variant="default" mb="xs" leftSection={<IconListTree size={17} />} onClick={open}>
            {sheetWords.tree}
          </Button>
          <Drawer
            opened={opened}
            onClose={close}
            title={sheetWords.tree}
            size="90%"
            closeButtonProps={{ 'aria-label': words.close }}
          >
            {tree}
          </Drawer>
          {panes}
        </>
      ) : (
        <div className={classes.body}>
          {tree}
          {panes}
        </div>
      )}
    </div>
  )
}
