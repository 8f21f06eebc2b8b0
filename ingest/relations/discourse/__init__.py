"""What sentences, lines, headings, lists and notes say together: `body` reads a paper line by line."""
