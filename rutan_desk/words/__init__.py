"""Every sentence people read, in English source and Indonesian."""
