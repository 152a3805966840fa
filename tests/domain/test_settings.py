from rutan_desk.domain.settings import Settings


def test_nothing_is_invented_for_a_prison_that_said_nothing():
    settings = Settings()
    assert (settings.prison, settings.letterhead, settings.head_name) == ("", (), "")
    assert settings.station_number == "901"
    assert not settings.demo
