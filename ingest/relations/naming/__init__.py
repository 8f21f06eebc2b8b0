"""Who is meant: papers and campaigns told by a word that points back, by what they approved, or by what they are about."""
