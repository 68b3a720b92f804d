"""The promises of conftest.py are really kept watch over: a page that breaks each of them is caught."""

import pytest

from tests.e2e.watch import Watch

pytestmark = pytest.mark.e2e

HOST = "site.example"


@pytest.fixture
def problems_of(new_context):
    """Return what Watch says about a page with this body, served under the site's policy."""

    def visit(body: str, status: int = 200) -> list[str]:
        context = new_context()
        watch = Watch(context, host=HOST)
        policy = {"Content-Security-Policy": "default-src 'self'; img-src *", "Content-Type": "text/html"}
        context.route("**/*", lambda route: route.fulfill(body="", status=404))
        context.route(
            f"http://{HOST}/", lambda route: route.fulfill(body=body, status=status, headers=policy)
        )
        context.route(
            f"http://{HOST}/broken.js",
            lambda route: route.fulfill(body="missing()", content_type="text/javascript"),
        )
        page = context.new_page()
        page.goto(f"http://{HOST}/", wait_until="networkidle")
        return watch.problems

    return visit


def test_a_good_page_has_no_problem(problems_of):
    assert problems_of("<h1>Hello</h1><img src='/face.png' alt=''>") == []


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("<img src='http://elsewhere.example/pixel.png' alt=''>", "Third-party request"),
        ("<p style='color: red'>Inline</p>", "Policy violated"),
        ("<script>alert(1)</script>", "Policy violated"),
        ("<script src='/broken.js'></script>", "Script error"),
    ],
)
def test_a_broken_promise_is_named(problems_of, body, problem):
    assert [found.split(" on ")[0].split(":")[0] for found in problems_of(body)] == [problem]


def test_a_server_error_is_named(problems_of):
    assert problems_of("<h1>Sorry</h1>", status=500) == [f"Server error 500: http://{HOST}/"]


def test_axe_finds_a_picture_without_words(problems_of, new_context, axe):
    page = new_context().new_page()
    page.set_content("<main><h1>Faces</h1><img src='data:,'></main>")
    with pytest.raises(AssertionError, match="image-alt"):
        axe(page)
