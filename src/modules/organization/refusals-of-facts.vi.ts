/** Why facts and norms say no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfFacts = {
  // A fact of a unit
  'organization.fact-no-unit': [
    422,
    '“{fact}”: đơn vị không hoạt động vào ngày {day}. Hãy chọn ngày trong thời gian đơn vị hoạt động.',
  ],
  'organization.fact-level': [422, '“{fact}” không phải là số liệu của đơn vị loại {level}. Hãy bỏ số liệu này ra.'],
  'organization.fact-amount': [422, '“{fact}” phải là số nguyên, từ 0 đến 100.000.000. Hãy nhập lại.'],
  'organization.fact-choice': [422, '“{fact}” không có trong danh sách chọn. Hãy chọn lại.'],
  'organization.fact-words': [422, '“{fact}” để trống hoặc dài quá 4.000 ký tự. Hãy viết lại.'],
  'organization.fact-days': [422, '“{fact}”: ngày cuối phải sau ngày đầu. Hãy nhập lại ngày.'],
  'organization.fact-changed': [
    409,
    '“{fact}” vừa được người khác ghi là “{now}”. Hãy tải lại trang, xem số mới rồi ghi lại nếu còn cần.',
  ],
  'organization.fact-twice': [422, '“{fact}” được nêu hai lần. Hãy bỏ bớt một lần.'],
  'organization.fact-no-basis': [422, 'Chưa có căn cứ. Hãy ghi số, ngày quyết định hoặc nguồn của số liệu.'],
  'organization.no-fact-change': [422, 'Chưa có số liệu nào thay đổi. Hãy sửa ít nhất một số liệu rồi ghi.'],

  'organization.not-there': [
    404,
    'Đơn vị không hoạt động vào ngày {day}. Hãy chọn ngày trong thời gian đơn vị hoạt động.',
  ],

  // Norms
  'organization.norm-untold': [
    422,
    'Chưa nêu {what} của “{name}” nên chưa xét được điều kiện thành lập, sắp xếp. Hãy nhập.',
  ],
  'organization.departments-too-many': [
    422,
    'Tỉnh sẽ có {departments} sở, quá số tối đa {most} ({law}). Hãy sắp xếp lại các sở trước khi thành lập.',
  ],
  'organization.staff-too-few': [
    422,
    'Dự kiến {staff} biên chế, chưa đủ số tối thiểu {least} để thành lập ({law}). Hãy bố trí đủ biên chế hoặc không thành lập.',
  ],
  'organization.psu-not-self-financing': [
    422,
    'Đơn vị sự nghiệp thành lập mới phải tự bảo đảm toàn bộ chi thường xuyên và chi đầu tư, trừ khi cung cấp dịch vụ cơ bản, thiết yếu ({law}). Hãy xem lại mức tự chủ hoặc nêu rõ dịch vụ thiết yếu.',
  ],
  'organization.psu-below-15': [
    422,
    'Dự kiến {staff} người làm việc, chưa đủ số tối thiểu {least} để thành lập đơn vị sự nghiệp ({law}). Hãy bố trí đủ người hoặc giao việc cho đơn vị đang có.',
  ],
  'organization.budget-people-increase': [
    422,
    'Sau sắp xếp có {after} người hưởng lương từ ngân sách, nhiều hơn trước {by} người (trước: {before}). Sắp xếp không được làm tăng số này ({law}). Hãy giảm số người hưởng lương từ ngân sách.',
  ],
  'organization.village-too-small': [
    422,
    'Dự kiến {households} hộ, chưa đủ số tối thiểu {least} hộ của vùng {region} ({law}). Hãy giữ nguyên hoặc ghép với thôn, tổ dân phố liền kề.',
  ],
  'organization.region-unknown': [
    422,
    'Chưa biết xã thuộc vùng nào của Thông tư 14/2018/TT-BNV nên chưa xét được số hộ. Hãy ghi vùng của xã trước.',
  ],
} as const satisfies Sentences
