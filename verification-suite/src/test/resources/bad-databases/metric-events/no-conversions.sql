ALTER TABLE metric_events ADD CONSTRAINT metric_events_type_check CHECK (type IN ('page_view', 'click', 'agent_run'));
