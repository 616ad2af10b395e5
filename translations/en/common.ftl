# Words that every part uses.
program-name = Opora
