"""Chances that signs of loss are weighed by. Pure."""

from __future__ import annotations

import math


def oddness(chance: float, most: float = 3.0) -> float:
    """How odd: -log10 of a chance; 1 for one in ten, at most `most`."""
    return min(most, -math.log10(max(chance, 1e-9)))


def at_least_of(count: int, of: int, share: float) -> float:
    """The chance of `count` or more of `of`, each with the chance `share` (binomial)."""
    return sum(math.comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(count, of + 1))


def at_least(count: int, usual: float) -> float:
    """The chance of `count` or more where `usual` is usual (Poisson)."""
    return 1 - sum(math.exp(-usual) * usual**k / math.factorial(k) for k in range(count))


def f_tail(value: float, one: float, two: float) -> float:
    """The chance that F(one, two) is `value` or more. Source: DLMF 8.17, by the incomplete beta function."""
    if value <= 0:
        return 1.0
    return beta_share(two / 2, one / 2, two / (two + one * value))


def beta_share(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function I_x(a, b). Source: DLMF 8.17.22, a continued fraction by Lentz."""
    if x <= 0.0 or x >= 1.0:
        return float(x >= 1.0)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - beta_share(b, a, 1.0 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    value = d
    for m in range(1, 200):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 + numerator * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + numerator / c
            c = c if abs(c) > tiny else tiny
            value *= d * c
        if abs(d * c - 1.0) < 1e-9:
            break
    return front * value
