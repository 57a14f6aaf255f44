import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ApiRefusal } from './api.ts'
import { FileDrop } from './FileDrop.tsx'
import type { SendFile } from './files/use-sendings.ts'
import { show } from './for-tests.tsx'

const limits = { maxBytes: 1_048_576, mediaTypes: ['application/pdf', 'image/png'] }
const pdf = (name: string, bytes = 100) => new File([new Uint8Array(bytes)], name, { type: 'application/pdf' })

async function drop(files: File[], send: SendFile = async () => {}, multiple = true) {
  const sent: string[] = []
  await show(() => (
    <FileDrop
      label="Tài liệu kiểm chứng"
      limits={limits}
      multiple={multiple}
      send={(file, options) => {
        sent.push(file.name)
        return send(file, options)
      }}
    />
  ))
  const zone = screen.getByRole('group', { name: 'Tài liệu kiểm chứng' }).firstElementChild as Element
  fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } })
  return sent
}

test('the limits are said before anything is chosen', async () => {
  await drop([])
  expect(screen.getByText('Nhận PDF, ảnh PNG; mỗi tệp không quá 1 MB.')).toBeTruthy()
})

test('a dropped file is sent and said to be there', async () => {
  const sent = await drop([pdf('Báo cáo.pdf')])
  await screen.findByText('Đã tải lên')
  expect(sent).toEqual(['Báo cáo.pdf'])
})

test('a file that is too large, of another kind or empty is refused with a sentence and never sent', async () => {
  const program = new File(['MZ'], 'cài đặt.exe', { type: 'application/x-msdownload' })
  const sent = await drop([pdf('lớn.pdf', 1_600_000), program, pdf('rỗng.pdf', 0)])
  expect(
    screen.getByText('“lớn.pdf” nặng 1,5 MB, vượt quá 1 MB. Hãy giảm dung lượng hoặc tách thành nhiều tệp.'),
  ).toBeTruthy()
  expect(screen.getByText('“cài đặt.exe” không thuộc loại được nhận. Hệ thống nhận PDF, ảnh PNG.')).toBeTruthy()
  expect(screen.getByText('“rỗng.pdf” không có nội dung. Hãy kiểm tra lại tệp.')).toBeTruthy()
  expect(sent).toEqual([])
})

test('what the server refuses is said in its words and not offered again', async () => {
  await drop([pdf('giả.pdf')], async () => {
    throw new ApiRefusal(415, [{ reason: 'files.not-kind', sentence: 'Tệp “giả.pdf” không phải là PDF.' }])
  })
  await screen.findByText('Tệp “giả.pdf” không phải là PDF.')
  expect(screen.queryByRole('button', { name: 'Tải lại giả.pdf' })).toBeNull()
})

test('a lost connection is tried again by a click', async () => {
  const send = vi
    .fn<SendFile>()
    .mockRejectedValueOnce(new ApiRefusal(0, [{ reason: 'network', sentence: 'Không kết nối được tới máy chủ.' }]))
    .mockResolvedValueOnce(undefined)
  await drop([pdf('a.pdf')], send)
  await userEvent.click(await screen.findByRole('button', { name: 'Tải lại a.pdf' }))
  await screen.findByText('Đã tải lên')
  expect(send).toHaveBeenCalledTimes(2)
})

test('stopping takes the file off the list and ends the sending', async () => {
  let stopped = false
  await drop(
    [pdf('b.pdf')],
    (_, { signal, onProgress }) =>
      new Promise((_done, fail) => {
        onProgress(0.4)
        signal.addEventListener('abort', () => {
          stopped = true
          fail(new DOMException('stopped', 'AbortError'))
        })
      }),
  )
  const bar = await screen.findByRole('progressbar', { name: 'Đang tải lên b.pdf' })
  expect(bar.getAttribute('aria-valuenow')).toBe('40')
  await userEvent.click(screen.getByRole('button', { name: 'Dừng tải b.pdf' }))
  expect(stopped).toBe(true)
  expect(screen.queryByText('b.pdf')).toBeNull()
})

test('where one file is wanted, the first is taken and the rest are named as not sent', async () => {
  const sent = await drop([pdf('một.pdf'), pdf('hai.pdf')], async () => {}, false)
  await screen.findByText('Chỉ nhận một tệp; các tệp còn lại chưa được tải lên.')
  expect(sent).toEqual(['một.pdf'])
})
