"""The values that reading makes and judging compares: exact, immutable, each with its place."""
