"""Windows, pages, and the one worker thread: all of the program that knows Qt."""

from rutan_desk.gui.singletons import keep_none_alive

keep_none_alive()
