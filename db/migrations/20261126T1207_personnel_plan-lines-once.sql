-- The way to the lines of one record is always the same: to plan it again for each opening would take longer than to go it.
alter function personnel.proven_lines set plan_cache_mode = force_generic_plan;
