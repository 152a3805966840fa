import pytest

from rutan_desk.domain.officer import Role


@pytest.mark.parametrize(
    ("role", "may"),
    [
        (Role.HEAD, {Role.HEAD, Role.OFFICER, Role.VIEWER}),
        (Role.OFFICER, {Role.OFFICER, Role.VIEWER}),
        (Role.VIEWER, {Role.VIEWER}),
    ],
)
def test_a_role_includes_the_lower_ones(role, may):
    assert {needed for needed in Role if role.may(needed)} == may
