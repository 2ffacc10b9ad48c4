"""Arithmetic of the formula language against Python's exact fractions, on random formulas."""
import json
import random
import subprocess
import sys
from fractions import Fraction

random.seed(20241121)


def formula(depth):
    """A random formula with its value; None where it divides by zero."""
    if depth == 0 or random.random() < 0.2:
        places = random.choice([0, 0, 1, 2, 4])
        number = random.randint(0, 10 ** random.randint(1, 12))
        text = str(number) if places == 0 else f"{number // 10**places}.{number % 10**places:0{places}d}"
        return text, Fraction(number, 10**places)
    kind = random.choice(["+", "-", "*", "/", "min", "max", "neg", "floor", "half up", "half even"])
    left, a = formula(depth - 1)
    if kind == "neg":
        return f"(-({left}))", None if a is None else -a
    if kind == "floor":
        return f"floor({left})", None if a is None else Fraction(a.numerator // a.denominator)
    if kind in ("half up", "half even"):
        places = random.randint(-2, 4)
        name = "round half up" if kind == "half up" else "decimal"
        if a is None:
            return f"{name}({left}, {places})", None
        scaled = abs(a) * Fraction(10) ** places
        whole, rest = divmod(scaled.numerator, scaled.denominator)
        twice = 2 * rest
        if twice > scaled.denominator or (twice == scaled.denominator and (kind == "half up" or whole % 2 == 1)):
            whole += 1
        value = Fraction(whole) / Fraction(10) ** places
        return f"{name}({left}, {places})", -value if a < 0 else value
    right, b = formula(depth - 1)
    if a is None or b is None:
        value = None
    elif kind == "/":
        value = None if b == 0 else a / b
    else:
        value = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b,
                 "min": lambda: min(a, b), "max": lambda: max(a, b)}[kind]()
    text = f"{kind}({left}, {right})" if kind in ("min", "max") else f"({left} {kind} {right})"
    return text, value


def read(value):
    if value is None:
        return None
    return Fraction(value["rational"]) if isinstance(value, dict) else Fraction(value)


count = 0
for _ in range(20):
    rows = [formula(random.randint(1, 5)) for _ in range(50)]
    text = "[" + ", ".join(row[0] for row in rows) + "]"
    output = subprocess.run([sys.argv[1], "criteria", "eval", text, "--format", "json"], capture_output=True, check=True)
    values = json.loads(output.stdout, parse_float=str, parse_int=str)["value"]
    assert len(values) == len(rows)
    for (source, expected), value in zip(rows, values):
        assert read(value) == expected, f"{source}: {value}, expected {expected}"
        count += 1
print(f"formulas: {count} values equal Python's fractions")
