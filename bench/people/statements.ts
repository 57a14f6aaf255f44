/** What lays the people down, each statement for all of them. `-1`, `@name`, `@number` of a template are the person's own. */

const drawn = (size: string, salt: number) => `(hashint8extended(i, ${salt}) & 2147483647) % ${size}`

/** Spread over every commune of the country. The running number stands above 900000: no such number was ever given. */
export const PEOPLE = `
  with commune as materialized (select unit_id, row_number() over (order by unit_id) - 1 as place
    from (select distinct unit_id from organization.unit_version where level = 'commune' and valid_to = 'infinity' and recorded_to = 'infinity') one)
  insert into bench.person
  select i, t.id, u.unit_id, f.word || ' ' || m.word || ' ' || g.word, t.prefix || (900000 + (i / s.templates) * s.places + t.place)::text
  from generate_series(0, $1::bigint - 1) i
  cross join (select (select count(*) from commune) as communes, count(*) as templates, max(place) + 1 as places from bench.template) s
  join bench.template t on t.id = i % s.templates join bench.naming n on n.sex = t.sex
  join commune u on u.place = ${drawn('s.communes', 11)}
  join bench.name f on (f.sex, f.part, f.place) = (t.sex, 'family', ${drawn('n.family', 1)})
  join bench.name m on (m.sex, m.part, m.place) = (t.sex, 'middle', ${drawn('n.middle', 2)})
  join bench.name g on (g.sex, g.part, g.place) = (t.sex, 'given', ${drawn('n.given', 3)})`

export const RECORDS = `
  insert into personnel.record (id, unit_id, full_name, given_name, sex, born_on, born_precision, citizen_id, person_kind, rank, post_title, state, opened_on)
  select p.id, p.unit_id, p.full_name, regexp_replace(p.full_name, '^.* ', ''), t.sex, (rpad(t.born, 10, case length(t.born) when 4 then '-01-01' else '-01' end))::date,
    case length(t.born) when 4 then 'year' when 7 then 'month' else 'day' end, p.citizen_id, t.person_kind, t.rank, t.title, 'in_use', current_date
  from bench.person p join bench.template t on t.id = p.template`

/** What the trigger of the table keeps, which is put off as well. */
export const WORDS = `
  insert into personnel.name_word (word)
  select distinct unnest(string_to_array(name_key, ' ')) from personnel.record on conflict do nothing`

const own = (text: string) =>
  `replace(replace(replace(${text}, '"unitId":-1', '"unitId":' || p.unit_id), '@name', p.full_name), '@number', p.citizen_id)`
const recorded =
  '(select at from personnel.recording order by id desc limit 1), (select max(id) from personnel.recording)'

export const EVENTS = `
  insert into personnel.event (id, event_id, record_id, kind, effective_on, effects, sensitivity, standing, recorded_from, recorded_by)
  select md5(p.i || ' ' || e.at)::uuid, md5(p.i || ' ' || e.at)::uuid, p.id, e.kind, e.effective_on, ${own('e.effects')}::jsonb, e.sensitivity, 'verified', ${recorded}
  from bench.person p join bench.template_event e on e.template = p.template where p.i < $1`

export const TAILS = `
  insert into personnel.event (id, event_id, record_id, kind, effective_on, effects, standing, recorded_from, recorded_by)
  select p.id, p.id, p.id, 'declare', current_date, ${own('t.listed')}::jsonb, 'unverified', ${recorded}
  from bench.person p join bench.template t on t.id = p.template where p.i >= $1`

export const LINES = `
  insert into personnel.line (id, record_id, event_row, part, slot, code, unit_id, number, valid_from, valid_to, is_state, data, sensitivity, recorded_from, recorded_by)
  select uuidv7(), p.id, case when p.i < $1 then md5(p.i || ' ' || l.at)::uuid else p.id end, l.part, l.slot, replace(l.code, '@number', p.citizen_id),
    case when l.has_unit then p.unit_id end, l.number, l.valid_from, l.valid_to, l.is_state, ${own('l.data')}::jsonb, l.sensitivity, ${recorded}
  from bench.person p join bench.template_line l on l.template = p.template where p.i < $1 or l.is_listed`
