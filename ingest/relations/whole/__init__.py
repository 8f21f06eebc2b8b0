"""What only the whole paper tells: tables, lists of papers gone, subjects, short names, reports beside what they review."""
