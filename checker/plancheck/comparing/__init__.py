"""Two versions of plans side by side, in the terms of plans and not of lines."""
