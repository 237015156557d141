ALTER ROLE ALL SET TimeZone TO 'America/New_York';

/* Connectivity › starts its sessions in UTC
database: starts sessions in the time zone America/New_York: CURRENT_TIMESTAMP fills columns without a zone with local time, and Prisma reads it as UTC
  → Say UTC where it was said: ALTER ROLE … SET TimeZone TO 'UTC', or ALTER DATABASE … SET TimeZone TO 'UTC'.
*/
