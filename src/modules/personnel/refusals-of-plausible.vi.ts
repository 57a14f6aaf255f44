/** Why what is to be written cannot be true of a person. */
import type { Sentences } from '../../shared/refusal.ts'

export const plausibleSentences = {
  'personnel.loaded-untrue': [422, 'Dòng {row}, {name}: {why} Chưa dòng nào được nạp.'],
  'personnel.loaded-more': [422, 'Còn {count} chỗ sai nữa ở các dòng khác. Hãy sửa các dòng đã nêu rồi nạp lại.'],
  'personnel.born-ahead': [422, 'Ngày sinh {born} sau hôm nay ({today}). Hãy sửa lại ngày sinh.'],
  'personnel.born-too-early': [422, 'Ngày sinh {born} cách nay hơn 120 năm. Hãy kiểm tra lại năm sinh.'],
  'personnel.before-birth': [422, '“{fact}” ngày {day} trước ngày sinh {born}. Hãy kiểm tra lại hai ngày này.'],
  'personnel.too-young': [
    422,
    '“{fact}” ngày {day} khi chưa đủ {age} tuổi (sinh {born}; {law}). Hãy kiểm tra lại hai ngày này.',
  ],
  'personnel.decided-ahead': [422, 'Quyết định đề ngày {day}, sau hôm nay. Hãy ghi đúng ngày ký trên giấy.'],
  'personnel.decided-before-birth': [
    422,
    'Quyết định ngày {day} trước ngày sinh {born}. Hãy kiểm tra lại ngày ký hoặc ngày sinh.',
  ],
  'personnel.days-reversed': [422, '“{after}” trước “{before}”. Hãy kiểm tra lại hai ngày này.'],
  'personnel.two-at-once': [
    422,
    '“{part}” từ {from} còn giữ đến sau ngày {other}, khi đã có “{part}” khác bắt đầu. Hãy sửa ngày kết thúc, hoặc ghi một bên là kiêm nhiệm.',
  ],
  'personnel.left-before-joined': [
    422,
    'Ngày thôi làm việc {on} không sau ngày vào cơ quan đầu tiên ({first}). Hãy kiểm tra lại hai ngày này.',
  ],
  'personnel.no-such-step': [
    422,
    'Ngạch {rank} (nhóm {group}) chỉ có {last} bậc, không có bậc {step}. Hãy sửa lại bậc hoặc ngạch.',
  ],
  'personnel.coefficient-differs': [
    422,
    'Hệ số bậc {step} của ngạch {rank} (nhóm {group}) là {right}, không phải {given}. Hãy sửa lại hệ số hoặc bậc.',
  ],
  'personnel.over-scale-early': [
    422,
    'Thâm niên vượt khung chỉ có ở bậc cuối (bậc {last}) của ngạch {rank}; bậc đang ghi là {step}. Hãy bỏ phần trăm vượt khung hoặc sửa bậc.',
  ],
} as const satisfies Sentences
