/** The words of a Word or Excel file: paragraphs as lines, rows of a table as a table. */
import { Alert, Loader, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { fetchText, refusalFrom } from '../api.ts'
import { viewerWords } from '../text.vi.ts'
import classes from './TextView.module.css'

type Block = { at: number } & ({ line: string } | { rows: string[][] })

/** Lines with tabs between their cells stand together as a table. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const last = blocks.at(-1)
    if (!line.includes('\t')) blocks.push({ at, line })
    else if (last && 'rows' in last) last.rows.push(line.split('\t'))
    else blocks.push({ at, rows: [line.split('\t')] })
  }
  return blocks
}

/** @param url a door that answers with plain text. @param percent of the usual size of letters. */
export function TextView({ url, percent }: { url: string; percent: number }) {
  const text = useQuery({ queryKey: ['text', url], queryFn: ({ signal }) => fetchText(url, signal), retry: false })
  if (text.isPending)
    return (
      <div role="status" className={classes.message}>
        <Loader size="sm" />
        <Text size="sm">{viewerWords.loading}</Text>
      </div>
    )
  if (text.isError)
    return (
      <Alert color="red" role="alert" m="md">
        <Text size="sm">
          {refusalFrom(text.error)
            .problems.map(({ sentence }) => sentence)
            .join(' ')}
        </Text>
      </Alert>
    )
  return (
    <div className={classes.sheet} style={{ fontSize: `${percent}%` }}>
      <p className={classes.note}>{viewerWords.asText}</p>
      {text.data.trim() === '' && <p>{viewerWords.noText}</p>}
      {blocksOf(text.data).map((block) =>
        'line' in block ? (
          <p key={block.at}>{block.line}</p>
        ) : (
          <table key={block.at}>
            <tbody>
              {block.rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name, and never move.
                <tr key={place}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      )}
    </div>
  )
}
