/** Why a file is not kept, in the words of the person who sent it. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'files.too-large': [413, '{file} nặng {size}, vượt mức cho phép là {limit}.'],
  'files.wrong-type': [415, '{file} là {found}; ở đây chỉ nhận {accepted}.'],
  'files.is-a-program': [415, '{file} không được nhận: bên trong là {found}, không phải tài liệu.'],
  'files.empty': [422, '{file} trống, không có nội dung.'],
  'files.damaged': [
    422,
    '{file} bị hỏng: nhận ra là {found} nhưng {why}. Hãy mở tệp trên máy để kiểm tra rồi tải lại.',
  ],
  'files.locked': [
    422,
    '{file} là {found} có mật khẩu nên người khác không mở được. Hãy bỏ mật khẩu mở tệp rồi tải lại.',
  ],
  'files.interrupted': [400, '{file} chưa tải xong vì kết nối bị ngắt; chưa có gì được lưu. Hãy tải lại.'],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
