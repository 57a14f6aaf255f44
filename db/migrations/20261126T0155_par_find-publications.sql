-- Corrections took the index that found the publications of a round: the one that is left knows first publications alone.
create index publication_round on par.publication (round_id);
