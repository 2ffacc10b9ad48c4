// Exact rational numbers: every figure, point and score is one.
