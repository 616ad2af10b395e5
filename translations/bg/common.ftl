# Words that every part uses.
program-name = Опора
