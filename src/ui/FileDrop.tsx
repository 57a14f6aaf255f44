import { Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Problem } from '../shared/refusal.ts'
import classes from './files/FileDrop.module.css'
import { SendingRow } from './files/SendingRow.tsx'
import { type SendFile, useSendings } from './files/use-sendings.ts'
import { acceptOf, type FileLimits, kindsInWords, sizeInWords } from './files/why-not-file.ts'
import { pieceWords } from './text.vi.ts'

interface FileDropProps {
  /** What is given: “Tài liệu kiểm chứng của tiêu chí 1.2”. */
  label: string
  /** The door's own limits: `par.addEvidence.upload`. */
  limits: FileLimits
  /** Usually `(file, options) => upload(door, argument, file, options)`, then asking again what changed. */
  send: SendFile
  multiple?: boolean
  disabled?: boolean
  /** Beside a refusal: what can be done instead of sending this file. */
  offer?: (problem: Problem, dismiss: () => void) => ReactNode
  /** Also takes files pasted anywhere on the page, unless one is typing. */
  paste?: boolean
}

/** Files by dragging, choosing or pasting; each with its bar, its way to stop, and its sentence when it is refused. */
export function FileDrop(props: FileDropProps) {
  const { label, limits, send, multiple = true, disabled = false, paste = true, offer } = props
  const { sendings, add, dismiss, retry } = useSendings(limits, multiple, send)
  const [isOver, setIsOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const taking = useRef(add)
  taking.current = add

  useEffect(() => {
    if (!paste || disabled) return
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || (event.target as Element | null)?.closest('input, textarea')) return
      event.preventDefault()
      taking.current(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [paste, disabled])

  const over = (event: DragEvent) => {
    if (disabled || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (!disabled) add([...event.dataTransfer.files])
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drop zone with this look in every browser.
    <div role="group" aria-label={label} className="no-print">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside is for everyone. */}
      <div
        className={classes.zone}
        data-over={isOver || undefined}
        data-disabled={disabled || undefined}
        onDragEnter={over}
        onDragOver={over}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
        }}
        onDrop={drop}
      >
        <IconUpload size={20} stroke={1.6} aria-hidden="true" />
        <div>
          {isOver ? (
            <Text size="sm">{pieceWords.dropNow}</Text>
          ) : (
            <Text size="sm" component="div">
              {paste ? pieceWords.dropHere : pieceWords.dropOnly}{' '}
              <button
                type="button"
                className={classes.choose}
                disabled={disabled}
                aria-describedby={id}
                onClick={() => field.current?.click()}
              >
                {pieceWords.choose}
              </button>
            </Text>
          )}
          <Text size="xs" c="dimmed" id={id}>
            {pieceWords.dropLimits(kindsInWords(limits.mediaTypes), sizeInWords(limits.maxBytes))}
          </Text>
        </div>
        <input
          ref={field}
          type="file"
          hidden
          multiple={multiple}
          disabled={disabled}
          accept={acceptOf(limits.mediaTypes)}
          aria-label={label}
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])])
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
      </div>
      <ul className={classes.list} aria-live="polite">
        {sendings.map((sending) => (
          <SendingRow
            key={sending.id}
            sending={sending}
            onDismiss={() => dismiss(sending.id)}
            onRetry={() => retry(sending.id)}
            offer={sending.problems[0] && offer?.(sending.problems[0], () => dismiss(sending.id))}
          />
        ))}
      </ul>
    </div>
  )
}
