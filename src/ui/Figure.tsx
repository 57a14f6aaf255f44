import { Divider, Popover, Table, Text, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Figure.module.css'
import { pieceWords } from './text.vi.ts'

export interface WorkingLine {
  label: string
  value: ReactNode
  /** The line the others lead to. */
  isResult?: boolean
}

interface FigureProps {
  /** The number as it is read: '85,41'. */
  children: string
  /** What the number is: “Điểm tiêu chí 1.2”. */
  title: string
  /** Inputs and steps, in the order one would explain them. */
  lines: readonly WorkingLine[]
  /** The rule in words. */
  rule?: ReactNode
  /** The article it comes from. */
  article?: ReactNode
  /** Who entered, who corrected, when. */
  history?: ReactNode
}

/** A number that explains itself: it opens its own working. */
export function Figure({ children, title, lines, rule, article, history }: FigureProps) {
  return (
    <Popover width={360} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.figure ?? ''} aria-label={pieceWords.showWorking(`${title}: ${children}`)}>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${pieceWords.working}: ${title}`}>
        <Text fw={600} size="sm" mb={4}>
          {title}
        </Text>
        {rule !== undefined && (
          <Text size="sm" mb="xs" component="div">
            {rule}
          </Text>
        )}
        <Table fz="sm" verticalSpacing={4} horizontalSpacing={0}>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.label} fw={line.isResult ? 600 : 400}>
                <Table.Th fw="inherit" scope="row">
                  {line.label}
                </Table.Th>
                <Table.Td ta="right">{line.value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {(article !== undefined || history !== undefined) && <Divider my="xs" />}
        {article !== undefined && (
          <Text size="xs" c="dimmed" component="div">
            {article}
          </Text>
        )}
        {history !== undefined && (
          <Text size="xs" c="dimmed" component="div">
            {history}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
