UPDATE pg_index SET indisvalid = false WHERE indexrelid = '"metric_events_type_idx"'::regclass;
