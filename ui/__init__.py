"""Rolefit's window. It shows what matcher.workspace answers and decides nothing the command line could not."""
