"""The library on disk: one encrypted SQLite file, its key, and its backups.

trouble.py      what can go wrong with the file, told to its owner; SQLite's and the system's errors become these
paths.py        the names of all files in the home folder; writing a file so that it is old or new, never half
side.py         library.json: format, key check and scrypt salt; no secret
keys.py         where the key comes from: keyring, passphrase or recovery key
keyring_door.py the only caller of `keyring`: allowed backends, time limit, read back what was written
recovery.py     the key as groups of characters that can be printed and typed
connection.py   opening the encrypted file, and the lock that lets one program write
schema.py       MIGRATIONS
tables.py       reading and writing connections with their locks; the base of the tables
postings.py search.py statuses.py resumes.py values.py    the tables: the only SQL
store.py        Store: all tables behind one door
backup.py       verified copies, their rotation, and what happens to a damaged library
"""
