"""From a question in Vietnamese to a `Question`: what is asked, of which documents."""
