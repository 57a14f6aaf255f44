-- How units are changed: proposals, what ended units leave, the ten per cent cut.
create schema reorganization;
grant usage on schema reorganization to app_all, app_few, app_many;
