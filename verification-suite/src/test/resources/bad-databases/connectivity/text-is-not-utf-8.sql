UPDATE pg_database SET encoding = 8, datlocprovider = 'c', datlocale = NULL, datcollate = 'C', datctype = 'C' WHERE datname = current_database();
