"""The graph as a drawing: layout, lettering and colours."""
