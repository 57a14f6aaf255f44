import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { zipOf as archiveOf } from '../../../tests/support/zip.ts'
import { contentOf } from './content.ts'
import { fileName, sizeInWords } from './file-name.ts'
import { zipEntries } from './zip-entries.ts'

const kindOf = (bytes: Uint8Array | string, name?: string) => {
  const all = Buffer.from(bytes as Uint8Array)
  return contentOf(async (at, length) => all.subarray(at, at + length), all.length, name)
}

/** A zip of empty entries with the given names. */
const zipOf = (...names: string[]) => archiveOf(Object.fromEntries(names.map((name) => [name, ''])))

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('documents and pictures are known by their content', async () => {
  expect(await kindOf('%PDF-1.4 … %%EOF')).toEqual({ is: 'application/pdf' })
  expect(await kindOf(PNG, 'bìa.pdf')).toEqual({ is: 'image/png' })
  expect(await kindOf(Buffer.from('ffd8ffe000104a46494600010100', 'hex'))).toEqual({ is: 'image/jpeg' })
  expect(await kindOf(Buffer.from('49492a0008000000000000000000', 'hex'))).toEqual({ is: 'image/tiff' })
  const webp = Buffer.from('524946460e00000057454250565038200200000000000000', 'hex').subarray(0, 22)
  expect(await kindOf(webp)).toEqual({ is: 'image/webp' })
  expect(await kindOf(zipOf('[Content_Types].xml', 'xl/workbook.xml'))).toMatchObject({
    is: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  expect(await kindOf(zipOf('[Content_Types].xml', 'word/document.xml'))).toMatchObject({
    is: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
})

test('text is valid UTF-8 without control characters, whatever word it begins with', async () => {
  expect(await kindOf('Mã;Tên\n0101;Bắc Giang', 'đơn vị.CSV')).toEqual({ is: 'text/csv' })
  expect(await kindOf('MZ, BM và PK là chữ đầu của một ghi chú')).toEqual({ is: 'text/plain' })
  expect(await kindOf(`${'ế'.repeat(200_000)}.`)).toEqual({ is: 'text/plain' })
  expect(await kindOf(Buffer.from([0x54, 0xea, 0x6e]), 'tcvn3.csv')).toMatchObject({ is: 'other' })
  expect(await kindOf('a\0b')).toMatchObject({ is: 'other' })
})

test.each([
  ['chương trình Linux', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01\0'), Buffer.alloc(64)]), 'a.pdf'],
  ['chương trình Java (.jar)', zipOf('META-INF/MANIFEST.MF', 'A.class'), 'a.docx'],
  ['tệp Office có chứa chương trình (macro)', zipOf('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'), ''],
  ['tập lệnh (script)', Buffer.from('#!/bin/sh\nrm -rf ~'), 'a.txt'],
  ['tập lệnh (script)', Buffer.from('del *.*'), 'a.BAT'],
])('%s is a program', async (found, bytes, name) => {
  expect(await kindOf(bytes, name)).toEqual({ is: 'program', found })
})

test('what is cut off is damaged; what is not accepted is named', async () => {
  expect(await kindOf('%PDF-1.4 …')).toMatchObject({ is: 'damaged', found: 'tài liệu PDF' })
  expect(await kindOf(PNG.subarray(0, -8))).toMatchObject({ is: 'damaged' })
  expect(await kindOf(zipOf('[Content_Types].xml', 'xl/workbook.xml').subarray(0, -30))).toMatchObject({
    is: 'damaged',
  })
  expect(await kindOf(zipOf('a.txt'))).toEqual({ is: 'application/zip' })
  expect(await kindOf('\n<!DOCTYPE html><script>alert(1)</script>')).toEqual({ is: 'other', found: 'trang web (HTML)' })
  expect(await kindOf('<svg onload="x"/>')).toEqual({ is: 'other', found: 'tệp SVG' })
  expect(await kindOf('<?xml version="1.0"?>\n<!-- a -->\n<svg onload="x"/>')).toEqual({
    is: 'other',
    found: 'tệp SVG',
  })
  const comments = '<!---->'.repeat(1_000)
  expect(await kindOf(`${comments}<svg/>`)).toEqual({ is: 'other', found: 'tệp SVG' })
  expect(await kindOf(comments)).toEqual({ is: 'text/plain' })
  expect(await kindOf('<?xml version="1.0"?>\n<personnel/>')).toEqual({ is: 'application/xml' })
})

test('a real font, which nobody asked for, is named by its kind', async () => {
  const font = new URL(import.meta.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))
  expect(await kindOf(await readFile(font))).toEqual({ is: 'other', found: 'tệp loại .ttf' })
})

test('a table of contents that points outside the archive is not believed', async () => {
  const zip = zipOf('a', 'b')
  zip.writeUInt32LE(0xfffffff0, zip.length - 6)
  expect(await zipEntries(async (at, length) => zip.subarray(at, at + length), zip.length)).toBeNull()
})

test('names are cleaned of paths, invisible marks and length', () => {
  expect(fileName('C:\\Tài liệu\\giao\u202efdp.exe')).toBe('giaofdp.exe')
  expect(fileName('../../etc/passwd')).toBe('passwd')
  expect(fileName('Ba\u0301o  ca\u0301o.pdf')).toBe('Báo cáo.pdf')
  expect(fileName(`${'á'.repeat(300)}.pdf`)).toBe(`${'á'.repeat(196)}.pdf`)
})

test('sizes read in Vietnamese form and never below the truth', () => {
  expect(sizeInWords(50 * 1024 ** 2)).toBe('50 MB')
  expect(sizeInWords(50 * 1024 ** 2 + 1)).toBe('50,01 MB')
  expect(sizeInWords(1536)).toBe('1,5 KB')
  expect(sizeInWords(12)).toBe('12 byte')
})
