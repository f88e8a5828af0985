"""The settings page: one file a tab.

page.py      the page and its tabs
form.py      a form drawn from SETTINGS
fit.py       what counts how much, with its effect on the best postings
skills.py    the user's own skills
library.py   backups, what opens the library, the recovery key
privacy.py   network connections, where things lie, wiping
"""

from ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
