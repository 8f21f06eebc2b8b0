"""How the shipped weights were made: anyone with articles and questions in the same form can make them again.

`python -m search.training --articles articles.jsonl.gz --questions questions.jsonl --out search/weights`.
Needs torch; nothing here is imported to answer a question.
"""
