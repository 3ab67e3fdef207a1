"""Small dense linear algebra in plain Python: ten or so unknowns do not pay for numpy's 46 MB in the tray."""

import math
from operator import mul

Matrix = list[list[float]]


def inverse(matrix: Matrix) -> Matrix:
    """The inverse of a symmetric positive definite matrix, of which only the lower triangle is read (Cholesky)."""
    n = len(matrix)
    lower: Matrix = []
    inverted: Matrix = []
    for i in range(n):
        row = matrix[i]
        mine: list[float] = []
        for j in range(i):
            other = lower[j]
            mine.append((row[j] - sum([a * b for a, b in zip(mine, other, strict=False)])) / other[j])
        pivot = math.sqrt(row[i] - sum([a * a for a in mine]))
        unit = [0.0] * (i + 1)
        for j, factor in enumerate(mine):
            for k, value in enumerate(inverted[j]):
                unit[k] -= factor * value
        unit[i] = 1.0
        inverted.append([value / pivot for value in unit])
        mine.append(pivot)
        lower.append(mine)
    result = [[0.0] * n for _ in range(n)]
    for row in inverted:
        for i, left in enumerate(row):
            mine = result[i]
            for j in range(i + 1):
                mine[j] += left * row[j]
    for i in range(n):
        for j in range(i):
            result[j][i] = result[i][j]
    return result


def times(matrix: Matrix, vector: list[float]) -> list[float]:
    """The product of both."""
    return [sum(map(mul, row, vector)) for row in matrix]


def dot(left: list[float], right: list[float]) -> float:
    """The inner product."""
    product: float = sum(map(mul, left, right))
    return product


def spread(covariance: Matrix, vector: list[float]) -> float:
    """The variance of the vector's inner product with a random one of that covariance."""
    total: float = 0.0
    for row, value in zip(covariance, vector, strict=True):
        if value:
            total += value * sum(map(mul, row, vector))
    return total


def conditioned(mean: list[float], covariance: Matrix, index: int, value: float) -> tuple[list[float], Matrix]:
    """The normal distribution of a vector once the entry at `index` is known to be `value`."""
    column = covariance[index]
    variance = column[index]
    if variance < 1e-12:
        return mean, covariance
    shift = (value - mean[index]) / variance
    moved = [m + shift * c for m, c in zip(mean, column, strict=True)]
    smaller = []
    for row, c in zip(covariance, column, strict=True):
        factor = c / variance
        smaller.append([r - factor * other for r, other in zip(row, column, strict=True)])
    return moved, smaller
