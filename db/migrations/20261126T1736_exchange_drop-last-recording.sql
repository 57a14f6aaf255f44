-- How far people are checked is told by transactions alone.
alter table exchange.noting drop column last_recording;
