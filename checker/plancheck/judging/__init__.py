"""Whether what cities promise keeps what the province promised; knows no files and no screens."""
