"""Small random problems for hypothesis, with every option of the statement."""

from dataclasses import dataclass

from hypothesis import strategies as st


@dataclass(frozen=True)
class Small:
    scores: list[list[int]]
    capacity: list[int]
    taken: list[int]
    priority: list[int]
    locked: list[int]
    spread: int
    keep: list[int]
    keep_bonus: int
    fair: bool
    seed: int


SCORES = st.one_of(
    st.just(-1), st.integers(0, 4), st.integers(0, 100_000), st.sampled_from([0, 50_000, 100_000])
)


@st.composite
def small_problems(draw, size=5):
    n, m = draw(st.integers(0, size)), draw(st.integers(0, size))
    scores = [[draw(SCORES) for _ in range(m)] for _ in range(n)]
    capacity = [draw(st.integers(0, 3)) for _ in range(m)]
    taken = [draw(st.integers(0, 3)) for _ in range(m)]
    priority = draw(
        st.one_of(
            st.permutations(range(n)),
            st.lists(st.integers(-2, 2), min_size=n, max_size=n),
            st.just([0] * n),
        )
    )
    left, locked = list(capacity), []
    for i in range(n):
        possible = [j for j in range(m) if scores[i][j] >= 0 and left[j]]
        j = draw(st.sampled_from([-1, -1, *possible]))
        if j >= 0:
            left[j] -= 1
        locked.append(j)
    spread = draw(st.sampled_from([0, 1, 7, 20_000, 100_000]))
    keep = [draw(st.integers(-1, m - 1)) for _ in range(n)]
    bonus = draw(st.sampled_from([0, 0, 3, 30_000, 100_000]))
    fair, seed = draw(st.booleans()), draw(st.integers(0, 9))
    return Small(scores, capacity, taken, list(priority), locked, spread, keep, bonus, fair, seed)
