-- Complaints have a database file of their own by now, and were copied into it.
DROP TABLE complaint_record;

DROP TABLE complaint;
