"""What a plan's names and figures mean in the words of a pack: names, and targets made exact."""
