"""The grammar of one sentence: `reading` goes through a row of tokens, the others know one way of saying it each."""
