ALTER ROLE ALL SET TimeZone TO 'America/New_York';
