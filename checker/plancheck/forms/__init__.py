"""Forms (填报表): what a city is asked for, as a workbook or a text to fill in, and the way back to a plan."""
